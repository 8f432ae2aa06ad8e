package describe

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// whole reports whether a whole month is meant.
func whole(m *hours.MonthDay) bool { return m.Day == 0 && m.Nth == 0 && m.Month != hours.Easter }

// plainDay reports whether a day of a month is meant, that does not move.
func plainDay(m *hours.MonthDay) bool {
	return m.Day != 0 && m.Nth == 0 && m.Month != hours.Easter && m.Offset == 0 && m.On == 0
}

// fixed are the holidays that have a date, and moving those that go with Easter.
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

// namer has the names of days that are called by one.
type namer interface {
	Holiday(h calendar.Holiday) string
	NamedDay(n calendar.NamedDay) string
}

// called returns the name of a day, where it has one, and how many days from
// the day so called are left to say.
func called(n namer, m *hours.MonthDay) (name string, offset int) {
	if m.Month == hours.Easter && m.Nth == 0 {
		if h, ok := moving[m.Offset]; ok {
			return n.Holiday(h), 0
		}
		return n.Holiday(calendar.EasterSunday), m.Offset
	}
	if m.Year != 0 || m.Nth != 0 {
		return "", m.Offset
	}
	if h, ok := fixed[[2]int{m.Month, m.Day}]; ok {
		return n.Holiday(h), m.Offset
	}
	if eve, ok := eves[[2]int{m.Month, m.Day}]; ok {
		return n.NamedDay(eve), m.Offset
	}
	return "", m.Offset
}

// feast is days in a row that have a name together.
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

// countedAlike puts those together that are said in one breath: "the first and
// third Monday".
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
