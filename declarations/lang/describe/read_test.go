package describe

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/testkit/corpus"
	"servicestatus/declarations/testkit/random"
)

// The shares that the reader reads, in percent, may only grow.
const (
	textsRead    = 99
	randomRead   = 98
	anythingRead = 24
)

// What is printed of the hours of a text that is read, as Danes gave them, is read as
// these hours.
func TestHoursOfTextsAreReadBack(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("../../hours/danish/testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	var n share
	known := map[string]bool{} // meanings; many texts have the same one
	for _, file := range files {
		if filepath.Base(file) == "refused.txt" {
			continue
		}
		corpus.Each(t, file, func(text, meaning string) {
			if known[meaning] {
				return
			}
			if _, err := readDanish(text); err != nil {
				return // its meaning may be more than the engine knows
			}
			known[meaning] = true
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
	t.Parallel()
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
	t.Parallel()
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
