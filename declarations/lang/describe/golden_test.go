package describe

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/testkit/golden"
)

// inWords is a schedule in words, in all four ways.
func inWords(s *hours.Schedule) string {
	return fmt.Sprintf("  %s\n  %s\n    %s\n    %s\n", ShortDanish(s), ShortEnglish(s),
		strings.ReplaceAll(Danish(s), "\n", "\n    "), strings.ReplaceAll(English(s), "\n", "\n    "))
}

// The wording of texts in OSM, and of the schedules made here. It is to be read aloud.
func TestWording(t *testing.T) {
	t.Parallel()
	texts, err := os.ReadFile("testdata/osm.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for text := range strings.Lines(string(texts)) {
		s, err := osm.Parse(text)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		fmt.Fprintf(&out, "%s%s\n", text, inWords(s))
	}
	for _, one := range made() {
		fmt.Fprintf(&out, "# %s\n%s\n", one.title, inWords(one.schedule))
	}
	golden.Check(t, "testdata/said.txt", out.String())
}

type example struct {
	title    string
	schedule *hours.Schedule
}

// made is schedules with every selector a rule can have, each as an exception to
// Monday to Friday from 9 to 15, closed on holidays.
func made() (list []example) {
	clock := func(from, to calendar.Minute) []hours.Span { return []hours.Span{{From: from * 60, To: to * 60}} }
	const monday, friday, week = 1, 16, 31
	tuesday := hours.On(calendar.Tuesday)
	base := hours.Rule{Days: hours.Days{Week: week}, Spans: clock(9, 15), State: hours.Open}
	off := hours.Rule{Days: hours.Days{Week: hours.Holidays}, State: hours.Closed}
	easter := func(days int) hours.MonthDay { return hours.MonthDay{Month: hours.Easter, Offset: days} }
	on := func(m hours.MonthDay) []hours.Dates { return []hours.Dates{{From: m, To: m}} }
	through := func(from, to hours.MonthDay) []hours.Dates { return []hours.Dates{{From: from, To: to}} }
	year := func(from, to, every int) []hours.Years { return []hours.Years{{From: from, To: to, Every: every}} }
	add := func(title string, rules ...hours.Rule) { list = append(list, example{title, hours.New(rules...)}) }
	for _, one := range []struct {
		title string
		days  hours.Days
	}{
		{"counted", hours.Days{Counted: []hours.Counted{{Of: tuesday, From: 1, To: 1}}}},
		{"counted twice", hours.Days{Counted: []hours.Counted{{Of: tuesday, From: 1, To: 1}, {Of: tuesday, From: 3, To: 3}}}},
		{"counted from the end", hours.Days{Counted: []hours.Counted{{Of: friday, From: -1, To: -1}}, Dates: on(hours.MonthDay{Month: 3})}},
		{"counted, some days on", hours.Days{Counted: []hours.Counted{{Of: friday, From: 2, To: 2, Offset: 1}}}},
		{"before a holiday", hours.Days{Counted: []hours.Counted{{Of: hours.Holidays, Offset: -1}}}},
		{"even weeks", hours.Days{Weeks: []hours.Weeks{{From: 2, To: 53, Every: 2}}, Week: monday}},
		{"a week", hours.Days{Weeks: []hours.Weeks{{From: 42, To: 42}}}},
		{"weeks", hours.Days{Weeks: []hours.Weeks{{From: 28, To: 30}, {From: 42, To: 42}}, Week: week}},
		{"every third week", hours.Days{Weeks: []hours.Weeks{{From: 1, To: 52, Every: 3}}, Week: monday}},
		{"a week of a year", hours.Days{Weeks: []hours.Weeks{{From: 42, To: 42}}, Years: year(2026, 2026, 0)}},
		{"from a year on", hours.Days{Years: year(2026, hours.Forever, 0), Week: monday}},
		{"every second year", hours.Days{Years: year(2026, hours.Forever, 2), Week: monday}},
		{"a year", hours.Days{Years: year(2026, 2026, 0), Week: week}},
		{"a month of years", hours.Days{Years: year(2026, 2028, 0), Dates: on(hours.MonthDay{Month: 7})}},
		{"Maundy Thursday", hours.Days{Dates: on(easter(-3))}},
		{"Ascension", hours.Days{Dates: on(easter(39))}},
		{"Palm Sunday", hours.Days{Dates: on(easter(-7))}},
		{"Easter", hours.Days{Dates: through(easter(-3), easter(1))}},
		{"Whitsun", hours.Days{Dates: through(easter(49), easter(50))}},
		{"part of Easter", hours.Days{Dates: through(easter(-2), easter(1))}},
		{"the last Sunday before Christmas", hours.Days{Dates: on(hours.MonthDay{Month: 12, Day: 24, On: -7})}},
		{"the first Monday of May or after", hours.Days{Dates: on(hours.MonthDay{Month: 5, Day: 1, On: 1})}},
		{"the day before a date", hours.Days{Dates: on(hours.MonthDay{Month: 12, Day: 25, Offset: -1})}},
		{"summer time", hours.Days{Dates: through(hours.MonthDay{Month: 3, Nth: -1, Weekday: 6}, hours.MonthDay{Month: 10, Nth: -1, Weekday: 6})}},
		{"from a date on", hours.Days{Dates: through(hours.MonthDay{Year: 2026, Month: 5, Day: 1}, hours.MonthDay{Year: hours.Forever, Month: 12, Day: 31}), Week: week}},
	} {
		add(one.title, base, off, hours.Rule{Days: one.days, Spans: clock(10, 12), State: hours.Open})
	}
	late := hours.Rule{Days: hours.Days{Counted: []hours.Counted{{Of: tuesday, From: 1, To: 1}}}, Spans: clock(10, 18), State: hours.Open}
	add("holidays after what is counted", base, late, off)
	add("holidays not mentioned", base, late)
	add("a fallback", base, off, hours.Rule{State: hours.Unknown, Comment: "efter aftale", Fallback: true})
	add("a fallback with hours", base, off, hours.Rule{State: hours.Open, Comment: "på telefon", Spans: clock(8, 20), Fallback: true})
	add("no end", hours.Rule{Days: hours.Days{Week: friday}, Spans: []hours.Span{{From: 17 * 60, To: 17 * 60, Open: true}}, State: hours.Open}, off)
	add("an open end", hours.Rule{Days: hours.Days{Week: friday}, Spans: []hours.Span{{From: 8 * 60, To: 12 * 60}, {From: 17 * 60, To: 20 * 60, Open: true}}, State: hours.Open}, off)
	add("even and odd weeks",
		hours.Rule{Days: hours.Days{Weeks: []hours.Weeks{{From: 2, To: 53, Every: 2}}, Week: monday}, Spans: clock(9, 12), State: hours.Open},
		hours.Rule{Days: hours.Days{Weeks: []hours.Weeks{{From: 1, To: 53, Every: 2}}, Week: friday}, Spans: clock(9, 12), State: hours.Open})
	july := on(hours.MonthDay{Month: 7})
	add("a weekday of a month", base, off, hours.Rule{Days: hours.Days{Dates: july}, Spans: clock(9, 12), State: hours.Open},
		hours.Rule{Days: hours.Days{Dates: july, Week: friday}, State: hours.Closed})
	add("from no date on", base, off, hours.Rule{Days: hours.Days{Dates: through(hours.MonthDay{Year: calendar.MinYear + 1, Month: 1, Day: 1}, hours.MonthDay{Year: 2027, Month: 4, Day: 30})}, Spans: clock(10, 12), State: hours.Open})
	add("all hours of a day cut out, with a comment", base, hours.Rule{Days: hours.Days{Dates: july, Week: monday}, Spans: clock(9, 10), State: hours.Open},
		hours.Rule{Days: hours.Days{Dates: july}, Spans: clock(8, 12), State: hours.Closed, Comment: "på telefon"})
	add("nothing")
	return list
}

func TestTable(t *testing.T) {
	t.Parallel()
	s, err := osm.Parse(`Mo-Fr 08:30-16:00; Fr 08:30-12:00,22:00-02:00; PH off; Dec 24 10:00-12:00, Dec 24 13:00-14:00 unknown "efter aftale"; Dec 31 off "lukket for året"; Jan 02 00:00-24:00`)
	if err != nil {
		t.Fatal(err)
	}
	golden.Check(t, "testdata/table.txt", Table(s, calendar.DateOf(2026, 12, 23), calendar.DateOf(2027, 1, 5)))
}

// The hour that comes twice in autumn says which of the two it is.
func TestTableInTheRepeatedHour(t *testing.T) {
	t.Parallel()
	s, err := osm.Parse("Su 00:00-02:30,22:00-02:00")
	if err != nil {
		t.Fatal(err)
	}
	d := calendar.DateOf(2026, 10, 25)
	if table := Table(s, d, d+1); !strings.Contains(table, " 0–2.30 vintertid og 22–02\n") {
		t.Error(table)
	}
}
