package describe

import (
	"fmt"
	"strings"

	"pgregory.net/rapid"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
)

// simple draws hours as texts in OSM have them.
var simple = rapid.Custom(func(t *rapid.T) *hours.Schedule {
	var b strings.Builder
	for i := range rapid.IntRange(1, 5).Draw(t, "rules") {
		if i > 0 {
			b.WriteString(rapid.SampledFrom([]string{"; ", "; ", "; ", ", "}).Draw(t, "separator"))
		}
		b.WriteString(rapid.SampledFrom([]string{
			"Mo-Fr", "Mo-Fr", "Mo-Th", "Fr", "Sa", "Sa,Su", "Fr-Mo", "We", "PH", "PH", "Sa,Su,PH", "PH Mo-Fr", "PH Sa", "Mo-Su",
			"Dec 24", "Dec 24,Dec 31", "Jun 05", "Dec 24-26", "Dec 24-Jan 02", "May 01-Aug 31", "May-Aug Mo-Fr", "Jul", "Jul Mo",
		}).Draw(t, "days"))
		state := rapid.SampledFrom([]string{"", "", "", "", " off", ` unknown "ikke oplyst"`, ` unknown "efter aftale"`, ` open "kun pas"`}).Draw(t, "state")
		n := rapid.SampledFrom([]int{0, 1, 1, 1, 2}).Draw(t, "spans")
		if n == 0 && state == "" {
			state = " off"
		}
		for j := range n {
			from := rapid.IntRange(0, 47).Draw(t, "from") * 30
			to := min(from+rapid.IntRange(1, 24).Draw(t, "length")*30, 24*60) // nights have cases of their own
			fmt.Fprintf(&b, "%s%02d:%02d-%02d:%02d", []string{" ", ","}[j], from/60, from%60, to/60, to%60)
		}
		b.WriteString(state)
	}
	s, err := osm.Parse(b.String())
	if err != nil {
		t.Fatalf("%s: %v", b.String(), err)
	}
	return s
})

// anything draws a schedule of rules with whatever the model knows; or, without
// nights and open ends, no hours that reach over the next day's.
func anything(nights bool) *rapid.Generator[*hours.Schedule] {
	return rapid.Custom(func(t *rapid.T) *hours.Schedule { return draw(t, nights) })
}

func draw(t *rapid.T, nights bool) *hours.Schedule {
	number := func(name string, from, to int) int { return rapid.IntRange(from, to).Draw(t, name) }
	seldom := func(name string) bool { return number(name, 0, 3) == 0 }
	monthDay := func(name string, year int) hours.MonthDay {
		m := hours.MonthDay{Month: number(name+" month", 1, 13), Year: year}
		switch {
		case m.Month == hours.Easter:
			m.Offset = number(name+" from easter", -60, 60)
			return m
		case seldom(name + " nth"):
			m.Nth = rapid.SampledFrom([]int{1, 2, 3, 4, 5, -1, -2, -5}).Draw(t, name+" which")
			m.Weekday = calendar.Weekday(number(name+" of", 0, 6))
		case number(name+" day", 0, 2) > 0:
			m.Day = number(name+" dom", 1, calendar.DaysIn(m.Month))
		default:
			return m
		}
		if seldom(name + " moved") {
			m.Offset = number(name+" offset", -9, 9)
		}
		if seldom(name + " on") {
			m.On = number(name+" weekday", -7, 7)
		}
		return m
	}
	list := func(name string) int { return rapid.SampledFrom([]int{0, 0, 0, 1, 1, 2}).Draw(t, name) }
	var rules []hours.Rule
	for range number("rules", 1, 6) {
		var r hours.Rule
		d := &r.Days
		for range list("years") {
			y := hours.Years{From: number("year", 2024, 2030)}
			y.To = rapid.SampledFrom([]int{y.From, y.From, y.From + 2, hours.Forever}).Draw(t, "until")
			if y.To != y.From {
				y.Every = rapid.SampledFrom([]int{0, 0, 2, 3}).Draw(t, "every")
			}
			d.Years = append(d.Years, y)
		}
		for range list("dates") {
			first, last := 0, 0
			if seldom("dated") {
				first = number("from year", 2024, 2028)
				last = rapid.SampledFrom([]int{first, first + 1, hours.Forever}).Draw(t, "to year")
			}
			from := monthDay("from", first)
			to := from
			if to.Year = last; number("range", 0, 1) == 1 {
				to = monthDay("to", last)
			}
			d.Dates = append(d.Dates, hours.Dates{From: from, To: to})
		}
		for range list("weeks") {
			w := hours.Weeks{From: number("week", 1, 53)}
			w.To = w.From
			switch number("weeks are", 0, 2) {
			case 1:
				w.To = number("last week", 1, 53)
			case 2:
				w = hours.Weeks{From: number("first", 1, 3), To: 53, Every: number("each", 2, 3)}
			}
			d.Weeks = append(d.Weeks, w)
		}
		if seldom("counted") {
			for range number("counts", 1, 2) {
				c := hours.Counted{Of: 1 << number("of", 0, 7), Offset: rapid.SampledFrom([]int{0, 0, 0, -1, 1, 3}).Draw(t, "days later")}
				if c.Of != hours.Holidays {
					c.From = rapid.SampledFrom([]int{1, 2, 3, 5, -1, -2}).Draw(t, "nth")
					c.To = c.From
					if c.From == 1 {
						c.To = number("to nth", 1, 3)
					}
				}
				d.Counted = append(d.Counted, c)
			}
		}
		if number("weekdays", 0, 2) > 0 {
			d.Week = hours.Week(number("weekday set", 0, 255))
		}
		d.Holiday = seldom("holiday")
		for range number("spans", 0, 2) {
			from := number("start", 0, 1439)
			span := hours.Span{From: calendar.Minute(from), To: calendar.Minute(from + number("length", 1, 1440)), Open: seldom("open")}
			if !nights {
				span.Open, span.To = false, min(span.To, calendar.EndOfDay)
			}
			if span.Open && seldom("only a start") {
				span.To = span.From
			}
			r.Spans = append(r.Spans, span)
		}
		r.State = hours.State(number("state", 0, 2))
		r.Comment = rapid.SampledFrom([]string{"", "", "", hours.NotStated, "efter aftale", "kun  pas", "på telefon"}).Draw(t, "comment")
		r.Adds = len(rules) > 0 && seldom("adds")
		r.Fallback = len(rules) > 0 && seldom("fallback")
		rules = append(rules, r)
	}
	return hours.New(rules...)
}
