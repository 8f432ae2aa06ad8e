package wasm_test

import (
	"encoding/json"
	"fmt"
	"math/rand"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
)

// stretch is a length of time in which hours are open or unknown.
type stretch struct {
	from, to       calendar.Instant
	state, comment string
}

// reading is what the other makes of a text.
type reading struct {
	weeks [][]stretch
	err   string
}

// node runs a script of this folder in Denmark's time, with lines as its input,
// and returns the lines of its output.
func node(t *testing.T, input []string, args ...string) []string {
	t.Helper()
	if _, err := os.Stat("node_modules/opening_hours"); err != nil {
		t.Fatal("no opening_hours.js: run wasm_test/browsers, which installs it")
	}
	cmd := exec.Command("node", args...)
	cmd.Env = append(os.Environ(), "TZ=Europe/Copenhagen")
	cmd.Stdin = strings.NewReader(strings.Join(input, "\n"))
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("node: %v", err)
	}
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}

// theirs asks opening_hours.js.
func theirs(t *testing.T, texts []string, weeks [][]calendar.Date) []reading {
	t.Helper()
	var input []string
	for i, text := range texts {
		var asked struct {
			Hours string     `json:"hours"`
			Weeks [][2]int64 `json:"weeks"`
		}
		asked.Hours = text
		for _, d := range weeks[i] {
			asked.Weeks = append(asked.Weeks, [2]int64{int64(d.Start(0)), int64((d + 7).Start(0))})
		}
		line, err := json.Marshal(asked)
		if err != nil {
			t.Fatal(err)
		}
		input = append(input, string(line))
	}
	lines := node(t, input, "peer.mjs")
	if len(lines) != len(texts) {
		t.Fatalf("%d answers to %d questions", len(lines), len(texts))
	}
	all := make([]reading, len(texts))
	for i, line := range lines {
		var answer struct {
			Error string
			Weeks [][][4]any
		}
		if err := json.Unmarshal([]byte(line), &answer); err != nil {
			t.Fatal(err)
		}
		all[i].err = answer.Error
		for _, week := range answer.Weeks {
			list := []stretch{}
			for _, s := range week {
				list = joined(list, stretch{calendar.Instant(s[0].(float64)), calendar.Instant(s[1].(float64)), s[2].(string), s[3].(string)})
			}
			all[i].weeks = append(all[i].weeks, list)
		}
	}
	return all
}

// joined appends a stretch, or lengthens the last one.
func joined(list []stretch, s stretch) []stretch {
	if n := len(list); n > 0 && list[n-1].to == s.from && list[n-1].state == s.state && list[n-1].comment == s.comment {
		list[n-1].to = s.to
		return list
	}
	return append(list, s)
}

func ours(s *hours.Schedule, monday calendar.Date) (list []stretch) {
	for _, i := range s.Intervals(monday.Start(0), (monday + 7).Start(0)) {
		list = append(list, stretch{i.From, i.To, i.State.String(), i.Comment})
	}
	return list
}

// difference is a length of time of which they do not say the same.
type difference struct {
	text         string
	schedule     *hours.Schedule
	from, to     calendar.Instant
	ours, theirs stretch
}

func (d difference) String() string {
	return fmt.Sprintf("%s\n\t%s – %s: ours %s %q, theirs %s %q", d.text, d.from, d.to, d.ours.state, d.ours.comment, d.theirs.state, d.theirs.comment)
}

// differences are found in seven days from a Monday, and do not reach over
// midnight.
func differences(monday calendar.Date, a, b []stretch) (list []difference) {
	var cuts []calendar.Instant
	for day := range calendar.Date(8) {
		cuts = append(cuts, (monday + day).Start(0))
	}
	for _, s := range slices.Concat(a, b) {
		cuts = append(cuts, s.from, s.to)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	at := func(list []stretch, t calendar.Instant) stretch {
		for _, s := range list {
			if s.from <= t && t < s.to {
				return s
			}
		}
		return stretch{state: "closed"}
	}
	for i := range len(cuts) - 1 {
		x, y := at(a, cuts[i]), at(b, cuts[i])
		if x.state != y.state || x.comment != y.comment {
			list = append(list, difference{from: cuts[i], to: cuts[i+1], ours: x, theirs: y})
		}
	}
	return list
}

// The same texts, read by opening_hours.js, which mappers test their hours
// with: the same intervals, except for the deviations; and each deviation is still
// one, and stands in the table of DIFFERENCES.md.
func TestOpeningHoursJSSaysTheSame(t *testing.T) {
	t.Parallel()
	const count, seed = 4000, 20261122
	r := texts{rand.New(rand.NewSource(seed))}
	all, weeks := make([]string, count), make([][]calendar.Date, count)
	for i := range count {
		all[i], weeks[i] = r.text(), someWeeks(r)
	}
	var names []string
	for _, one := range deviations {
		at, err := time.Parse(time.DateOnly, one.day)
		if err != nil {
			t.Fatal(err)
		}
		names, all = append(names, one.name), append(all, one.text)
		weeks = append(weeks, []calendar.Date{monday(calendar.Date(at.Unix() / calendar.Day))})
	}
	for _, one := range refusals {
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
			name := refusal(all[i], their.err)
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
				name := deviation(d)
				if found[name]++; name == "" {
					t.Error(d)
				}
			}
		}
	}
	documented, err := os.ReadFile("peer/DIFFERENCES.md")
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

// someWeeks returns Mondays: of a clock change, of Easter, at New Year, and any.
func someWeeks(r texts) []calendar.Date {
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
