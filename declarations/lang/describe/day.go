package describe

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// whole reports whether it is a whole month.
func whole(m *hours.MonthDay) bool { return m.Day == 0 && m.Nth == 0 && m.Month != hours.Easter }

// fixedDay reports whether it is one date, the same every year.
func fixedDay(m *hours.MonthDay) bool {
	return m.Day != 0 && m.Nth == 0 && m.Month != hours.Easter && m.Offset == 0 && m.On == 0
}

// called returns the name that people call a date by, if it has one.
func called(l lang.Language, m *hours.MonthDay) string {
	if m.Year != 0 || m.Nth != 0 {
		return ""
	}
	if h, ok := fixed[[2]int{m.Month, m.Day}]; ok {
		return l.Holiday(h)
	}
	if eve, ok := eves[[2]int{m.Month, m.Day}]; ok {
		return l.NamedDay(eve)
	}
	return ""
}

// plain returns a date that is so many days after another one as that day, where
// this is the same in all years.
func plain(m hours.MonthDay) hours.MonthDay {
	year := m.Year
	if year == 0 {
		year = firstYear
	}
	d := m.In(year, false)
	if m.Day == 0 || m.On != 0 || m.Offset == 0 || d.Year() != year ||
		m.Year == 0 && calendar.DateOf(year, m.Month, m.Day) > calendar.DateOf(year, 2, 28) != (d > calendar.DateOf(year, 2, 28)) || m.Month == hours.Easter {
		return m
	}
	_, month, day := d.Civil()
	return hours.MonthDay{Year: m.Year, Month: month, Day: day}
}

// feast is days in a row that have one name.
type feast uint8

const (
	noFeast feast = iota
	easter
	whitsun
)

func feastOf(r *hours.Dates) feast {
	from, to := r.From, r.To
	if from.Month != hours.Easter || to.Month != hours.Easter || from.On != 0 || to.On != 0 || from.Nth != 0 || to.Nth != 0 || from.Year != to.Year {
		return noFeast
	}
	switch [2]int{from.Offset, to.Offset} {
	case [2]int{-3, 1}:
		return easter
	case [2]int{49, 50}:
		return whitsun
	}
	return noFeast
}

// countedAlike groups counted days that are said together: "the first and third
// Monday".
func countedAlike(list []hours.Counted) (groups [][]hours.Counted) {
	for _, c := range list {
		if n := len(groups); n > 0 {
			last := groups[n-1][0]
			if last.Of == c.Of && last.Offset == c.Offset && last.From != 0 && c.From != 0 {
				groups[n-1] = append(groups[n-1], c)
				continue
			}
		}
		groups = append(groups, []hours.Counted{c})
	}
	return groups
}
