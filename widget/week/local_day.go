package week

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// change says how the clock is changed on a day.
type change uint8

const (
	steady  change = iota
	forward        // there is no hour from 2 to 3
	back           // that hour comes twice
)

// changeHour is when the hour begins that is missing or comes twice.
const changeHour calendar.Minute = 2 * 60

// localDay is a day as a clock in Denmark shows it: from 0 to 24, also when 23
// or 25 hours pass.
type localDay struct {
	date   calendar.Date
	change change
	at     calendar.Instant // of the change: 01:00 UTC
}

func localDayOf(d calendar.Date) localDay {
	l := localDay{date: d, at: calendar.Instant(d)*calendar.Day + 3600}
	switch length := (d + 1).Start(0) - d.Start(0); {
	case length < calendar.Day:
		l.change = forward
	case length > calendar.Day:
		l.change = back
	}
	return l
}

// minute returns the minute that the clock shows at an instant.
func minute(t calendar.Instant) calendar.Minute {
	_, second := t.Local()
	return calendar.Minute(second / 60)
}

// end returns the minute that the clock shows at an instant at which something ends. The
// end of the day is 24.00, and that of the time before the gap of spring is 2.00.
func (l *localDay) end(t calendar.Instant) calendar.Minute {
	m := minute(t)
	switch {
	case m == 0:
		return calendar.EndOfDay
	case l.change == forward && t == l.at:
		return changeHour
	}
	return m
}

// round returns 1 or 2 where the clock shows the same time twice that day: the first time
// or the second. Otherwise it returns 0.
func (l *localDay) round(t calendar.Instant) int {
	switch {
	case l.change != back || t < l.at-3600 || t >= l.at+3600:
		return 0
	case t < l.at:
		return 1
	}
	return 2
}

// whole reports whether an interval is all of the day.
func (l *localDay) whole(i *hours.Interval) bool {
	return i.From == l.date.Start(0) && i.To == (l.date+1).Start(0)
}

// span says when an interval of the day begins and ends, with what stands between: "8.30–20",
// "8.30 til 20", "hele døgnet".
func (l *localDay) span(language lang.Language, i *hours.Interval, to string) string {
	if l.whole(i) {
		return lang.AllDay.In(language)
	}
	return l.clock(language, minute(i.From), i.From) + to + l.clock(language, l.end(i.To), i.To)
}

// clock says a time of the day. Where the clock shows it twice, it says which of the two is
// meant.
func (l *localDay) clock(language lang.Language, m calendar.Minute, t calendar.Instant) string {
	text := language.Clock(m)
	switch l.round(t) {
	case 1:
		text += wordSummer.In(language)
	case 2:
		text += wordWinter.In(language)
	}
	return text
}

// changed names a change of the clock, and what it does to the day.
func (l *localDay) changed(language lang.Language) (text string) {
	hour := language.Clock(changeHour) + "–" + language.Clock(changeHour+60)
	switch l.change {
	case forward:
		text = wordForward.In(language) + hour + wordMissing.In(language)
	case back:
		text = wordBack.In(language) + hour + wordTwice.In(language)
	}
	return text
}
