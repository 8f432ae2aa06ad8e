package prose

import (
	"strings"

	"servicestatus/declarations/lazyregexp"
)

// readings offers the part of a text that can be read as hours, where the whole cannot: what stands around it may change what is
// meant, so that somebody must say that it does not. It offers none where other days or times stand around it.
func readings(text string) []Choice {
	if otherZone().MatchString(text) {
		return nil
	}
	words := strings.Fields(text)
	for length := len(words) - 1; length > 1; length-- {
		for from := 0; from+length <= len(words); from++ {
			around := strings.Join(words[:from], " ") + " | " + strings.Join(words[from+length:], " ")
			part := strings.Trim(strings.Join(words[from:from+length], " "), " .,;:()–-")
			if leadsOn().MatchString(part) {
				continue
			}
			if firstOfHours().MatchString(part) && saysTime(part) && !dayless(part) && !mayBeHours(around) && !strings.ContainsAny(around, digits) && isHours(part) {
				return []Choice{{part, "»" + part + "«"}}
			}
		}
	}
	return nil
}

// leadsOn is an end that leads to what follows.
var leadsOn = lazyregexp.New(`(?i)[\s,](?:som|der|og|men|hvor|for|er|på|i|dog)$`)

// otherZone names the time of another place.
var otherZone = lazyregexp.New(`(?i)(?:grønlandsk|færøsk|lokal|engelsk|amerikansk)e?[\s\x{a0}]+tid|(?:^|[^\p{L}])(?:utc|gmt)(?:$|[^\p{L}])`)

// firstOfHours is how hours begin.
var firstOfHours = lazyregexp.New(`(?i)^(?:(?:man|tirs|ons|tors|fre|lør|søn)\p{L}*|hverdag\p{L}*|alle|hver|weekend\p{L}*|arbejdsdag\p{L}*|kl\.|klokken|\d|mellem[\s\x{a0}]|fra[\s\x{a0}]|(?:den )?(?:første|anden|tredje|fjerde|sidste)[\s\x{a0}])`)
