package prose

import "servicestatus/declarations/lazyregexp"

// inWeeks names weeks of the year and the hours in them: I skolernes sommerferie (uge 27-31) er hotlinen åben kl. 9-12.
var inWeeks = lazyregexp.New(`(?i)^i\h([^.(]+)\h\((uge\h+\d{1,2}(?:\h*[-–]\h*\d{1,2})?)\)\h(?:er|har|holder)\h([^.]*?)\h?(?:(?:åbent?|betjening|bemandet|betjent|telefontid)\h(.+?)|lukket)\.?$`)

// weeks reads a sentence about some weeks of the year. It is false where a sentence is none.
func (w *walker) weeks(p Range) bool {
	m := inWeeks().FindStringSubmatch(w.at(p))
	if m == nil {
		return false
	}
	day := &specialDay{on: m[2], hours: m[4], why: m[1], channel: meant(m[3]).channel, text: w.at(p), at: p}
	if day.hours == "" {
		day.hours = "lukket"
	}
	if good(&specialDay{on: "24. december", hours: day.hours}) != "" {
		return false
	}
	w.addDay(day, p)
	return true
}
