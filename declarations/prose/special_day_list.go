package prose

import (
	"strings"

	"servicestatus/declarations/lazyregexp"
)

// apart divides a list of days. What can only be read together, as 24., 25. and 26. december, stays so; what cannot be read stands
// by itself.
func apart(on string) (days []string) {
	var all []string
	for _, one := range listedDays().Split(on, -1) {
		if days := daysIn(strings.TrimPrefix(one, "og ")); days != "" {
			one = days
		}
		if two := strings.Split(one, " og "); len(two) == 2 && namedDates().MatchString(two[0]) && namedDates().MatchString(two[1]) {
			all = append(all, two...)
		} else {
			all = append(all, one)
		}
	}
	for len(all) > 0 {
		n := readable(all)
		if n == 0 {
			if !dayWord().MatchString(all[0]) {
				return []string{on} // this is no list
			}
			n = 1
		}
		days = append(days, strings.TrimSpace(strings.Join(all[:n], ", ")))
		all = all[n:]
	}
	return days
}

// readable returns how many of the first parts of a list are days that can be read together; 0 where there are none.
func readable(all []string) int {
	for n := 1; n <= len(all); n++ {
		if good(&specialDay{on: strings.TrimSpace(strings.Join(all[:n], ", ")), hours: "lukket"}) == "" {
			return n
		}
	}
	return 0
}

// dayWord is a word for days that differ from year to year, or are not the same everywhere.
var dayWord = lazyregexp.New(`(?i)ferie|dag(?:en|e|ene)?(?:$|[^\p{L}])|uge\h+\d|påske|pinse|jul`)

var listedDays = lazyregexp.New(`,?\h+(?:og|samt)\h+(?:desuden|tillige|endvidere|derudover)\h+(?:(?:den|på|i)\h+)?|,?\h+samt\h+(?:(?:den|på|i)\h+)?|,\h*(?:den\h+)?|\h+og\h+(?:(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)?\h+)?(?:den|på|i)\h+`)

// cut divides a text after the days.
func cut(text string) (before, after string, ok bool) {
	for _, m := range ofDays().FindAllStringIndex(text, -1) {
		before, after = strings.TrimSpace(text[:m[0]]), strings.TrimSpace(text[m[1]:])
		if before != "" && after != "" && good(&specialDay{on: before, hours: "lukket"}) == "" {
			return before, after, true
		}
	}
	if before, after, ok = strings.Cut(text, ": "); ok {
		return before, after, true
	}
	return "", "", false
}
