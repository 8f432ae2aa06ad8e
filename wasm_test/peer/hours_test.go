//go:build built

package peer_test

import (
	"encoding/json"
	"fmt"
	"math/rand"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/wasm_test/harness/generate"
)

// interval is a length of time in which hours are open or unknown.
type interval struct {
	from, to       calendar.Instant
	state, comment string
}

// answer is what opening_hours.js says of a text: its intervals in some weeks, or
// why it refuses the text.
type answer struct {
	weeks [][]interval
	err   string
}

// theirs asks opening_hours.js about some weeks of each text.
func theirs(t *testing.T, texts []string, weeks [][]calendar.Date) []answer {
	t.Helper()
	var input []string
	for i, text := range texts {
		var question struct {
			Hours string     `json:"hours"`
			Weeks [][2]int64 `json:"weeks"`
		}
		question.Hours = text
		for _, d := range weeks[i] {
			question.Weeks = append(question.Weeks, [2]int64{int64(d.Start(0)), int64((d + 7).Start(0))})
		}
		line, err := json.Marshal(question)
		if err != nil {
			t.Fatal(err)
		}
		input = append(input, string(line))
	}
	lines := ask[struct {
		Error string
		Weeks [][][4]any
	}](t, input, "hours")
	if len(lines) != len(texts) {
		t.Fatalf("%d answers to %d questions", len(lines), len(texts))
	}
	all := make([]answer, len(texts))
	for i, line := range lines {
		all[i].err = line.Error
		for _, week := range line.Weeks {
			list := []interval{}
			for _, s := range week {
				list = joined(list, interval{calendar.Instant(s[0].(float64)), calendar.Instant(s[1].(float64)), s[2].(string), s[3].(string)})
			}
			all[i].weeks = append(all[i].weeks, list)
		}
	}
	return all
}

// joined appends an interval, or lengthens the last one.
func joined(list []interval, s interval) []interval {
	if n := len(list); n > 0 && list[n-1].to == s.from && list[n-1].state == s.state && list[n-1].comment == s.comment {
		list[n-1].to = s.to
		return list
	}
	return append(list, s)
}

// ours returns our intervals in the week from a Monday.
func ours(s *hours.Schedule, monday calendar.Date) (list []interval) {
	for _, i := range s.Intervals(monday.Start(0), (monday + 7).Start(0)) {
		list = append(list, interval{i.From, i.To, i.State.String(), i.Comment})
	}
	return list
}

// difference is a length of time of which we and opening_hours.js do not say the
// same.
type difference struct {
	text         string
	schedule     *hours.Schedule
	from, to     calendar.Instant
	ours, theirs interval
}

func (d difference) String() string {
	return fmt.Sprintf("%s\n\t%s – %s: ours %s %q, theirs %s %q", d.text, d.from, d.to, d.ours.state, d.ours.comment, d.theirs.state, d.theirs.comment)
}

// differences compares the intervals of seven days from a Monday. A difference
// does not reach over midnight.
func differences(monday calendar.Date, a, b []interval) (list []difference) {
	var cuts []calendar.Instant
	for day := range calendar.Date(8) {
		cuts = append(cuts, (monday + day).Start(0))
	}
	for _, s := range slices.Concat(a, b) {
		cuts = append(cuts, s.from, s.to)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	at := func(list []interval, t calendar.Instant) interval {
		for _, s := range list {
			if s.from <= t && t < s.to {
				return s
			}
		}
		return interval{state: "closed"}
	}
	for i := range len(cuts) - 1 {
		x, y := at(a, cuts[i]), at(b, cuts[i])
		if x.state != y.state || x.comment != y.comment {
			list = append(list, difference{from: cuts[i], to: cuts[i+1], ours: x, theirs: y})
		}
	}
	return list
}

// We and opening_hours.js, with which mappers check their hours, read the same
// random texts. Both have the same intervals, except for the known differences;
// and each known difference is still there, and documented.
func TestHoursAreThoseOfOpeningHoursJS(t *testing.T) {
	t.Parallel()
	const count, seed = 4000, 20261122
	r := rand.New(rand.NewSource(seed))
	all, weeks := make([]string, count), make([][]calendar.Date, count)
	for i := range count {
		all[i], weeks[i] = generate.Hours(r), someWeeks(r)
	}
	var names []string
	for _, one := range knownDifferences {
		at, err := time.Parse(time.DateOnly, one.day)
		if err != nil {
			t.Fatal(err)
		}
		names, all = append(names, one.name), append(all, one.text)
		weeks = append(weeks, []calendar.Date{monday(calendar.Date(at.Unix() / calendar.Day))})
	}
	for _, one := range knownRefusals {
		names, all, weeks = append(names, one.name), append(all, one.text), append(weeks, someWeeks(r))
	}
	found, compared, alike := map[string]int{}, 0, 0
	for i, their := range theirs(t, all, weeks) {
		s, err := osm.Parse(all[i])
		if err != nil {
			t.Errorf("%s: %v", all[i], err)
			continue
		}
		if their.err != "" {
			name := knownRefusal(all[i], their.err)
			if found[name]++; name == "" {
				t.Errorf("%s\n\ttheirs: %s", all[i], their.err)
			}
			continue
		}
		for n, week := range their.weeks {
			compared++
			list := differences(weeks[i][n], ours(s, weeks[i][n]), week)
			if len(list) == 0 {
				alike++
			}
			for _, d := range list {
				d.text, d.schedule = all[i], s
				name := knownDifference(d)
				if found[name]++; name == "" {
					t.Error(d)
				}
			}
		}
	}
	documented, err := os.ReadFile("DIFFERENCES.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if found[name] == 0 {
			t.Errorf("%s: no longer so", name)
		}
		if !strings.Contains(string(documented), "\n| "+name+" |") {
			t.Errorf("%s: not in the table of DIFFERENCES.md", name)
		}
		t.Logf("%6d %s", found[name], name)
	}
	t.Logf("%d weeks of %d texts compared, %d alike", compared, count, alike)
}

func monday(d calendar.Date) calendar.Date { return d - calendar.Date(d.Weekday()) }

// someWeeks returns Mondays: of both clock changes, of Easter, of New Year, and two
// random ones.
func someWeeks(r *rand.Rand) []calendar.Date {
	year := 2022 + r.Intn(10)
	return []calendar.Date{
		monday(calendar.DateOf(year, 3, 31)) - 7,
		monday(calendar.DateOf(year, 10, 31)),
		monday(calendar.EasterOf(year)),
		monday(calendar.DateOf(year, 12, 31)),
		monday(calendar.DateOf(year, 1, 1) + calendar.Date(r.Intn(365))),
		monday(calendar.DateOf(2022+r.Intn(10), 1, 1) + calendar.Date(r.Intn(365))),
	}
}
