package danish_test

import (
	"slices"
	"strings"
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/testkit/corpus"
)

// maxAsked is how many of the blind texts that a Dane understands may be asked
// about. It only falls, but for the few of texts that are added.
const maxAsked = 88

// Texts that were written without sight of the reader are never read wrongly, and
// seldom asked about though they are clear.
func TestBlindTexts(t *testing.T) {
	t.Parallel()
	from, to := calendar.DateOf(2025, 12, 20).Start(0), calendar.DateOf(2029, 2, 1).Start(0)
	asked := 0
	corpus.Each(t, "testdata/blind.txt", func(text, meaning string) {
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
		}
	})
	if asked > maxAsked {
		t.Errorf("%d texts were asked about, which a Dane understands", asked)
	}
}
