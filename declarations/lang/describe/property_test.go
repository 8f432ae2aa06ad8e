package describe

import (
	"regexp"
	"slices"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	danishhours "servicestatus/declarations/hours/danish"
	"servicestatus/declarations/hours/osm"
)

// dangling is punctuation that no finished text has.
var dangling = regexp.MustCompile(`  |^[ ,;:–]|[ ,;:–(]$|[,;:–(] ?[,;:)]| [,;:.)]|\( |\.\.|,,|\n\n|\n$|%!`)

// Whatever the rules are, the text is well formed.
func TestTextIsWellFormed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := anything(true).Draw(t, "hours")
		for _, describe := range []func(*hours.Schedule) string{Danish, ShortDanish, English, ShortEnglish} {
			text := describe(s)
			if bad := dangling.FindString(text); bad != "" || text == "" {
				t.Fatalf("%+v was described as %q, with %q", s.Rules(), text, bad)
			}
			if first, _ := utf8.DecodeRuneInString(text); unicode.IsLower(first) {
				t.Fatalf("%q begins with a small letter", text)
			}
		}
	})
}

// inOrder reports whether the rules stand in the order of Danish: weekdays,
// seasons, holidays, dates. Another order takes a "dog" or "også", which people
// understand and the reader may not; TestStatementsAreUnderstood tests these.
func inOrder(s *hours.Schedule) bool {
	last := 0
	for _, r := range s.Rules() {
		class := 0
		switch d := &r.Days; {
		case len(d.Dates) > 0 && d.Week == 0:
			class = 3
		case d.Holiday || d.Week&hours.Holidays != 0:
			class = 2
		case len(d.Dates) > 0:
			class = 1
		}
		if class < last || r.Adds {
			return false
		}
		last = class
	}
	return true
}

// readDanish returns the hours of a Danish text.
func readDanish(text string) (*hours.Schedule, error) {
	rules, err := danishhours.Parse(text)
	return hours.New(rules...), err
}

// The reader never reads the Danish text, full or short, as other hours.
func TestDanishReadsAsTheSame(t *testing.T) {
	from, to := calendar.DateOf(2025, 1, 1).Start(0), calendar.DateOf(2029, 1, 1).Start(0)
	read, all := 0, 0
	check := func(t *rapid.T, s *hours.Schedule) {
		for _, text := range []string{Danish(s), ShortDanish(s)} {
			again, err := readDanish(text)
			if all++; err != nil {
				continue // it says more than the reader knows
			}
			read++
			got, want := again.Intervals(from, to), s.Intervals(from, to)
			if !slices.Equal(got, want) {
				for i := range min(len(got), len(want)) {
					if got[i] != want[i] {
						t.Fatalf("%s was described as %q, which is %s:\n got %v–%v %v %s\nwant %v–%v %v %s", osm.Format(s), text, osm.Format(again),
							got[i].From, got[i].To, got[i].State, got[i].Comment, want[i].From, want[i].To, want[i].State, want[i].Comment)
					}
				}
				t.Fatalf("%s was described as %q, which is %s: %d intervals, want %d", osm.Format(s), text, osm.Format(again), len(got), len(want))
			}
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		if s := simple.Draw(t, "hours"); inOrder(s) {
			check(t, s)
		}
	})
	t.Logf("%d of %d could be read", read, all)
}
