package prose

import (
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lazyregexp"
)

// topicless reports whether a label only says that hours follow.
func (w *walker) topicless(text string) bool {
	return hoursLabel().MatchString(text) || trimWords(strings.ToLower(text), supportWords) == ""
}

// ofWhat is a label of the number of something: Telefon til tandplejen.
var ofWhat = lazyregexp.New(`(?i)^(?:telefon|tlf\.?|e-?mail|mail)\h+(?:til|for)\h+(\p{L}.+)$`)

// inBrackets is what a label says in brackets behind its channel.
var inBrackets = lazyregexp.New(`^\p{L}[\p{L}-]*\h*\((\p{L}[\p{L} ,/-]{3,50})\)$`)

// bracketed returns what a label says behind its channel: Akutte fejl, of Telefon (akutte fejl). It is empty where that tells nothing
// apart.
func bracketed(label string) string {
	m := inBrackets().FindStringSubmatch(label)
	if m == nil || saysTime(m[1]) || forEveryone().MatchString(m[1]) || len(audiences(m[1])) > 0 {
		return ""
	}
	return lang.Capital(m[1])
}

// addressIn adds the address of a label for visits: Fremmøde, Holmgade 12, stuen.
func (w *walker) addressIn(l caption) {
	m := visitAt().FindStringSubmatchIndex(l.text)
	if m == nil || l.channel != declarations.Visit || w.field == nil || len(w.field.contacts) > 0 {
		return
	}
	w.add(contact{l.at, declarations.Visit, l.text[m[2]:m[3]]})
}

// visitAt is a label of visits with a street and its number.
var visitAt = lazyregexp.New(`^[^,]+,\h*(\p{Lu}[\p{L}. -]*\h\d{1,3}\h?[A-Z]?(?:,\h*[\p{L}\d. ]{1,20})?)$`)

// forEveryone is a remark that tells nothing apart.
var forEveryone = lazyregexp.New(`(?i)^(?:alle|kun|også|gratis|primært|helst|lokaltakst|almindelig takst)(?:$|[^\p{L}])`)

// hasLine is what a label says of a number besides whose it is.
var hasLine = lazyregexp.New(`(?i)\h+(?:har|kan|skal)\h+.*$`)
