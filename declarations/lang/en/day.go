package en

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang/names"
)

// Weekday returns "Monday".
func (Language) Weekday(w calendar.Weekday) string { return names.Weekday(names.English, w) }

// Month returns the name of a month, 1–12.
func (Language) Month(month int) string { return names.Month(names.English, month) }

// Day returns "Monday 23 November".
func (l Language) Day(d calendar.Date) string {
	_, month, day := d.Civil()
	return l.Weekday(d.Weekday()) + " " + number(day) + " " + names.Month(names.English, month)
}

// ShortDay returns "Mon 23 Nov", for where there is little room. Months of four
// letters or fewer are not shortened, and no line begins with the month.
func (l Language) ShortDay(d calendar.Date) string {
	_, month, day := d.Civil()
	name := names.Month(names.English, month)
	if len(name) > 4 {
		name = name[:3]
	}
	return l.Weekday(d.Weekday())[:3] + " " + number(day) + "\u00a0" + name
}

// Clock returns a clock time: "8:30", "20:00".
func (Language) Clock(m calendar.Minute) string {
	minute := number(int(m % 60))
	if len(minute) == 1 {
		minute = "0" + minute
	}
	return number(int(m/60)) + ":" + minute
}

// Holiday returns "Maundy Thursday".
func (Language) Holiday(h calendar.Holiday) string { return holidays[h] }

// NamedDay returns "Constitution Day".
func (Language) NamedDay(n calendar.NamedDay) string { return namedDays[n] }

// List joins the members of a list: "phone, online and e-mail".
func (Language) List(list []string) string {
	text := ""
	for i, s := range list {
		switch {
		case i == 0:
		case i == len(list)-1:
			text += " and "
		default:
			text += ", "
		}
		text += s
	}
	return text
}
