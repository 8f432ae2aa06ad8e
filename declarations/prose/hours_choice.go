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
			if !lastOfHours().MatchString(part) || notWhole().MatchString(strings.Join(words[:from], " ")) {
				continue
			}
			if firstOfHours().MatchString(part) && saysTime(part) && !dayless(part) && !mayBeHours(around) && !strings.ContainsAny(around, digits) && notHours(part) == "" {
				return []Choice{{part, "»" + part + "«"}}
			}
		}
	}
	return nil
}

// lastOfHours is how hours end.
var lastOfHours = lazyregexp.New(`(?i)(?:\d|dag(?:e|en|ene)?|døgnet|weekend(?:er|en)?|midnat|lukket)$`)

// notWhole is what stands before hours that are only a part of what is meant: natten mellem lørdag og søndag.
var notWhole = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:natten|aftenen|mellem|fra|efter|før|undtagen|ikke|uden for|udenfor|inden)$|natten`)

// otherZone names the time of another place.
var otherZone = lazyregexp.New(`(?i)(?:grønlandsk|færøsk|lokal|engelsk|amerikansk)e?[\s\x{a0}]+tid|(?:^|[^\p{L}])(?:utc|gmt)(?:$|[^\p{L}])`)

// firstOfHours is how hours begin.
var firstOfHours = lazyregexp.New(`(?i)^(?:(?:man|tirs|ons|tors|fre|lør|søn)\p{L}*|hverdag\p{L}*|alle|hver|weekend\p{L}*|arbejdsdag\p{L}*|kl\.|klokken|\d|mellem[\s\x{a0}]|fra[\s\x{a0}]|(?:den )?(?:første|anden|tredje|fjerde|sidste)[\s\x{a0}])`)
