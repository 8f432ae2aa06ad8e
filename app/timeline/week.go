package timeline

import (
	"sync"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// The years in which a typical day is looked for. In them every holiday falls on
// every weekday it can. Store bededag, abolished before, is not among them.
const (
	firstYear = 2025
	lastYear  = 2052
)

// holidays returns the holidays of these years that are not named days.
var holidays = sync.OnceValue(func() (all []calendar.Date) {
	for d := calendar.DateOf(firstYear, 1, 2); d < calendar.DateOf(lastYear+1, 1, 1); d++ {
		if d.Holiday() != calendar.NoHoliday && d.Named() == calendar.NoNamedDay {
			all = append(all, d)
		}
	}
	return all
})

// week returns a typical week of the lane. It is nil where the hours go by the
// year or the season, because then no week stands for the others.
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

// single reports whether dates are single days or short periods, which a typical
// week can avoid.
func single(dates []hours.Dates) bool {
	for _, r := range dates {
		if r.From.Day == 0 || r.From.Year != r.To.Year && r.To.Year-r.From.Year != 1 || r.From.Month != r.To.Month && !(r.From.Month == 12 && r.To.Month == 1) {
			return false
		}
	}
	return true
}

// unnamed reports whether the day has the hours of its weekday, or of a holiday:
// no rule names its date or the date before, and the clock is not changed.
func (l *lane) unnamed(d calendar.Date) bool {
	for _, s := range l.schedules {
		if s.Mentions(d) || s.Mentions(d-1) {
			return false
		}
	}
	return ChangeOn(d) == Steady
}

// ordinary reports whether no day of the week is special, nor the night before it.
func (l *lane) ordinary(monday calendar.Date) bool {
	for d := monday - 1; d < monday+7; d++ {
		if !l.unnamed(d) || d.Holiday() != calendar.NoHoliday || d.Named() != calendar.NoNamedDay {
			return false
		}
	}
	return true
}

// holidays returns a row for the weekdays on which holidays have the same hours,
// other than those of the weekday itself. Where holidays on one weekday differ
// from each other, no row would be true, and there is none.
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
		// The weekdays on which holidays are like this one and unlike the weekday.
		every := true
		var on []calendar.Weekday
		for j, other := range days {
			if other == 0 || !l.alike(d, other, lang) {
				every = false
				continue
			}
			if taken[j] = true; !l.alike(other, monday+calendar.Date(j), lang) {
				on = append(on, calendar.Weekday(j))
			}
		}
		name := phraseHolidays.In(lang)
		if !every {
			name = phraseHolidaysOn.In(lang) + weekdays(on, lang)
		}
		all = append(all, typical{name, d, true})
	}
	return all
}

// alike reports whether two days have the same hours.
func (l *lane) alike(a, b calendar.Date, lang Language) bool {
	return plain(l.words(a, lang)) == plain(l.words(b, lang))
}
