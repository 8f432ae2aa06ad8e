package prose

import (
	"strings"

	"servicestatus/declarations/lazyregexp"
)

// isOccasion reports whether a text says when something happens, or by when it must have happened: these are no
// hours of support.
func isOccasion(s string) bool {
	s = becauseOf().ReplaceAllString(s, "")
	for _, m := range meeting().FindAllStringSubmatch(s, -1) {
		switch strings.ToLower(m[1]) {
		case "", "frem", "video", "online", "telefon":
		default:
			return true
		}
	}
	return occasion().MatchString(s)
}

// becauseOf is why something is closed: på grund af personalemøde.
var becauseOf = lazyregexp.New(`(?i)(?:på grund af|pga\.?|grundet)\h[^.]*`)

// meeting is a word for a meeting. People meet up in person, or by video, to get help; all other meetings are occasions.
var meeting = lazyregexp.New(`(?i)(?:^|[^\p{L}])(\p{L}*?)møde(?:t|r|rne)?(?:$|[^\p{L}])`)

var occasion = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:tid(?:en|erne)?\h+(?:måles|løber|regnes|tæller)|(?:måles|løber|regnes|tæller)\h+tiden|anbefaler|travlest|generalforsamling\p{L}*|holder(?:\h\p{L}+)?\h+møde|(?:prøver|eksamen(?:er)?)\h+(?:afholdes|holdes)|afbud|(?:betaling|ansøgning|indberetning|frist)\p{L}*\h[^.]*senest|skal (?:ske|betales|være \p{L}+) senest|(?:ansøgnings|betalings|indberetnings)frist\p{L}*|(?:lukker|lukkes|afbrydes|afbryder)\h[^.]*(?:vand|strøm|varme|gas)\p{L}*|publiceret|udgivet|(?:sidst|senest)\h+(?:opdateret|ændret|revideret))(?:$|[^\p{L}])`)
