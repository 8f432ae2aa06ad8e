package describe

import (
	"strconv"
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

func (sp speaker) dateRange(r hours.Dates) string {
	from, to := &r.From, &r.To
	switch feastOf(&r) {
	case easter:
		return lang.Join(sp.word(wordEaster), year(from.Year))
	case whitsun:
		return lang.Join(sp.word(wordWhitsun), year(from.Year))
	}
	sameMonth := fixedDay(from) && fixedDay(to) && from.Month == to.Month
	switch {
	case *from == *to:
		return sp.monthDay(from)
	case to.Year == hours.Forever:
		return sp.fill(wordFrom, sp.monthDay(from))
	case from.Year == calendar.MinYear+1 && from.Month == 1 && from.Day == 1 && to.Year != from.Year:
		return sp.fill(wordThrough, sp.monthDay(to)) // it began before all years that are known
	case from.Year == to.Year && from.Year != 0:
		begin := *from
		begin.Year = 0
		if sameMonth {
			return sp.fill(wordDays, from.Day, sp.monthDay(to))
		}
		return dashed(sp.date(&begin), sp.monthDay(to))
	case sameMonth && from.Day < to.Day && from.Year == 0:
		return sp.fill(wordDays, from.Day, sp.date(to))
	}
	return dashed(sp.date(from), sp.date(to))
}

// dashed joins the ends of a range with an en dash. There are spaces around it where
// an end has a space itself.
func dashed(from, to string) string {
	if strings.Contains(from+to, " ") {
		return from + " – " + to
	}
	return from + "–" + to
}

// monthDay names a day or a month, by the name it is called by if it has one.
func (sp speaker) monthDay(m *hours.MonthDay) string {
	at := plain(*m)
	if n := advent(&at); n > 0 {
		return lang.Join(sp.fill(wordAdvent, sp.ordinal(n)), year(at.Year))
	}
	if name := called(sp.lang, &at); name != "" {
		return sp.moved(name, at.Offset, at.On)
	}
	return sp.date(&at)
}

// date names a day or a month by its date, although it may have a name: in a range
// both ends are named the same way.
func (sp speaker) date(m *hours.MonthDay) string {
	at := plain(*m)
	if at.Month == hours.Easter && at.On == 0 {
		return sp.byEaster(at.Offset, at.Year)
	}
	name := ""
	switch {
	case at.Month == hours.Easter:
		name = sp.byEaster(0, 0)
	case at.Nth != 0:
		name = sp.fill(wordNthWeekday, sp.ordinal(at.Nth), sp.lang.Weekday(at.Weekday), sp.lang.Month(at.Month))
	case at.Day != 0:
		name = sp.fill(wordDate, at.Day, sp.lang.Month(at.Month))
	default:
		name = sp.lang.Month(at.Month)
	}
	return sp.moved(lang.Join(name, year(at.Year)), at.Offset, at.On)
}

// moved names a day by another one: so many days before or after it, or the
// nearest weekday.
func (sp speaker) moved(name string, offset, on int) string {
	switch {
	case offset == 1:
		name = sp.fill(wordDayAfter, name)
	case offset == -1:
		name = sp.fill(wordDayBefore, name)
	case offset > 0:
		name = sp.fill(wordDaysAfter, offset, name)
	case offset < 0:
		name = sp.fill(wordDaysBefore, -offset, name)
	}
	switch {
	case on > 0:
		name = sp.fill(wordFirstOnFrom, sp.lang.Weekday(calendar.Weekday(on-1)), name)
	case on < 0:
		name = sp.fill(wordLastUntil, sp.lang.Weekday(calendar.Weekday(-on-1)), name)
	}
	return name
}

// year returns a year in digits. There is nothing to return for 0: every year.
func year(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}
