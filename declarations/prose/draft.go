package prose

import (
	"fmt"
	"slices"

	"servicestatus/declarations"
)

// draft is a declaration as it is read. Each part has the questions that stand before it.
type draft struct {
	asked
	ID, Name, Source string
	key              string // in the ids of questions
	links            []declarations.Link
	live             declarations.Link
	valid            [2]string // ISO dates
	support          []*supportLine
	special          []*specialDay
	uptime           []*track
	maintenance      []*maintenance
	response         []*target
	open             [parts]asked // questions about things that are left out
}

// The parts of a declaration that have questions about what is left out.
const (
	inSupport = iota
	inSpecial
	inUptime
	inMaintenance
	inResponse
	parts
)

// says reports whether a draft says more than its name, or asks about it.
func (d *draft) says() bool {
	asks := slices.ContainsFunc(d.open[:], func(open asked) bool { return len(open) > 0 })
	return asks || len(d.support)+len(d.special)+len(d.uptime)+len(d.maintenance)+len(d.response) > 0
}

type supportLine struct {
	whileShut bool // it is open while the others are closed
	asked
	id          string
	audience    []string
	topic       string
	channel     declarations.Channel
	label       string
	contacts    []string
	appointment string
	hours       *hoursText
	of          string // the label over the hours
}

type specialDay struct {
	asked
	on, hours, why string
	text           string               // that says so
	at             Range                // where
	part           string               // of what the text is about, that it names
	audience       []string             // that it names
	channel        declarations.Channel // whose lines it is for; or all
	lines          []string
}

type track struct {
	id       string
	system   string // whose it is, where the text has several; or empty
	audience []string
	windows  []*window
}

type window struct {
	asked
	label      string
	percent    string
	guaranteed bool
	period     string
	hours      hoursText
	inferred   string
}

type maintenance struct {
	asked
	label     string
	hours     hoursText
	suspended bool
	wording   string
}

type target struct {
	asked
	audience []string
	topic    string
	channel  declarations.Channel
	severity string
	measure  declarations.Measure
	mode     declarations.Mode
	clock    declarations.Clock
	support  string
	steps    []step
	wording  string
	heading  string // the last one above it
	said     string // the word for the measure
	counts   bool   // hours of support
	at       Range
}

type step struct {
	share   string
	within  declarations.Duration
	during  string
	measure declarations.Measure
	clock   declarations.Clock
	at      Range  // of during
	words   string // by which during names a window, until it is known
	said    string // the word for the measure
	rest    bool   // its share is what the others leave
}

// unique returns an id that no earlier one has.
func unique(id string, taken func(string) bool) string {
	if id == "" {
		id = "linje"
	}
	for n, first := 2, id; taken(id); n++ {
		id = fmt.Sprintf("%s-%d", first, n)
	}
	return id
}
