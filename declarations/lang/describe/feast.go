package describe

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

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
	// unnamed are days by Easter that are called by a name, but are no holidays.
	unnamed = map[int]lang.Phrase{
		-7: {Da: "palmesøndag", En: "Palm Sunday"},
		-1: {Da: "påskelørdag", En: "Holy Saturday"},
	}
)

// byEaster names the day that is so many days after Easter Sunday, in some year or
// in every one: by the feast next to it, by the weekday in the week after or before
// a feast, or as the third Wednesday after Easter Sunday.
func (sp speaker) byEaster(days, y int) string {
	feast := func(days int) string {
		if h, ok := moving[days]; ok {
			return lang.Join(sp.lang.Holiday(h), year(y))
		}
		return lang.Join(sp.word(unnamed[days]), year(y))
	}
	known := func(days int) bool {
		_, ok := moving[days]
		return ok || unnamed[days].Da != ""
	}
	weekday := sp.lang.Weekday(calendar.Weekday(((days+int(calendar.Sunday))%7 + 7) % 7))
	const ascension = 39
	switch {
	case known(days):
		return feast(days)
	case days != ascension+1 && known(days-1):
		return sp.fill(wordDayAfter, feast(days-1))
	case known(days + 1):
		return sp.fill(wordDayBefore, feast(days+1))
	}
	for n := 1; n < 7; n++ {
		if known(days - n) {
			return sp.fill(wordWeekdayAfter, weekday, feast(days-n))
		}
	}
	for n := 2; n < 7; n++ {
		if known(days + n) {
			return sp.fill(wordWeekdayBefore, weekday, feast(days+n))
		}
	}
	if days < 0 {
		return sp.fill(wordNthBefore, sp.ordinal((-days-1)/7+1), weekday, feast(0))
	}
	return sp.fill(wordNthAfter, sp.ordinal((days-1)/7+1), weekday, feast(0))
}

// advent returns which Sunday of Advent it is, 1 to 4; 0 if it is none.
func advent(m *hours.MonthDay) int {
	if m.Month == 12 && m.Day == 24 && m.On == -7 && m.Offset <= 0 && m.Offset > -28 && m.Offset%7 == 0 {
		return 4 + m.Offset/7
	}
	return 0
}
