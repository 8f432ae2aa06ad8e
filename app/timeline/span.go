package timeline

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// span says when an interval of a day begins and ends: "8.30–20", "hele
// døgnet".
func span(d calendar.Date, s hours.Interval, lang Language) string {
	day := localDayOf(d)
	if day.whole(s) {
		return phraseAllDay.In(lang)
	}
	return day.clock(day.start(s.From), s.From, lang) + "–" + day.clock(day.end(s.To), s.To, lang)
}

// clock says a time of the day. Where the clock shows it twice, it says which of
// the two is meant.
func (l localDay) clock(second int, t calendar.Instant, lang Language) string {
	text := lang.Clock(calendar.Minute(second / 60))
	switch l.round(t) {
	case 1:
		text += " (" + phraseSummer.In(lang) + ")"
	case 2:
		text += " (" + phraseStandard.In(lang) + ")"
	}
	return text
}
