package icalendar_test

import (
	"fmt"
	"strings"
	"testing"
	_ "time/tzdata" // the reader asks for the zone by name
	"unicode/utf8"

	ics "github.com/arran4/golang-ical"
	"pgregory.net/rapid"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/icalendar"
	"servicestatus/declarations/testkit/golden"
)

func instant(d calendar.Date) calendar.Instant { return d.Start(0) }

func TestCalendar(t *testing.T) {
	s, err := osm.Parse(`Mo-Fr 08:30-16:00; PH off; Fr 22:00-02:00; Dec 24 10:00-12:00 unknown "ring først, og spørg; det er \ juleaften, hvor telefonen kun passes af én"`)
	if err != nil {
		t.Fatal(err)
	}
	c := icalendar.Calendar{Name: "Borger.dk, telefon", ID: "borgerdk", Stamp: instant(calendar.DateOf(2026, 11, 1))}
	golden.Check(t, "testdata/calendar.ics", c.Write(s, instant(calendar.DateOf(2026, 12, 23)), instant(calendar.DateOf(2026, 12, 29))))
}

// Readers differ about a time that the clock shows twice: one took 02:00 with a zone for
// the second. So both ends are in UTC.
func TestTimesThatComeTwiceAreUTC(t *testing.T) {
	s, err := osm.Parse("Su 02:00-02:15")
	if err != nil {
		t.Fatal(err)
	}
	sunday := calendar.DateOf(2026, 10, 25)
	written := icalendar.Calendar{ID: "x"}.Write(s, instant(sunday), instant(sunday+1))
	for _, want := range []string{"DTSTART:20261025T000000Z\r\n", "DTEND:20261025T011500Z\r\n"} {
		if !strings.Contains(written, want) {
			t.Errorf("no %q in\n%s", want, written)
		}
	}
}

// Another program's reader finds the same hours, as instants.
func TestOthersReadTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var text strings.Builder
		for i := range rapid.IntRange(1, 3).Draw(t, "rules") {
			if i > 0 {
				text.WriteString("; ")
			}
			from := rapid.IntRange(0, 95).Draw(t, "from") * 15
			to := from + rapid.IntRange(1, 96).Draw(t, "length")*15
			fmt.Fprintf(&text, "%s %02d:%02d-%02d:%02d", rapid.SampledFrom([]string{"Mo-Fr", "Sa,Su", "Su", "Mo-Su", "PH"}).Draw(t, "days"), from/60, from%60, to/60, to%60)
			if rapid.Bool().Draw(t, "unknown") {
				// A comment in OSM cannot have a quotation mark.
				comment := rapid.StringMatching(`[a-zæøå ,;\\]{0,90}`).Draw(t, "comment")
				fmt.Fprintf(&text, ` unknown "%s"`, comment)
			}
		}
		s, err := osm.Parse(text.String())
		if err != nil {
			t.Fatal(err)
		}
		from := instant(calendar.DateOf(2026, 1, 1) + calendar.Date(rapid.IntRange(0, 364).Draw(t, "first")))
		to := from + calendar.Instant(rapid.IntRange(0, 30*calendar.Day).Draw(t, "seconds"))
		c := icalendar.Calendar{ID: "x", Stamp: from}
		written := c.Write(s, from, to)
		for line := range strings.SplitSeq(strings.TrimSuffix(written, "\r\n"), "\r\n") {
			if len(line) > 75 || !utf8.ValidString(line) || strings.ContainsAny(line, "\r\n") {
				t.Fatalf("a line: %q", line)
			}
		}
		parsed, err := ics.ParseCalendar(strings.NewReader(written))
		if err != nil {
			t.Fatalf("%s: %v", written, err)
		}
		want, seen := s.Intervals(from, to), map[string]bool{}
		if got := parsed.Events(); len(got) != len(want) {
			t.Fatalf("%d events, want %d", len(got), len(want))
		}
		for i, event := range parsed.Events() {
			start, err := event.GetStartAt()
			if err != nil {
				t.Fatal(err)
			}
			end, err := event.GetEndAt()
			if err != nil {
				t.Fatal(err)
			}
			if calendar.Instant(start.Unix()) != want[i].From || calendar.Instant(end.Unix()) != want[i].To {
				t.Fatalf("%s: %v–%v, want %v–%v", text.String(), start, end, want[i].From, want[i].To)
			}
			comment := ""
			if p := event.GetProperty(ics.ComponentPropertyDescription); p != nil {
				comment = p.Value
			}
			if status := event.GetProperty(ics.ComponentPropertyStatus).Value; (status == "TENTATIVE") != (want[i].State == hours.Unknown) || comment != want[i].Comment {
				t.Fatalf("%s %q, want %v %q", status, comment, want[i].State, want[i].Comment)
			}
			if seen[event.Id()] {
				t.Fatalf("%s twice", event.Id())
			}
			seen[event.Id()] = true
		}
	})
}
