package da

import "servicestatus/declarations/calendar"

// Holiday returns "skærtorsdag".
func (Language) Holiday(h calendar.Holiday) string { return holidays[h] }

// NamedDay returns "grundlovsdag".
func (Language) NamedDay(n calendar.NamedDay) string { return namedDays[n] }

var holidays = [...]string{
	calendar.NewYearsDay:        "nytårsdag",
	calendar.MaundyThursday:     "skærtorsdag",
	calendar.GoodFriday:         "langfredag",
	calendar.EasterSunday:       "påskedag",
	calendar.EasterMonday:       "2. påskedag",
	calendar.PrayerDay:          "store bededag",
	calendar.AscensionDay:       "Kristi himmelfartsdag",
	calendar.WhitSunday:         "pinsedag",
	calendar.WhitMonday:         "2. pinsedag",
	calendar.ChristmasDay:       "juledag",
	calendar.SecondChristmasDay: "2. juledag",
}

var namedDays = [...]string{
	calendar.MayDay:          "1. maj",
	calendar.ConstitutionDay: "grundlovsdag",
	calendar.ChristmasEve:    "juleaftensdag",
	calendar.NewYearsEve:     "nytårsaftensdag",
}
