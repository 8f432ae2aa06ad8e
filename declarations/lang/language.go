package lang

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
)

// Language writes days, clock times and numbers. [da.Language] and [en.Language]
// implement it.
type Language interface {
	// Code returns the language's tag, as in HTML's lang attribute.
	Code() string

	Weekday(w calendar.Weekday) string
	// Month returns the name of a month, 1–12.
	Month(month int) string
	// Day returns the weekday and the date, without the year.
	Day(d calendar.Date) string
	// ShortDay returns the same, shortened for narrow columns.
	ShortDay(d calendar.Date) string
	Holiday(h calendar.Holiday) string
	NamedDay(n calendar.NamedDay) string

	// Clock returns a clock time: "8.30", "20".
	Clock(m calendar.Minute) string

	Percent(p declarations.Percent) string
	// List joins the members of a list: "telefon, online og e-mail".
	List(list []string) string
}
