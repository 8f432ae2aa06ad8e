package timeline

import (
	"servicestatus/declarations/calendar"
	"servicestatus/widget/view"
)

// Language says days and clock times in words. [da.Language] and
// [en.Language] do.
type Language interface {
	view.Language
	Weekday(w calendar.Weekday) string
	Month(month int) string
	Day(d calendar.Date) string
	ShortDay(d calendar.Date) string
	Clock(m calendar.Minute) string
	Holiday(h calendar.Holiday) string
	NamedDay(n calendar.NamedDay) string
	List(list []string) string
}
