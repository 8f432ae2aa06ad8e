package describe

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	danishhours "servicestatus/declarations/hours/danish"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/testkit/corpus"
	"servicestatus/declarations/testkit/random"
)

// readDanish returns the hours of a Danish text.
func readDanish(text string) (*hours.Schedule, error) {
	rules, err := danishhours.Parse(text)
	return hours.New(rules...), err
}

// The shares that the reader reads, in percent, may only grow.
const (
	textsRead    = 99
	randomRead   = 98
	anythingRead = 24
)

// share counts the texts that the reader of Danish reads.
type share struct{ read, all int }

// check reads what is printed of a schedule, in full and short. It has to be the
// same hours and to be printed as the same again, or to be refused.
func (n *share) check(t *testing.T, s *hours.Schedule) {
	t.Helper()
	from, to := calendar.DateOf(2026, 1, 1).Start(0), calendar.DateOf(2029, 1, 1).Start(0)
	for _, describe := range []func(*hours.Schedule) string{Danish, ShortDanish} {
		text := describe(s)
		n.all++
		again, err := readDanish(text)
		if err != nil {
			continue
		}
		n.read++
		if got, want := again.Intervals(from, to), s.Intervals(from, to); !slices.Equal(got, want) {
			i := 0
			for i < min(len(got), len(want)) && got[i] == want[i] {
				i++
			}
			t.Errorf("%s was described as %q, which is %s; they differ from %v", osm.Format(s), text, osm.Format(again), append(got, want...)[min(i, len(got)-1)].From)
			continue
		}
		if printed := describe(again); printed != text {
			t.Errorf("%s was described as %q, and that as %q", osm.Format(s), text, printed)
		}
	}
}

// holds fails the test where fewer texts are read than a share of them, in percent.
func (n *share) holds(t *testing.T, floor int) {
	t.Helper()
	t.Logf("%d of %d were read", n.read, n.all)
	if n.all == 0 || n.read*100 < floor*n.all {
		t.Errorf("%d of %d were read, fewer than %d %%", n.read, n.all, floor)
	}
}

// What is printed of the hours of a text that is read, as Danes gave them, is read as
// these hours.
func TestHoursOfTextsAreReadBack(t *testing.T) {
	files, err := filepath.Glob("../../hours/danish/testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	var n share
	for _, file := range files {
		if filepath.Base(file) == "refused.txt" {
			continue
		}
		corpus.Each(t, file, func(text, meaning string) {
			if _, err := readDanish(text); err != nil {
				return // its meaning may be more than the engine knows
			}
			s, err := osm.Parse(meaning)
			if err != nil {
				t.Fatalf("%s: %v", meaning, err)
			}
			n.check(t, s)
		})
	}
	n.holds(t, textsRead)
}

// The draws of the next two tests are the same in each run.
const draws = 300

// Random hours in the order of Danish are read back, but for what the reader has no
// words for: comments of their own, hours that are not stated, nothing but closed
// days.
func TestRandomHoursAreReadBack(t *testing.T) {
	var n share
	for i := range draws {
		if s := simple.Example(i); inOrder(s) && inWordsOfTheReader(s) {
			n.check(t, s)
		}
	}
	n.holds(t, randomRead)
}

// Whatever the rules are, the reader reads the text as the same hours or not at all.
func TestNoHoursAreReadAsOthers(t *testing.T) {
	var n share
	for i := range draws {
		if s := simple.Example(i); !slices.ContainsFunc(s.Rules(), func(r hours.Rule) bool { return r.Adds }) {
			n.check(t, s)
		}
		text := random.OSM.Example(i)
		s, err := osm.Parse(text)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		n.check(t, s)
	}
	n.holds(t, anythingRead)
}

// inWordsOfTheReader reports whether the reader knows all that is said of the hours.
func inWordsOfTheReader(s *hours.Schedule) bool {
	text := strings.ToLower(ShortDanish(s))
	return !strings.Contains(text, "(") && !strings.Contains(text, hours.NotStated) &&
		(strings.Contains(text, "kl. ") || strings.Contains(text, "efter aftale") || strings.Contains(text, "hele døgnet"))
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
