package timeline

import (
	"sync"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/widget/view"
)

// WriteTypical draws what a week is like, Monday to Sunday, with no dates in it,
// and then what a holiday is like where that is another thing. It holds
// whenever it is read.
func WriteTypical(p view.Printer, d *declarations.Declaration, lang Language) {
	c := canvas{p, lang, 0}
	lanes := append(support(d), uptime(d)...)
	weeks := make([][]typical, len(lanes))
	var dates []calendar.Date
	for i, l := range lanes {
		weeks[i] = l.week(lang)
		for _, day := range weeks[i] {
			dates = append(dates, day.date)
		}
	}
	c.Open("div", "class", "timeline week typical")
	c.legend(lanes, dates)
	for i, l := range lanes {
		if weeks[i] == nil {
			c.Open("p", "class", "note")
			c.caption(l, "strong")
			c.Text(": " + wordNoTypical.in(lang))
			c.Close()
			continue
		}
		c.table(l, func() {
			for _, day := range weeks[i] {
				class := ""
				if day.holiday || day.date.Weekday() >= calendar.Saturday {
					class = "rest"
				}
				c.Open("tr", "class", class)
				c.leaf("th", day.name, "scope", "row")
				c.cell(l, day.date, Steady)
				c.Close()
			}
		})
	}
	c.Close()
}

// typical is a row of a typical week, and a date whose hours it has.
type typical struct {
	name    string
	date    calendar.Date
	holiday bool
}

// Where a typical day is looked for: in the years from which every holiday falls
// on every weekday it can, store bededag being gone.
const (
	firstYear = 2025
	lastYear  = 2052
)

// holidays are those in these years, but for named days.
var holidays = sync.OnceValue(func() (all []calendar.Date) {
	for d := calendar.DateOf(firstYear, 1, 2); d < calendar.DateOf(lastYear+1, 1, 1); d++ {
		if d.Holiday() != calendar.NoHoliday && d.Named() == calendar.NoNamedDay {
			all = append(all, d)
		}
	}
	return all
})

// week returns a typical week of the lane; nil where its hours go by the year or
// the season, so that no week stands for the others.
func (l *lane) week(lang Language) (all []typical) {
	for _, s := range l.schedules {
		for _, r := range s.Rules() {
			if len(r.Days.Years) > 0 || len(r.Days.Dates) > 0 && !single(r.Days.Dates) {
				return nil
			}
		}
	}
	monday := calendar.DateOf(firstYear, 1, 6)
	for !l.ordinary(monday) {
		monday += 7
		if monday.Year() > lastYear {
			return nil
		}
	}
	for i := range calendar.Date(7) {
		all = append(all, typical{name: capital(lang.Weekday((monday + i).Weekday())), date: monday + i})
	}
	return append(all, l.holidays(monday, lang)...)
}

// single reports whether dates are single days or short periods, which a week can
// keep clear of.
func single(dates []hours.Dates) bool {
	for _, r := range dates {
		if r.From.Day == 0 || r.From.Year != r.To.Year && r.To.Year-r.From.Year != 1 || r.From.Month != r.To.Month && !(r.From.Month == 12 && r.To.Month == 1) {
			return false
		}
	}
	return true
}

// unnamed reports whether nothing but its weekday, or its being a holiday, gives
// the day its hours: neither its date nor that of the night before.
func (l *lane) unnamed(d calendar.Date) bool {
	for _, s := range l.schedules {
		if s.Names(d) || s.Names(d-1) {
			return false
		}
	}
	return ChangeOn(d) == Steady
}

// ordinary reports whether the week has no day that stands out in it.
func (l *lane) ordinary(monday calendar.Date) bool {
	for d := monday - 1; d < monday+7; d++ {
		if !l.unnamed(d) || d.Holiday() != calendar.NoHoliday || d.Named() != calendar.NoNamedDay {
			return false
		}
	}
	return true
}

// holidays returns what holidays are like, in a row for those weekdays on which
// they are alike and another thing than the weekday itself. Where holidays on
// one weekday differ among themselves no row would be true, and there is none.
func (l *lane) holidays(monday calendar.Date, lang Language) (all []typical) {
	var days [7]calendar.Date // a holiday on each weekday
	for _, d := range holidays() {
		if !l.unnamed(d) {
			continue
		}
		if at := &days[d.Weekday()]; *at == 0 {
			*at = d
		} else if !l.alike(*at, d, lang) {
			return nil
		}
	}
	var taken [7]bool
	for i, d := range days {
		if d == 0 || taken[i] || l.alike(d, monday+calendar.Date(i), lang) {
			continue
		}
		// On which weekdays holidays are as this one, and on which it matters.
		every := true
		var on hours.Week
		for j, other := range days {
			if other == 0 || !l.alike(d, other, lang) {
				every = false
				continue
			}
			if taken[j] = true; !l.alike(other, monday+calendar.Date(j), lang) {
				on |= hours.On(calendar.Weekday(j))
			}
		}
		name := wordHolidays.in(lang)
		if !every {
			name = wordHolidaysOn.in(lang) + weekdays(on, lang)
		}
		all = append(all, typical{name, d, true})
	}
	return all
}

// alike reports whether two days have the same hours.
func (l *lane) alike(a, b calendar.Date, lang Language) bool {
	return plain(l.text(a, lang)) == plain(l.text(b, lang))
}
