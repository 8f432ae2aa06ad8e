package prose

import (
	"strings"

	"servicestatus/declarations/lazyregexp"
)

// hour is a clock time.
const hour = `(?:[01]?\d|2[0-4])(?:[.:]\d\d)?`

var (
	clockPattern  = lazyregexp.New(`(?i)(?:kl\.?|klokken)\h*\d|mellem\h+` + hour + `\h+og\h+` + hour + `(?:$|[^\d.]|\.(?:$|\h))|(?:^|[^\d.,/])` + hour + `\h*(?:-|–|—|til)\h*(?:(?:kl\.?|klokken)\h*)?` + hour + `(?:[^\d%./]|\.?$|\.\h)`)
	roundPattern  = lazyregexp.New(`(?i)hele døgnet|døgnåben|døgnbemandet|døgnbetjent|døgnet rundt|døgndrift|24/7|24 timer (?:i døgnet|om dagen)|24-7`)
	dayPattern    = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|hverdag|weekend|(?:søgne)?helligdag|daglig|alle (?:ugens )?dage|hver dag|arbejdsdage|(?:man|tirs?|ons|tors?|fre|lør|søn)(?:[.,:/\t–-]|\h+(?:\d|[-–]|kl|til|og|lukket|åbent)|$))`)
	closedPattern = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:[\p{L}]*lukket|lukker|holder fri|ferielukning)(?:$|[^\p{L}])`)
	spanPattern   = lazyregexp.New(`(?i)(?:[^\p{L}\d]|^)(?:\d+|et|to|tre|fire|fem|ti)\h*(?:-\h*\d+\h*)?(?:sek|min|time|dag|døgn|uge|arbejdsdag|hverdag|arbejdstime|kalenderdag|måned)`)
)

// numberedRooms are numbers that are no times: lokale 1-6.
var numberedRooms = lazyregexp.New(`(?i)(?:lokale|etage|sal|værelse|rum|skranke|opgang|klasse|trin|side|nr\.?|nummer)r?\h+\d+\h*(?:-|–|til)\h*\d+`)

const digits = "0123456789"

// saysTime reports whether a text has a clock time, or says that it is always or never.
func saysTime(s string) bool {
	if roundPattern().MatchString(s) {
		return true
	}
	s = inMonths().ReplaceAllString(numberedRooms().ReplaceAllString(s, " "), " ")
	return strings.ContainsAny(s, digits) && clockPattern().MatchString(s) && clockPattern().MatchString(durationPattern().ReplaceAllString(s, " "))
}

// saysHours reports whether a text may be hours.
func saysHours(s string) bool {
	return (saysTime(s) || dayPattern().MatchString(s) && closedPattern().MatchString(s)) && !isOccasion(s)
}

// mayBeHours reports whether a line may be one of several that are hours together.
func mayBeHours(s string) bool {
	return (saysHours(s) || (len(s) < 60 && (dayPattern().MatchString(s) || dateWords().MatchString(s))) || closedPattern().MatchString(s)) && !isOccasion(s)
}
