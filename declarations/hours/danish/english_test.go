package danish_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/danish"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/testkit/corpus"
)

// maxAskedEnglish is how many of the English texts that are clear may be asked
// about. It only ever falls.
const maxAskedEnglish = 6

// English texts that were written without sight of the reader are never read
// wrongly, and seldom asked about though they are clear.
func TestEnglishTexts(t *testing.T) {
	t.Parallel()
	from, to := calendar.DateOf(2025, 12, 20).Start(0), calendar.DateOf(2029, 2, 1).Start(0)
	asked := 0
	corpus.Each(t, "testdata/english.txt", func(text, meaning string) {
		got, err := parse(text)
		switch {
		case err != nil:
			if !strings.HasPrefix(meaning, "ASK") {
				asked++
			}
		case strings.HasPrefix(meaning, "ASK"):
			t.Errorf("%q was read as %s, but %s", text, osm.Format(got), meaning)
		default:
			want, err := osm.Parse(meaning)
			if err != nil {
				t.Fatalf("%s: %v", meaning, err)
			}
			if !slices.Equal(got.Intervals(from, to), want.Intervals(from, to)) {
				t.Errorf("%q:\n got %s\nwant %s", text, osm.Format(got), meaning)
			}
			if again, err := osm.Parse(osm.Format(got)); err != nil || fmt.Sprintf("%+v", again.Rules()) != fmt.Sprintf("%+v", got.Rules()) {
				t.Errorf("%q is read as %s, and that as something else: %v", text, osm.Format(got), err)
			}
		}
	})
	if asked > maxAskedEnglish {
		t.Errorf("%d texts were asked about, which are clear", asked)
	}
}

// The reason why a text is refused is that of the language which was meant.
func TestRefusedInTheLanguageThatWasMeant(t *testing.T) {
	for _, c := range []struct{ text, at string }{
		{"Weekdays 9 am–3 pm, Saturday blueberries", "blueberries"},
		{"Hverdage 9-15, lørdag blåbær", "blåbær"},
		{"Mandag-fredag 9 am-3 pm", "am-3 pm"},
		{"Monday 6–9 pm", "6–9 pm"},
		{"", ""},
	} {
		_, err := danish.Parse(c.text)
		var refused *hours.SyntaxError
		if !errors.As(err, &refused) || c.text[refused.Offset:] != c.at {
			t.Errorf("%q: %v", c.text, err)
		}
	}
}

// No Danish text that has to be refused is read as English.
func TestDanishIsNotReadAsEnglish(t *testing.T) {
	t.Parallel()
	corpus.Each(t, "testdata/texts.txt", func(text, _ string) {
		if mixed := text + "\nOpen Saturday 10 am–2 pm"; !strings.HasPrefix(text, "24/7") {
			if s, err := parse(mixed); err == nil {
				t.Errorf("%q was read as %s", mixed, osm.Format(s))
			}
		}
	})
}
