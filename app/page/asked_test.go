package page

import "testing"

func TestAskedIn(t *testing.T) {
	for _, c := range []struct{ query, at string }{ // at: "" is now, "?" cannot be read
		{"", ""},
		{"kladde=1", ""},
		{"at=2026-12-24T12:00:00+01:00", "2026-12-24T12:00:00+01:00"},
		{"at=2026-12-24T12%3A00%3A00%2B01%3A00&x=1", "2026-12-24T12:00:00+01:00"},
		{"at=2026-12-24T11:00:00Z", "2026-12-24T12:00:00+01:00"},
		{"at=2026-12-24T12:00", "2026-12-24T12:00:00+01:00"},
		{"at=2026-07-01", "2026-07-01T00:00:00+02:00"},
		{"at=2027-03-28T02:30", "2027-03-28T03:00:00+02:00"}, // does not exist
		{"at=2027-10-31T02:30", "2027-10-31T02:30:00+02:00"}, // comes twice
		{"at=2027-10-31T02:30:00+01:00", "2027-10-31T02:30:00+01:00"},
		{"at=i+morgen", "?"},
		{"at=1950-01-01T00:00:00Z", "?"},
		{"at=2026-02-30", "?"},
		{"at=%zz", "?"},
	} {
		got := AskedIn(c.query)
		text := ""
		switch {
		case got.OK:
			text = got.At.String()
		case got.Unreadable:
			text = "?"
		}
		if text != c.at {
			t.Errorf("%s is %q, want %q", c.query, text, c.at)
		}
	}
}
