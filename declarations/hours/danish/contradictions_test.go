package danish

import (
	"testing"

	"servicestatus/declarations/calendar"
)

// The readings of a text are held against each other in the years around the earliest
// and the latest Easter. Every reading looked for them among 200 years.
func TestExtremeEasters(t *testing.T) {
	t.Parallel()
	easter := func(year int) calendar.Date { return calendar.EasterOf(year) - calendar.DateOf(year, 3, 1) }
	for year := calendar.MinYear + 1; year < calendar.MaxYear-7; year++ {
		if easter(year) < easter(earlyEaster) || easter(year) > easter(lateEaster) {
			t.Errorf("Easter of %d is %d days after 1 March", year, easter(year))
		}
	}
}
