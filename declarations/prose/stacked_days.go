package prose

import (
	"strings"

	"servicestatus/declarations/lazyregexp"
)

const weekdayName = `(?:(?:man|tirs|ons|tors|fre|lør|søn)dag(?:e|en)?|hverdage?|weekend(?:er|en)?|(?:søgne)?helligdage?|alle\h+dage)`

var (
	// onlyDays is a line of days, without their time.
	onlyDays = lazyregexp.New(`(?i)^(?:alle\h+)?` + weekdayName + `(?:\h*(?:-|–|,|/|til|og|samt)\h*` + weekdayName + `)*:?$`)
	// onlyTime is a line of a time, without its days.
	onlyTime = lazyregexp.New(`(?i)^(?:(?:kl\.?|klokken)\h*)?` + hour + `\h*(?:-|–|—|til)\h*(?:(?:kl\.?|klokken)\h*)?` + hour + `\.?$`)
	// onlyClosed is what stands in the place of a time.
	onlyClosed = lazyregexp.New(`(?i)^(?:ferie)?lukket\.?$`)
)

// stackedDays joins days with their time in the line below: so browsers copy hours that a page has in boxes, and not in a table. Of
// days that stand below each other it cannot be told which time is theirs.
func stackedDays(text string, all []line) (joined []line) {
	at := func(i int) string {
		if i < 0 || i >= len(all) || len(all[i].cells) > 0 {
			return ""
		}
		return text[all[i].From:all[i].To]
	}
	for i := 0; i < len(all); i++ {
		l := all[i]
		if onlyDays().MatchString(at(i)) && !onlyDays().MatchString(at(i-1)) {
			if onlyClosed().MatchString(at(i + 1)) {
				i++
			} else {
				for onlyTime().MatchString(at(i + 1)) {
					i++
				}
			}
			l.To = all[i].To
		}
		joined = append(joined, l)
	}
	return joined
}

// stacked reports whether a row is the time of days in the row before it.
func stacked(before, row string) bool {
	row = strings.TrimFunc(row, space)
	return onlyDays().MatchString(strings.TrimFunc(before, space)) && (onlyTime().MatchString(row) || onlyClosed().MatchString(row))
}
