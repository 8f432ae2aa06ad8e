package prose

import (
	"slices"
	"strings"

	"servicestatus/declarations/lazyregexp"
)

var weekdayNames = []string{"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"}

// fromDayToDay is a time from one day into another: lørdag kl. 20 til søndag kl. 6.
var fromDayToDay = lazyregexp.New(`(?i)(?:fra\h+)?(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(?:en)?\h+(?:kl\.?\h*)?(` + hour + `)\h*(?:-|–|til)\h*(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(?:en)?\h+(?:kl\.?\h*)?(` + hour + `)`)

// acrossMidnight writes a time that ends on the next day, and before it begins by the clock, as hours can say it: lørdag kl. 20-6.
func acrossMidnight(text string) string {
	return fromDayToDay().ReplaceAllStringFunc(text, func(row string) string {
		m := fromDayToDay().FindStringSubmatch(row)
		from, to := slices.Index(weekdayNames, strings.ToLower(m[1])), slices.Index(weekdayNames, strings.ToLower(m[3]))
		if to != (from+1)%7 || clockMinutes(m[4]) > clockMinutes(m[2]) {
			return row
		}
		return m[1] + " kl. " + m[2] + "-" + m[4]
	})
}

// clockMinutes returns the minutes since midnight of a clock time: 20.30.
func clockMinutes(clock string) int {
	h, m, _ := strings.Cut(strings.ReplaceAll(clock, ":", "."), ".")
	return number(h)*60 + number(m)
}

// butFirst is a day on which hours begin later: undtagen onsdag, hvor vi først åbner telefonen kl. 10.
var butFirst = lazyregexp.New(`(?i),?\h+(?:undtagen|bortset fra|dog)\h+(?:om\h+)?(\p{L}+dag(?:en)?),?\h+hvor\h+(?:vi|der|telefonen|den|skranken)\h+(?:først\h+)?åbne[rs]?(?:t)?\h+(?:(?:telefonen|skranken|først)\h+)*(?:fra\h+)?(kl\.?\h*\d{1,2}(?:[.:]\d\d)?)`)
