package prose

import (
	"strings"

	"servicestatus/declarations/lazyregexp"
)

// denied tells that a number or an address is none to get help from.
var denied = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:(?:ring|kontakt|skriv|brug)\p{L}* (?:\p{L}+ )?ikke|(?:ændret|skiftet) fra|ikke (?:længere|ringe|kontakte|bruge|henvende)|tidligere|ophørt|ophører|nedlagt|nedlægges|lukket for\h+(?:nye|flere|alle)|erstattet|erstatter|fax|telefax|cvr|ean|bankkonto)(?:$|[^\p{L}])`)

// withoutDenied returns a sentence without a remark in brackets at its end that denies a contact, such as
// (tidligere 12 34 56 78).
func (w *walker) withoutDenied(p Range) Range {
	text := strings.TrimRight(w.at(p), ". ")
	if from := strings.LastIndex(text, "("); from > 0 && strings.HasSuffix(text, ")") && denied().MatchString(text[from:]) && !dayPattern().MatchString(text[from:]) {
		return trimmed(w.text, Range{p.From, p.From + from})
	}
	return p
}
