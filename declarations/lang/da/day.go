package da

import (
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang/names"
)

// Weekday returns "mandag".
func (Language) Weekday(w calendar.Weekday) string { return names.Weekday(names.Danish, w) }

// Month returns the name of a month, 1–12.
func (Language) Month(month int) string { return names.Month(names.Danish, month) }

// Day returns "mandag den 23. november".
func (Language) Day(d calendar.Date) string { return weekday(d) + " den " + date(d) }

// ShortDay returns "man. 23. nov.", for where there is little room. Months of
// four letters or fewer are not shortened, and no line begins with the month.
func (Language) ShortDay(d calendar.Date) string {
	_, month, day := d.Civil()
	name := names.Month(names.Danish, month)
	if len(name) > 4 {
		name = name[:3] + "."
	}
	return strings.TrimSuffix(weekday(d), "dag") + ". " + number(day) + ".\u00a0" + name
}

// Clock returns a clock time as tables have it, without kl. and empty minutes:
// "8.30", "20".
func (Language) Clock(m calendar.Minute) string {
	if m%60 == 0 {
		return number(int(m / 60))
	}
	return bare(m)
}

// Holiday returns "skærtorsdag".
func (Language) Holiday(h calendar.Holiday) string { return holidays[h] }

// NamedDay returns "grundlovsdag".
func (Language) NamedDay(n calendar.NamedDay) string { return namedDays[n] }

// List joins the members of a list: "telefon, online og e-mail".
func (Language) List(list []string) string { return listed(list) }
