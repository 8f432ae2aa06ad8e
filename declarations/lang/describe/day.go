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

// fixed are the holidays that have a date, moving those that follow Easter, and
// eves the named days that have a date.
var (
	fixed = map[[2]int]calendar.Holiday{
		{1, 1}: calendar.NewYearsDay, {12, 25}: calendar.ChristmasDay, {12, 26}: calendar.SecondChristmasDay,
	}
	moving = map[int]calendar.Holiday{
		-3: calendar.MaundyThursday, -2: calendar.GoodFriday, 0: calendar.EasterSunday, 1: calendar.EasterMonday,
		39: calendar.AscensionDay, 49: calendar.WhitSunday, 50: calendar.WhitMonday,
	}
	eves = map[[2]int]calendar.NamedDay{
		{6, 5}: calendar.ConstitutionDay, {12, 24}: calendar.ChristmasEve, {12, 31}: calendar.NewYearsEve,
	}
)

// called returns the name that people call a day by, if it has one, and how many
// days the day is after the one of that name.
func called(l lang.Language, m *hours.MonthDay) (name string, offset int) {
	if m.Month == hours.Easter && m.Nth == 0 {
		if h, ok := moving[m.Offset]; ok {
			return l.Holiday(h), 0
		}
		return l.Holiday(calendar.EasterSunday), m.Offset
	}
	if m.Year != 0 || m.Nth != 0 {
		return "", m.Offset
	}
	if h, ok := fixed[[2]int{m.Month, m.Day}]; ok {
		return l.Holiday(h), m.Offset
	}
	if eve, ok := eves[[2]int{m.Month, m.Day}]; ok {
		return l.NamedDay(eve), m.Offset
	}
	return "", m.Offset
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
