package danish_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/testkit/corpus"
	"servicestatus/declarations/testkit/golden"
)

// Texts as Danish pages have them, and what Danes who had not seen the reader
// say they mean, as opening_hours.
func TestTexts(t *testing.T) {
	t.Parallel()
	from, to := calendar.DateOf(2025, 12, 20).Start(0), calendar.DateOf(2028, 2, 1).Start(0)
	corpus.Each(t, "testdata/texts.txt", func(text, meaning string) {
		want, err := osm.Parse(meaning)
		if err != nil {
			t.Fatalf("%s: %v", meaning, err)
		}
		got, err := parse(text)
		if err != nil {
			t.Errorf("%q: %v", text, err)
			return
		}
		// What is published is opening_hours.
		if again, err := osm.Parse(osm.Format(got)); err != nil || fmt.Sprintf("%+v", again.Rules()) != fmt.Sprintf("%+v", got.Rules()) {
			t.Errorf("%q is read as %s, and that as something else: %v", text, osm.Format(got), err)
		}
		a, b := got.Intervals(from, to), want.Intervals(from, to)
		for i := range max(len(a), len(b)) {
			if i >= len(a) || i >= len(b) || a[i] != b[i] {
				t.Errorf("%q:\n got %s\nwant %s\nwhich differ from %v", text, osm.Format(got), meaning, append(a, b...)[min(i, len(a)+len(b)-1)].From)
				return
			}
		}
	})
}

// Texts that have to be refused, and what is said of them, and where.
func TestRefusedTexts(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	corpus.Each(t, "testdata/refused.txt", func(text, _ string) {
		shown := strings.NewReplacer("\n", "⏎", "\t", "⇥")
		s, err := parse(text)
		if err == nil {
			t.Errorf("%q was read as %s", text, osm.Format(s))
			return
		}
		var syntax *hours.SyntaxError
		if !errors.As(err, &syntax) {
			t.Fatal(err)
		}
		place := text[syntax.Offset:]
		b.WriteString(shown.Replace(text) + "\n    " + syntax.Message + " → " + shown.Replace(place) + "\n")
	})
	golden.Check(t, "testdata/refused.txt", b.String())
}
