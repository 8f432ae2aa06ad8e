package danish_test

import (
	"testing"

	"servicestatus/declarations/hours/osm"
)

// A clock of twelve hours, and what of it can only be meant in one way.
func TestTwelveHours(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"9 am–3 pm", "09:00-15:00"},
		{"9am-3pm", "09:00-15:00"},
		{"9:30 a.m. to noon", "09:30-12:00"},
		{"9–3 pm", "09:00-15:00"},
		{"9 am–3", "09:00-15:00"},
		{"1–3 pm", "13:00-15:00"},
		{"10–2 p.m.", "10:00-14:00"},
		{"8 am to 12 pm", "08:00-12:00"},
		{"12–4 pm", "12:00-16:00"},
		{"noon to 4 pm", "12:00-16:00"},
		{"12 noon–4 pm", "12:00-16:00"},
		{"8 am–midnight", "08:00-24:00"},
		{"4 pm–12 am", "16:00-24:00"},
		{"10 pm–6 am", "22:00-06:00"},
		{"9–12 and 1–3 pm", "09:00-12:00,13:00-15:00"},
		{"9–15", "09:00-15:00"},
		{"9 am–15", "09:00-15:00"},
		{"09:00–3 pm", "09:00-15:00"},
		{"6–9 pm", ""},  // from 6 am, or in the evening?
		{"9–12 am", ""}, // was read as 21–24
		{"4–12am", ""},
		{"9–9 pm", ""},
		{"8 am–8", ""},
		{"9 am–11", ""},
		{"9–5", ""},
		{"13 am–3 pm", ""},
		{"12 am–4 pm", ""},
		{"9 am–12 am", ""},
	} {
		s, err := parse("every day " + c.text)
		switch {
		case err != nil && c.want != "":
			t.Errorf("%q: %v", c.text, err)
		case err == nil && osm.Format(s) != c.want:
			t.Errorf("%q is read as %s, want %q", c.text, osm.Format(s), c.want)
		}
	}
}
