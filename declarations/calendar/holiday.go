package calendar

// Holiday is a Danish public holiday (helligdag). The zero value is none.
type Holiday uint8

// The eleven holidays, in the order of the year.
const (
	NoHoliday Holiday = iota
	NewYearsDay
	MaundyThursday
	GoodFriday
	EasterSunday
	EasterMonday
	PrayerDay // store bededag, up to and including 2023
	AscensionDay
	WhitSunday
	WhitMonday
	ChristmasDay
	SecondChristmasDay
)

// lastPrayerDay is the last year in which store bededag was a holiday. Lov nr. 214
// of 6 March 2023 abolished it, with effect from 1 January 2024.
const lastPrayerDay = 2023

// Holiday returns which holiday the day is. Grundlovsdag, 1 May, 24 and 31
// December are not holidays: see [Date.Named].
func (d Date) Holiday() Holiday { return d.holiday(d.Civil()) }

func (d Date) holiday(year, month, day int) Holiday {
	switch {
	case month == 1 && day == 1:
		return NewYearsDay
	case month == 12 && day == 25:
		return ChristmasDay
	case month == 12 && day == 26:
		return SecondChristmasDay
	case month < 3 || month > 6:
		return NoHoliday // Easter and what follows it lie between 19 March and 14 June
	}
	switch d - EasterOf(year) {
	case -3:
		return MaundyThursday
	case -2:
		return GoodFriday
	case 0:
		return EasterSunday
	case 1:
		return EasterMonday
	case 26:
		if year <= lastPrayerDay {
			return PrayerDay
		}
	case 39:
		return AscensionDay
	case 49:
		return WhitSunday
	case 50:
		return WhitMonday
	}
	return NoHoliday
}

// EasterOf returns Easter Sunday of a year in the Gregorian calendar (the
// anonymous algorithm of 1876, as in Meeus, Astronomical Algorithms, ch. 8).
func EasterOf(year int) Date {
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return DateOf(year, n/31, n%31+1)
}

// NamedDay is a day on which many close early or all day, although it is no
// holiday. Hours that do not mention it may have overlooked it.
type NamedDay uint8

// The four named days.
const (
	NoNamedDay      NamedDay = iota
	MayDay                   // 1. maj
	ConstitutionDay          // grundlovsdag, 5 June
	ChristmasEve             // juleaftensdag, 24 December
	NewYearsEve              // nytårsaftensdag, 31 December
)

// Named returns which named day the day is.
func (d Date) Named() NamedDay {
	_, month, day := d.Civil()
	switch month*100 + day {
	case 501:
		return MayDay
	case 605:
		return ConstitutionDay
	case 1224:
		return ChristmasEve
	case 1231:
		return NewYearsEve
	}
	return NoNamedDay
}

// Working reports whether the day is a working day (arbejdsdag): Monday to
// Friday and no holiday.
func (d Date) Working() bool { return d.Weekday() < Saturday && d.Holiday() == NoHoliday }
