package lint_test

import (
	"strings"
	"testing"

	"servicestatus/declarations/hours/lint"
	"servicestatus/declarations/hours/text"
)

// Hours, and for each warning the place in them and its first words.
func TestWarnings(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Mo-Fr 08:00-16:00", "Mo-Fr 08:00-16:00: Helligdage"},
		{"Sa off; Mo-Fr 08:00-16:00; Mo[1] off", "Mo-Fr 08:00-16:00: Helligdage"},
		{"Mo-Fr 08:00-16:00; PH off", ""},
		{"Mo-Fr 08:00-16:00; PH -1 day 08:00-12:00", ""},
		{"Mo-Su 08:00-16:00; Dec 24 off", ""},
		{"24/7", ""},
		{"off", ""},
		{"Mo 10:00-12:00; Mo-Fr 08:00-16:00; PH off", "Mo 10:00-12:00: Senere regler"},
		{"PH off; 10:00-12:00; Mo-Su 08:00-16:00", "PH off: Senere regler|10:00-12:00: Senere regler"},
		{"Mo-Fr 08:00-16:00; Mo 10:00-12:00 off; PH off", ""},
		{"Mo-Fr 08:00-16:00, Mo 18:00-20:00; PH off", ""},
		{`10:00-12:00 || "ring; eller skriv, tak"`, ""},
		{"2020 Dec 24 10:00-12:00", ""},
		{"2020-2022 Mo 10:00-12:00; PH off", ""},
		{"1970-1979 10:00-12:00", "1970-1979 10:00-12:00: Der er ingen dag"},
		{"2250+ 10:00-12:00", "2250+ 10:00-12:00: Der er ingen dag"},
		{"10:00-12:00; 2027 Feb 29 off", "2027 Feb 29 off: Der er ingen dag"},
		{"10:00-12:00;Dec 24 week 10 off; Jan 1 off", "Dec 24 week 10 off: Der er ingen dag"},
		{"Jul PH off", "Jul PH off: Der er ingen dag"},
		{"Dec 24 PH off", "Dec 24 PH off: Der er ingen dag"},
		{"2100 Jan 10:00-12:00", ""},
		{"week 53 off", ""},
		{"Feb 29 off", ""},
		{"10:00-14:00,12:00-16:00", "10:00-14:00,12:00-16:00: Tidsrummene"},
		{"22:00-02:00,04:00-06:00", ""},
		{"easter +39 days-May 25 10:00-12:00", "easter +39 days-May 25 10:00-12:00: Perioden slutter"},
		{"Mar Su[-1]-Oct Su[-1] 10:00-12:00", ""},
		{"Oct Su[-1]-Mar Su[-1] 10:00-12:00", ""},
		{"Mo-Fr 9-17; PH off", "Mo-Fr 9-17; PH off: Sådan skrives"},
		{"Mandag-fredag kl. 8-16", ""},
		{"Hverdage 9-16, i juli dog 10-14", ""}, // no holiday is in July: nobody wrote that rule
		{"Hverdage kl. 9-18, 24. december lukket", ""},
	} {
		s, err := text.Parse(c.text)
		if err != nil {
			t.Errorf("%s: %v", c.text, err)
			continue
		}
		got := lint.Warnings(c.text, s)
		want := strings.FieldsFunc(c.want, func(r rune) bool { return r == '|' })
		if len(got) != len(want) {
			t.Errorf("%s: %v", c.text, got)
			continue
		}
		for i, w := range got {
			if said := c.text[w.Offset:w.Offset+w.Length] + ": " + w.Message; !strings.HasPrefix(said, want[i]) || w.Remedy == "" {
				t.Errorf("%s: %s (%s)", c.text, said, w.Remedy)
			}
		}
	}
}

// The remedy of a rule that a later one hides, when both have hours for the same
// days.
func TestRemedyOfHidden(t *testing.T) {
	in := "Mo 08:00-12:00; Mo 13:00-16:00; PH off"
	s, err := text.Parse(in)
	if err != nil {
		t.Fatal(err)
	}
	w := lint.Warnings(in, s)
	if len(w) != 1 || w[0].Remedy != "Skriv tiderne i én regel med komma: Mo 08:00-12:00,13:00-16:00." {
		t.Errorf("%+v", w)
	}
}

// Hours with many thousand warnings printed each of them, with all of the text.
func TestWarningsEnd(t *testing.T) {
	for _, rule := range []string{"Mo 08:00-12:00; ", "10:00-14:00,12:00-16:00; ", "2027 Feb 29 off; "} {
		in := strings.Repeat(rule, 2000) + "PH off"
		s, err := text.Parse(in)
		if err != nil {
			t.Fatal(err)
		}
		if n := len(lint.Warnings(in, s)); n != lint.Most {
			t.Errorf("%s: %d warnings", rule, n)
		}
	}
}

func FuzzWarnings(f *testing.F) {
	f.Add(`Mo 10:00-12:00,13:00-14:00, PH off; "a;b|c": 10:00-12:00 || 2027 Feb 29 "x, y"`)
	f.Add("Mandag kl. 8-12 og 10-14, helligdage lukket")
	f.Fuzz(func(t *testing.T, in string) {
		s, err := text.Parse(in)
		if err != nil || len(in) > 200 {
			return
		}
		for _, w := range lint.Warnings(in, s) {
			if w.Length < 0 || w.Offset < 0 || w.Offset+w.Length > len(in) {
				t.Fatalf("%q: the place %d+%d is outside the in", in, w.Offset, w.Length)
			}
		}
	})
}
