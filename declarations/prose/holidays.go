package prose

import (
	"cmp"
	"slices"
	"strings"

	"servicestatus/declarations/hours"
)

// closedOnHolidays tells hours of lines that are closed on holidays, where the text says so elsewhere: else their table would say that nobody
// knows.
func (w *walker) closedOnHolidays() {
	for _, l := range w.draft.support {
		closed := slices.ContainsFunc(w.draft.special, func(d *specialDay) bool {
			return d.on == "helligdage" && d.hours == "lukket" && (len(d.lines) == 0 || slices.Contains(d.lines, l.id))
		})
		if !closed || l.hours == nil || l.hours.read == nil || !strings.Contains(asOSM(l.hours.read), hours.NotStated) {
			continue
		}
		said := cmp.Or(l.hours.reading, l.hours.text)
		if again := parsed(l.hours.at, said+"\nLukket på helligdage"); again.err == nil && again.reading == "" {
			again.reading, again.text, again.label = again.text, l.hours.text, l.hours.label
			l.hours = &again
		}
	}
}
