package lang

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

var (
	wordFrom       = Phrase{"fra ", "from "}
	wordFurther    = Phrase{", indtil videre", ", until further notice"}
	wordValid      = Phrase{"Gælder", "Valid"}
	wordValidFrom  = Phrase{" fra ", " from "}
	wordValidUntil = Phrase{" til og med ", " through "}
)

// Period says when something begins and ends, in full: "fra tirsdag den 1. december 2026
// kl. 12.00 til kl. 15.00". It is right whenever it is read.
func Period(l Language, from calendar.Instant, until hours.Bound) string {
	const year = calendar.First // days are named from here, so with their year
	day, second := from.Local()
	text := wordFrom.In(l) + moment(l, year, from, day, second, &wordNone, &wordAt)
	switch {
	case !until.OK:
		return text + wordFurther.In(l)
	case (until.At - 1).Date() == from.Date():
		return text + wordUntil.In(l) + Until(l, from, until.At)
	}
	return text + wordUntil.In(l) + Until(l, year, until.At)
}

// Valid says on which days a declaration holds: "Gælder fra onsdag den 1. juli 2026". It is
// empty where it always does.
func Valid(l Language, p declarations.Period) string {
	if p == (declarations.Period{}) {
		return ""
	}
	text := wordValid.In(l)
	if p.From != 0 {
		text += wordValidFrom.In(l) + fullDay(l, p.From)
	}
	if p.Until != 0 {
		text += wordValidUntil.In(l) + fullDay(l, p.Until)
	}
	return text
}
