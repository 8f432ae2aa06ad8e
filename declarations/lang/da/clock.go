package da

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
)

// FullClock returns "8.30" and "20.00". The ends of the day are "0" and "24".
func (Language) FullClock(m calendar.Minute) string {
	if m == 0 || m == calendar.EndOfDay {
		return lang.Number(int(m / 60))
	}
	return lang.Clock(m, ".")
}

// ShortClock returns "8.30" and "20".
func (l Language) ShortClock(m calendar.Minute) string {
	if m%60 == 0 {
		return lang.Number(int(m / 60))
	}
	return l.FullClock(m)
}
