package describe

import (
	"strconv"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang/da"
)

func (l danish) dateRange(r hours.Dates) string {
	from, to := &r.From, &r.To
	switch feastOf(&r) {
	case easter:
		return join("påsken", year(from.Year))
	case whitsun:
		return join("pinsen", year(from.Year))
	}
	switch {
	case *from == *to:
		return l.monthDay(from)
	case to.Year == hours.Forever:
		return "fra og med " + l.monthDay(from)
	case from.Year == to.Year && from.Year != 0:
		begin := *from
		begin.Year = 0
		if plainDay(from) && plainDay(to) && from.Month == to.Month {
			return strconv.Itoa(from.Day) + ".–" + l.monthDay(to)
		}
		return spaced(l.bare(&begin), l.monthDay(to))
	case plainDay(from) && plainDay(to) && from.Month == to.Month && from.Day < to.Day && from.Year == 0:
		return strconv.Itoa(from.Day) + ".–" + l.bare(to)
	}
	return spaced(l.bare(from), l.bare(to))
}

// monthDay names a day, or a month, as it stands alone.
func (l danish) monthDay(m *hours.MonthDay) string {
	name, offset := called(da.Language{}, m)
	if name == "" {
		bare := *m
		bare.Offset, bare.On = 0, 0
		name = l.bare(&bare)
	} else {
		name = join(name, year(m.Year))
	}
	return l.moved(name, offset, m.On)
}

// bare names a day by its date, also where it has a name; in a range of dates
// both ends are told the same way.
func (l danish) bare(m *hours.MonthDay) string {
	if m.Month == hours.Easter {
		return l.monthDay(m)
	}
	name := da.Language{}.Month(m.Month)
	switch {
	case m.Nth != 0:
		name = danishOrdinal(m.Nth) + " " + da.Language{}.Weekday(m.Weekday) + " i " + name
	case m.Day != 0:
		name = strconv.Itoa(m.Day) + ". " + name
	}
	return l.moved(join(name, year(m.Year)), m.Offset, m.On)
}

// moved names a day by another, some days away or the nearest of a weekday.
func (l danish) moved(name string, offset, on int) string {
	switch {
	case offset == 1:
		name = "dagen efter " + name
	case offset == -1:
		name = "dagen før " + name
	case offset > 0:
		name = strconv.Itoa(offset) + " dage efter " + name
	case offset < 0:
		name = strconv.Itoa(-offset) + " dage før " + name
	}
	switch {
	case on > 0:
		name = "første " + da.Language{}.Weekday(calendar.Weekday(on-1)) + " fra og med " + name
	case on < 0:
		name = "sidste " + da.Language{}.Weekday(calendar.Weekday(-on-1)) + " til og med " + name
	}
	return name
}

func year(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}
