package text_test

import (
	"errors"
	"fmt"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/hours/text"
	"servicestatus/declarations/testkit/corpus"
	"testing"
)

// Any text is read or refused at a place in it. What is read is printed as text
// that is read as the same.
func FuzzParse(f *testing.F) {
	f.Add("Mandag - fredag kl. 8.30-16; helligdage lukket")
	for _, name := range []string{"texts.txt", "refused.txt"} {
		corpus.Each(f, "../danish/testdata/"+name, func(text, _ string) { f.Add(text) })
	}
	f.Fuzz(func(t *testing.T, in string) {
		s, err := text.Parse(in)
		if err != nil {
			var syntax *hours.SyntaxError
			if !errors.As(err, &syntax) || syntax.Offset < 0 || syntax.Offset+syntax.Length > len(in) {
				t.Fatalf("%q: %+v", in, err)
			}
			return
		}
		printed := osm.Format(s)
		again, err := osm.Parse(printed)
		if err != nil {
			t.Fatalf("%q printed as %q: %v", in, printed, err)
		}
		if got, want := fmt.Sprintf("%+v", again.Rules()), fmt.Sprintf("%+v", s.Rules()); got != want {
			t.Fatalf("%q printed as %q:\n got %s\nwant %s", in, printed, got, want)
		}
		s.Day(calendar.DateOf(2026, 3, 29), nil)
	})
}

// A misspelt weekday is named; the remedy showed hours of other days.
func TestMisspeltWords(t *testing.T) {
	t.Parallel()
	for wrong, want := range map[string]string{
		"tirdag kl. 9-15":                  "Mente du tirsdag?",
		"mandag - freadg 9-15":             "Mente du fredag?",
		"mandag kl. 9-12, onsag kl. 10-12": "Mente du onsdag?",
		"hverdge kl. 8-16":                 "Mente du hverdage?",
		"kirkedage kl. 8-16":               "Skriv fx mandag-fredag kl. 8.30-16, eller lad ordet udgå.",
	} {
		_, err := text.Parse(wrong)
		var syntax *hours.SyntaxError
		if err = text.Meant(wrong, err); !errors.As(err, &syntax) || syntax.Remedy != want {
			t.Errorf("%q: %+v, want %q", wrong, err, want)
		}
	}
}
