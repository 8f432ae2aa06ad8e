package describe

import (
	"reflect"
	"slices"
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	danishhours "servicestatus/declarations/hours/danish"
	"servicestatus/declarations/hours/osm"
)

// readDanish returns the hours of a Danish text.
func readDanish(text string) (*hours.Schedule, error) {
	rules, err := danishhours.Parse(text)
	return hours.New(rules...), err
}

// share counts the texts that the reader of Danish reads.
type share struct{ read, all int }

// check reads what is printed of a schedule, in full and short. It has to be the
// same hours and to be printed as the same again, or to be refused.
func (n *share) check(t *testing.T, s *hours.Schedule) {
	t.Helper()
	is := printedOf(s)
	var again *printed
	for _, say := range []func([]statement) string{inFull, short} {
		text := say(is.said)
		n.all++
		read, err := readDanish(text)
		if err != nil {
			continue
		}
		n.read++
		switch {
		case reflect.DeepEqual(read.Rules(), s.Rules()):
			again = is
		case again == nil || !reflect.DeepEqual(read.Rules(), again.Rules()):
			again = printedOf(read) // mostly both texts are read as the same rules
		}
		if got, want := again.hours(), is.hours(); !slices.Equal(got, want) {
			i := 0
			for i < min(len(got), len(want)) && got[i] == want[i] {
				i++
			}
			t.Errorf("%s was described as %q, which is %s; they differ from %v", osm.Format(s), text, osm.Format(read), append(got, want...)[min(i, len(got)-1)].From)
			continue
		}
		if twice := say(again.said); twice != text {
			t.Errorf("%s was described as %q, and that as %q", osm.Format(s), text, twice)
		}
	}
}

func inFull(list []statement) string { return lines(list, danish) }

func short(list []statement) string { return sentence(list, shortDanish) }

// printed is a schedule with what is worked out of it once: what is said of it, and
// its hours in some years.
type printed struct {
	*hours.Schedule
	said []statement
	list []hours.Interval
}

func printedOf(s *hours.Schedule) *printed { return &printed{Schedule: s, said: statements(s)} }

// hours returns the hours of three years.
func (p *printed) hours() []hours.Interval {
	if p.list == nil {
		p.list = p.Intervals(calendar.DateOf(2026, 1, 1).Start(0), calendar.DateOf(2029, 1, 1).Start(0))
	}
	return p.list
}

// holds fails the test where fewer texts are read than a share of them, in percent.
func (n *share) holds(t *testing.T, floor int) {
	t.Helper()
	t.Logf("%d of %d were read", n.read, n.all)
	if n.all == 0 || n.read*100 < floor*n.all {
		t.Errorf("%d of %d were read, fewer than %d %%", n.read, n.all, floor)
	}
}
