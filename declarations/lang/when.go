package lang

import "servicestatus/declarations/calendar"

// near is how many days ahead a weekday alone says which day is meant.
const near = 5

var (
	wordTomorrow = Phrase{"i morgen", "tomorrow"}
	wordNone     = Phrase{}
	wordOn       = Phrase{"", "on "}
	wordAt       = Phrase{"kl. ", "at "}
	wordBareAt   = Phrase{"kl. ", ""}
	wordBy       = Phrase{"senest ", "by "}
	wordSummer   = Phrase{" sommertid", " summer time"}
	wordWinter   = Phrase{" vintertid", " winter time"}
)

// Start names the instant at which something begins: "kl. 8.30", "i morgen kl.
// 8.30", "mandag kl. 8.30", "tirsdag den 6. april kl. 8.30".
func Start(l Language, now, t calendar.Instant) string {
	day, second := t.Local()
	return moment(l, now, t, day, second, &wordOn, &wordAt)
}

// End names the instant at which something ends. Midnight is 24.00 of the day
// that ends.
func End(l Language, now, t calendar.Instant) string {
	day, second := ending(t)
	return moment(l, now, t, day, second, &wordOn, &wordAt)
}

// Until names the same instant after a preposition. English then drops its own.
func Until(l Language, now, t calendar.Instant) string {
	day, second := ending(t)
	return moment(l, now, t, day, second, &wordNone, &wordBareAt)
}

// By names the instant by which something is due: "senest kl. 14.15", "senest
// mandag". A whole day is named without a clock time. A part of a minute is
// rounded up: rounded down, it would promise more than is promised.
func By(l Language, now, by calendar.Instant) string {
	by = (by + 59) / 60 * 60
	if day, second := ending(by); second == calendar.Day {
		if name := relative(l, now.Date(), day, &wordNone); name != "" {
			return wordBy.In(l) + name
		}
	}
	return wordBy.In(l) + Until(l, now, by)
}

// ending returns the day and the second of the day at which something ends.
func ending(t calendar.Instant) (day calendar.Date, second int) {
	if day, second = t.Local(); second == 0 {
		return day - 1, calendar.Day
	}
	return day, second
}

// moment names a day and a clock time.
func moment(l Language, now, t calendar.Instant, day calendar.Date, second int, on, at *Phrase) string {
	name := relative(l, now.Date(), day, on)
	if name != "" {
		at = &wordAt
	}
	return Join(name, at.In(l)+l.Clock(calendar.Minute(second/60))+Twice(l, t))
}

// Twice says which of two it is, where clocks show the time of an instant twice:
// " sommertid", " vintertid".
func Twice(l Language, t calendar.Instant) string {
	const hour = 3600
	which := &wordWinter
	if calendar.Offset(t) > hour {
		which = &wordSummer
	}
	if calendar.Offset(t-hour) <= calendar.Offset(t+hour) {
		return ""
	}
	return which.In(l)
}

// relative names a day as people say it. Today has no name.
func relative(l Language, today, d calendar.Date, on *Phrase) string {
	switch n := d - today; {
	case n == 0:
		return ""
	case n == 1:
		return wordTomorrow.In(l)
	case n > 1 && n <= near:
		return on.In(l) + l.Weekday(d.Weekday())
	}
	name := on.In(l) + l.Day(d)
	if year := d.Year(); year != today.Year() {
		name += " " + Number(year)
	}
	return name
}
