package en

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lang/names"
)

// Weekday returns "Monday".
func (Language) Weekday(w calendar.Weekday) string { return names.Weekday(names.English, w) }

// Month returns "November" for 11.
func (Language) Month(month int) string { return names.Month(names.English, month) }

// Day returns "Monday 23 November".
func (l Language) Day(d calendar.Date) string {
	_, month, day := d.Civil()
	return l.Weekday(d.Weekday()) + " " + lang.Number(day) + " " + l.Month(month)
}

// ShortDay returns "Mon 23 Nov". Months of four letters or fewer stay whole. A
// no-break space keeps the date on one line.
func (l Language) ShortDay(d calendar.Date) string {
	_, month, day := d.Civil()
	name := l.Month(month)
	if len(name) > 4 {
		name = name[:3]
	}
	return l.Weekday(d.Weekday())[:3] + " " + lang.Number(day) + "\u00a0" + name
}
