package da

import (
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lang/names"
)

// Weekday returns "mandag".
func (Language) Weekday(w calendar.Weekday) string { return names.Weekday(names.Danish, w) }

// Month returns "november" for 11.
func (Language) Month(month int) string { return names.Month(names.Danish, month) }

// Day returns "mandag den 23. november".
func (l Language) Day(d calendar.Date) string {
	_, month, day := d.Civil()
	return l.Weekday(d.Weekday()) + " den " + date(day, month)
}

// ShortDay returns "man. 23. nov.". A no-break space keeps the date on one line.
func (l Language) ShortDay(d calendar.Date) string {
	_, month, day := d.Civil()
	return l.ShortWeekday(d.Weekday()) + " " + lang.Number(day) + ".\u00a0" + l.ShortMonth(month)
}

// ShortWeekday returns "man.".
func (l Language) ShortWeekday(w calendar.Weekday) string {
	return strings.TrimSuffix(l.Weekday(w), "dag") + "."
}

// ShortMonth returns "nov." for 11. Names of four letters or fewer stay whole.
func (l Language) ShortMonth(month int) string {
	name := l.Month(month)
	if len(name) > 4 {
		name = name[:3] + "."
	}
	return name
}

// date returns "6. april"; without a day, "april".
func date(day, month int) string {
	name := names.Month(names.Danish, month)
	if day == 0 {
		return name
	}
	return lang.Number(day) + ". " + name
}
