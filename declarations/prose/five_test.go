package prose

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/yaml"
)

// testdata/servicedeklaration.txt is the service declaration that Digitaliseringsstyrelsen
// published on digst.dk, for NemKonto, Digital Post, NemLog-in, NemID and Borger.dk.
const source = "testdata/servicedeklaration"

// answersIn returns the answers in a file.
func answersIn(t *testing.T, name string) (answers map[string]string) {
	t.Helper()
	src, err := os.ReadFile(name)
	if err == nil {
		err = json.Unmarshal(src, &answers)
	}
	if err != nil {
		t.Fatal(err)
	}
	return answers
}

func readFile(t *testing.T, name string, answers map[string]string) (string, *Reading) {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if r := unanswered[name]; r != nil && len(answers) == 0 {
		return string(text), r
	}
	r, err := Read(string(text), answers)
	if err != nil {
		t.Fatal(err)
	}
	if len(answers) == 0 {
		unanswered[name] = r
	}
	return string(text), r
}

// unanswered are the readings of files without answers, which several tests look at.
var unanswered = map[string]*Reading{}

// The five declarations, read from their source with the questions answered, promise the same at
// every instant as those that were written by hand.
func TestTheFive(t *testing.T) {
	_, r := readFile(t, source+".txt", answersIn(t, source+".answers.json"))
	if len(r.Questions) > 0 || len(r.Stray) > 0 {
		t.Fatalf("asks %+v, and does not ask %q", r.Questions, r.Stray)
	}
	if len(r.Documents) != 5 {
		t.Fatalf("%d declarations", len(r.Documents))
	}
	for i, id := range []string{"nemkonto", "digitalpost", "nemlogin", "nemid", "borgerdk"} {
		t.Run(id, func(t *testing.T) {
			src, err := os.ReadFile("../data/" + id + ".yaml")
			if err != nil {
				t.Fatal(err)
			}
			want, err := yaml.Parse(id, src)
			if err != nil {
				t.Fatal(err)
			}
			got := r.Documents[i].Declaration
			if !strings.EqualFold(got.Name, want.Name) {
				t.Errorf("is called %s, want %s", got.Name, want.Name)
			}
			if a, b := sequences(got), sequences(want); a != b {
				t.Fatalf("is\n%s\nwant\n%s", a, b)
			}
			for _, days := range [][2]calendar.Date{
				{calendar.DateOf(2026, 12, 21), calendar.DateOf(2027, 1, 4)},
				{calendar.DateOf(2027, 3, 22), calendar.DateOf(2027, 3, 30)},
			} {
				for _, at := range changes(days[0].Start(0), days[1].Start(0), got, want) {
					if a, b := promises(got, at), promises(want, at); a != b {
						t.Fatalf("at %v:\n%s\nwant\n%s", at, a, b)
					}
				}
			}
		})
	}
}

// sequences returns the states of all lines and tracks of a declaration over two years.
func sequences(d *declarations.Declaration) string {
	first, last := calendar.DateOf(2026, 1, 1), calendar.DateOf(2028, 1, 1)
	var all []string
	for i := range d.Support {
		p := &d.Support[i]
		if line := d.SupportTimeline(p); line != nil {
			var one strings.Builder
			fmt.Fprint(&one, p.Channel, p.Audience, p.Topic, p.Contacts)
			for day := first; day < last; day++ {
				fmt.Fprint(&one, line.Day(day, nil))
			}
			all = append(all, one.String())
		}
	}
	for i := range d.Uptime {
		u := &d.Uptime[i]
		var one strings.Builder
		fmt.Fprint(&one, u.Audience)
		line := d.TrackTimeline(u)
		for day := first; day < last; day++ {
			for _, in := range line.Day(day, nil) {
				w := d.Window(u, in)
				fmt.Fprint(&one, in.From, in.To, w.Index, w.Inferred, w.Unknown)
			}
		}
		all = append(all, one.String())
	}
	slices.Sort(all)
	return strings.Join(all, "\n")
}

// changes returns the instants between two at which something changes in one of some
// declarations, and the ones before them.
func changes(first, last calendar.Instant, all ...*declarations.Declaration) (at []calendar.Instant) {
	at = append(at, first)
	for _, d := range all {
		var lines []*hours.Timeline
		for i := range d.Support {
			lines = append(lines, d.SupportTimeline(&d.Support[i]))
		}
		for i := range d.Uptime {
			lines = append(lines, d.TrackTimeline(&d.Uptime[i]))
		}
		for _, line := range lines {
			if line == nil {
				continue
			}
			for t := first; ; {
				next := line.Change(t, last)
				if !next.OK || next.At >= last {
					break
				}
				t = next.At
				at = append(at, t-1, t)
			}
		}
	}
	slices.Sort(at)
	return slices.Compact(at)
}

// promises says what a declaration promises at an instant, without the names that a declaration gives its parts.
func promises(d *declarations.Declaration, at calendar.Instant) string {
	s := d.At(at)
	var all []string
	for _, p := range s.Support {
		all = append(all, fmt.Sprintln("support", p.Channel, p.Audience, p.Topic, p.Contacts, p.Stated, p.State, p.Since, p.Until, p.NextOpen, p.Holiday, p.Caution))
	}
	for _, u := range s.Uptime {
		one := fmt.Sprint("uptime ", u.Audience, u.Inferred, u.Unknown, u.Since, u.Until, u.Promised)
		if u.Window != nil {
			one += fmt.Sprint(" ", u.Window.Label, u.Window.Guarantee, u.Window.Guaranteed)
		}
		all = append(all, one+"\n")
	}
	for _, r := range s.Response {
		one := fmt.Sprint("response ", r.Audience, r.Topic, r.Channel, strings.ToLower(r.Severity), r.Measure, r.Mode, r.Clock, r.Steps, r.Window)
		for _, by := range r.Deadlines {
			one += fmt.Sprint(" ", by.By)
		}
		all = append(all, one+"\n")
	}
	slices.Sort(all)
	return strings.Join(all, "")
}
