package hours

import "servicestatus/declarations/calendar"

// localDay is a day in Copenhagen. It finds the instants of clock times on the
// day itself (day 1) and on the day before it (day 0).
type localDay struct {
	date     calendar.Date
	from, to calendar.Instant
	even     bool // the clock is not changed on it: every hour has 60 minutes
}

func localDayOf(d *day) localDay {
	from, to := d.Bounds()
	return localDay{d.Date, from, to, to-from == calendar.Day}
}

// start returns the instant of a clock time at which hours begin.
func (l localDay) start(day int, m calendar.Minute) calendar.Instant {
	if l.even {
		return l.after(day, m)
	}
	return (l.date + calendar.Date(day-1)).Start(m)
}

// end returns the instant of a clock time at which hours end.
func (l localDay) end(day int, m calendar.Minute) calendar.Instant {
	if l.even {
		return l.after(day, m)
	}
	return (l.date + calendar.Date(day-1)).End(m)
}

// after is right within an even day only.
func (l localDay) after(day int, m calendar.Minute) calendar.Instant {
	return l.from + calendar.Instant((day-1)*int(calendar.EndOfDay)+int(m))*60
}
