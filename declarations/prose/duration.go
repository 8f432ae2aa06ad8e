package prose

import (
	"slices"
	"strconv"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

// numerals are the numbers that Danish writes as words before a unit.
var numerals = map[string]int{
	"en": 1, "et": 1, "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10, "tolv": 12, "fjorten": 14, "femten": 15, "tyve": 20, "tredive": 30,
}

const numeral = `(?:\d{1,4}|en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|fjorten|femten|tyve|tredive)`

var durationPattern = lazyregexp.New(`(?i)(?:(` + numeral + `)\h*(?:-|–|til|og)\h*)?(` + numeral + `)\h*(sekund(?:er)?|sek\.?|minut(?:ter)?|min\.?|arbejdstimer?|timer?|arbejdsdag(?:e)?|hverdag(?:e)?|kalenderdag(?:e)?|bankdag(?:e)?|dag(?:e)?|døgn|uger?)(?:$|[^\p{L}])` +
	`|(?:en halv|½)\h*time|halvanden time|(?:et )?kvarter|1\h?½\h*timer?|1,5\h*timer?` +
	`|(?:\bden )?anden (?:arbejdsdag|hverdag)|(?:\bden )?næste (?:arbejdsdag|hverdag)|(?:\bden )?følgende (?:arbejdsdag|hverdag)` +
	`|straks(?:afklaring|afklares|løsning)?|øjeblikkelig(?:t)?|omgående|med det samme`)

// aDay is all day long, and no length of time.
var aDay = lazyregexp.New(`(?i)^24\h+timer\h+(?:i døgnet|om dagen)`)

// saysDuration reports whether a text has a length of time.
func saysDuration(s string) bool {
	s = roundPattern().ReplaceAllString(s, " ")
	return slices.ContainsFunc(durationPattern().FindAllStringIndex(s, -1), func(m []int) bool { return bounded(s, m[0]) })
}

// promised is a length of time in a text.
type promised struct {
	declarations.Duration
	clock declarations.Clock // where its unit says which
	span  bool               // it is the longer of two
	own   bool               // arbejdstimer: hours of somebody's work
}

// duration reads what durationPattern has found; end is where it ends, without what only
// bounds it.
func duration(text string) (p promised, end int, ok bool) {
	m := durationPattern().FindStringSubmatchIndex(text)
	if m == nil || m[0] != 0 || aDay().MatchString(text) {
		return p, 0, false
	}
	low := strings.ToLower(text[:m[1]])
	if m[6] < 0 {
		return special(low), m[1], true
	}
	n := number(low[m[4]:m[5]])
	unit := low[m[6]:m[7]]
	p.span = m[2] >= 0
	switch {
	case strings.HasPrefix(unit, "sek"):
		p.Unit = 'S'
	case strings.HasPrefix(unit, "min"):
		p.Unit = 'M'
	case strings.HasPrefix(unit, "arbejdstime"):
		p.Unit, p.own = 'H', true
	case strings.HasPrefix(unit, "time"):
		p.Unit = 'H'
	case strings.HasPrefix(unit, "uge"):
		p.Unit = 'D'
		n *= 7
	default:
		p.Unit = 'D'
		switch {
		case strings.HasPrefix(unit, "arbejdsdag"), strings.HasPrefix(unit, "hverdag"):
			p.clock = declarations.WorkingDays
		case strings.HasPrefix(unit, "kalenderdag"):
			p.clock = declarations.Elapsed
		}
	}
	p.N = n
	return p, m[7], n < 10000
}

// special reads the durations that are not a number and a unit.
func special(low string) (p promised) {
	switch {
	case strings.HasPrefix(strings.TrimPrefix(low, "den "), "anden"):
		p.Duration, p.clock = declarations.Duration{N: 2, Unit: 'D'}, declarations.WorkingDays
	case strings.Contains(low, "arbejdsdag"), strings.Contains(low, "hverdag"):
		p.Duration, p.clock = declarations.Duration{N: 1, Unit: 'D'}, declarations.WorkingDays
	case strings.Contains(low, "kvarter"):
		p.Duration = declarations.Duration{N: 15, Unit: 'M'}
	case strings.HasPrefix(low, "halvanden"), strings.HasPrefix(low, "1"):
		p.Duration = declarations.Duration{N: 90, Unit: 'M'}
	case strings.Contains(low, "time"):
		p.Duration = declarations.Duration{N: 30, Unit: 'M'}
	default: // at once
		p.Duration = declarations.Duration{Unit: 'S'}
	}
	return p
}

func number(word string) int {
	if n, ok := numerals[word]; ok {
		return n
	}
	n, _ := strconv.Atoi(word)
	return n
}
