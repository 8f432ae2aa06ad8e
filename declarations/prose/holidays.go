package prose

import (
	"cmp"
	"slices"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// onHolidays tells hours that all is closed on holidays, where the text says so elsewhere: else their table would say that nobody
// knows.
func (w *walker) onHolidays() {
	if !slices.ContainsFunc(w.draft.special, func(d *specialDay) bool {
		return d.on == "helligdage" && d.hours == "lukket" && d.channel == "" && len(d.audience) == 0
	}) {
		return
	}
	const holiday = 14 // of May 2026
	for _, l := range w.draft.support {
		if l.hours == nil || l.hours.read == nil || l.hours.read.State(calendar.DateOf(2026, 5, holiday).Start(12*60)) != hours.Unknown {
			continue
		}
		said := cmp.Or(l.hours.reading, l.hours.text)
		if again := parsed(l.hours.at, said+"\nLukket på helligdage"); again.err == nil && again.reading == "" {
			again.reading, again.text, again.label = again.text, l.hours.text, l.hours.label
			l.hours = &again
		}
	}
}
