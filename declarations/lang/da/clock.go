package da

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
)

// Clock returns "8.30" and "20". The ends of the day are "0" and "24".
func (Language) Clock(m calendar.Minute) string {
	if m%60 == 0 {
		return lang.Number(int(m / 60))
	}
	return lang.Clock(m, ".")
}

// Span returns "8.30–20" and "22–02". Hours of the night have two digits, so that
// nobody takes them for those of the afternoon.
func (l Language) Span(from, to calendar.Minute) string {
	end := (to-1)%calendar.EndOfDay + 1
	const morning = 6 * 60
	zero := ""
	if to > calendar.EndOfDay || 0 < from && from < morning || end < morning {
		zero = "0"
	}
	text := ""
	for i, m := range [2]calendar.Minute{from % calendar.EndOfDay, end} {
		if i > 0 {
			text += "–"
		}
		if m < 10*60 {
			text += zero
		}
		text += l.Clock(m)
	}
	return text
}
