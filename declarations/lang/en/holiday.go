package en

import "servicestatus/declarations/calendar"

// Holiday returns "Maundy Thursday".
func (Language) Holiday(h calendar.Holiday) string { return holidays[h] }

// NamedDay returns "Constitution Day".
func (Language) NamedDay(n calendar.NamedDay) string { return namedDays[n] }

var holidays = [...]string{
	calendar.NewYearsDay:        "New Year’s Day",
	calendar.MaundyThursday:     "Maundy Thursday",
	calendar.GoodFriday:         "Good Friday",
	calendar.EasterSunday:       "Easter Sunday",
	calendar.EasterMonday:       "Easter Monday",
	calendar.PrayerDay:          "General Prayer Day",
	calendar.AscensionDay:       "Ascension Day",
	calendar.WhitSunday:         "Whit Sunday",
	calendar.WhitMonday:         "Whit Monday",
	calendar.ChristmasDay:       "Christmas Day",
	calendar.SecondChristmasDay: "Boxing Day",
}

var namedDays = [...]string{
	calendar.MayDay:          "1 May",
	calendar.ConstitutionDay: "Constitution Day",
	calendar.ChristmasEve:    "Christmas Eve",
	calendar.NewYearsEve:     "New Year’s Eve",
}
