package da

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/jsontext"
	"servicestatus/declarations/lang/names"
)

// near is how many days ahead a weekday alone says which one is meant.
const near = 5

// start names an instant at which something begins: "kl. 8.30", "i morgen kl.
// 8.30", "mandag kl. 8.30", "tirsdag den 6. april kl. 8.30".
func start(now, t calendar.Instant) string {
	d, second := t.Local()
	return join(relative(now.Date(), d), clock(second))
}

// end names an instant at which something ends: midnight is kl. 24 of the day
// that ends.
func end(now, t calendar.Instant) string {
	d, second := t.Local()
	if second == 0 {
		d, second = d-1, calendar.Day
	}
	return join(relative(now.Date(), d), clock(second))
}

// relative names a day as people say it; today has no name.
func relative(today, d calendar.Date) string {
	switch n := d - today; {
	case n == 0:
		return ""
	case n == 1:
		return "i morgen"
	case n > 1 && n <= near:
		return weekday(d)
	}
	s := weekday(d) + " den " + date(d)
	if year := d.Year(); year != today.Year() {
		s += " " + number(year)
	}
	return s
}

func weekday(d calendar.Date) string { return names.Weekday(names.Danish, d.Weekday()) }

// date returns "6. april".
func date(d calendar.Date) string {
	_, month, day := d.Civil()
	return number(day) + ". " + names.Month(names.Danish, month)
}

// clock returns "kl. 8.30", "kl. 0" and "kl. 24".
func clock(second int) string {
	return "kl. " + bare(calendar.Minute(second/60))
}

// bare returns a clock time without kl.
func bare(m calendar.Minute) string {
	if m == 0 || m == calendar.EndOfDay {
		return number(int(m / 60))
	}
	minute := number(int(m % 60))
	if len(minute) == 1 {
		minute = "0" + minute
	}
	return number(int(m/60)) + "." + minute
}

func number(n int) string { return string(jsontext.AppendInt(nil, int64(n))) }

func join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " " + b
}
