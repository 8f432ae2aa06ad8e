package describe

import (
	"strconv"

	"servicestatus/declarations/lang"
)

var (
	danishOrdinals  = [...]string{"", "første", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende"}
	englishOrdinals = [...]string{"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}
)

func danishOrdinal(n int) string {
	switch {
	case n == -1:
		return "sidste"
	case n == -2:
		return "næstsidste"
	case n < 0 && -n < len(danishOrdinals):
		return danishOrdinals[-n] + "sidste"
	case n >= 0 && n < len(danishOrdinals):
		return danishOrdinals[n]
	}
	return strconv.Itoa(n) + "."
}

func englishOrdinal(n int) string {
	switch {
	case n == -1:
		return "last"
	case n < 0 && -n < len(englishOrdinals):
		return englishOrdinals[-n] + " to last"
	case n >= 0 && n < len(englishOrdinals):
		return englishOrdinals[n]
	}
	return strconv.Itoa(n) + "th"
}

// danishEvery says "hvert andet år", "hver tredje uge": the words agree with the
// gender of the unit.
func danishEvery(n int, unit lang.Phrase) string {
	every, which := "hver ", danishOrdinal(n)
	if unit == wordYear {
		every = "hvert "
		if n == 2 {
			which = "andet"
		}
	}
	return every + which + " " + unit.Da
}

func englishEvery(n int, unit lang.Phrase) string {
	return "every " + englishOrdinal(n) + " " + unit.En
}

// danishDays returns "5." and "5.–7."
func danishDays(from, to int) string {
	if from == to {
		return strconv.Itoa(from) + "."
	}
	return strconv.Itoa(from) + ".–" + strconv.Itoa(to) + "."
}
