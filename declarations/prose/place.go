package prose

import (
	"regexp"
	"strings"

	"servicestatus/declarations"
)

// wideAddress is a street with its number, after the name of the house.
var wideAddress = regexp.MustCompile(`^\p{Lu}[\p{L}\d ]*,[\s\x{a0}]*\p{Lu}[\p{L}. -]+[\s\x{a0}]\d{1,3}[\s\x{a0}]?[A-Z]?$|^\p{Lu}[\p{L}. -]+[\s\x{a0}]\d{1,3}[\s\x{a0}]?[A-Za-z]?,[\s\x{a0}]*[\p{L}\d. ]{1,20}$`)

// house returns the address of a house that two lines make: a street with a number, and a
// town with its number.
func (r *reader) house(i int) (at Range, ok bool) {
	if i+1 >= len(r.lines) {
		return at, false
	}
	l, next := r.lines[i], r.lines[i+1]
	at = Range{l.From, next.To}
	return at, !next.blank && (houseNumber.MatchString(r.at(l.Range)) || wideAddress.MatchString(r.at(l.Range))) && postal.MatchString(r.at(next.Range))
}

// addressLines reads an address on two lines.
func (w *walker) addressLines(i int) bool {
	at, ok := w.house(i)
	if !ok {
		return false
	}
	w.lines[i+1].done = true
	c := contact{at, declarations.Visit, strings.Join(strings.FieldsFunc(w.at(w.lines[i].Range)+", "+w.at(w.lines[i+1].Range), space), " ")}
	if w.field != nil && w.field.channel == declarations.Post {
		c.channel = declarations.Post
	}
	w.add(c, "")
	w.fact(at, "support.contacts")
	return true
}
