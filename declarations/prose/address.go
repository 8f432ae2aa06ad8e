package prose

import (
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

// wideAddress is a street with its number, after the name of the house.
var wideAddress = lazyregexp.New(`^\p{Lu}[\p{L}\d ]*,\h*\p{Lu}[\p{L}. -]+\h\d{1,3}\h?[A-Z]?(?:,\h*[\p{L}\d. ]{1,20})?$|^\p{Lu}[\p{L}. -]+\h\d{1,3}\h?[A-Za-z]?,\h*[\p{L}\d. ]{1,20}$`)

// house returns the address of a house that two lines make: a street with a number, and a
// town with its number.
func (r *reader) house(i int) (at Range, ok bool) {
	if i+1 >= len(r.lines) {
		return at, false
	}
	l, next := r.lines[i], r.lines[i+1]
	at = Range{l.From, next.To}
	return at, !next.blank && (houseNumber().MatchString(r.at(l.Range)) || wideAddress().MatchString(r.at(l.Range))) && postal().MatchString(r.at(next.Range))
}

// addressLines reads an address on two lines.
func (w *walker) addressLines(i int) bool {
	at, ok := w.house(i)
	if !ok {
		return w.streetAlone(i)
	}
	w.lines[i+1].done = true
	c := contact{at, declarations.Visit, strings.Join(strings.FieldsFunc(w.at(w.lines[i].Range)+", "+w.at(w.lines[i+1].Range), space), " ")}
	if w.field != nil && w.field.channel == declarations.Post {
		c.channel = declarations.Post
	}
	w.add(c)
	w.fact(at, "support.contacts")
	return true
}

// street is a street with its number, and no town.
var street = lazyregexp.New(`^\p{Lu}[\p{L}. -]*(?:vej|gade|plads|torv|allé|alle|stræde|boulevard|vejen|gaden|pladsen|torvet)\h+\d{1,3}\h?[A-Z]?(?:,\h*(?:st|\d{1,2})\.?(?:\h*(?:sal|tv|th|mf)\.?)*)?$`)

// streetAlone reads a street on a line right above or below a contact: whoever wrote the page knows the town.
func (w *walker) streetAlone(i int) bool {
	l := w.lines[i]
	beside := func(n int) bool {
		return n >= 0 && n < len(w.lines) && len(w.contacts(w.lines[n].Range, "")) > 0
	}
	if !street().MatchString(w.at(l.Range)) || !(beside(i+1) && !w.lines[i+1].blank || beside(i-1) && !l.blank) {
		return false
	}
	w.add(contact{l.Range, declarations.Visit, w.at(l.Range)})
	w.fact(l.Range, "support.contacts")
	return true
}

const boxPattern = `Postboks\h+\d+,\h*\d{4}\h+\p{Lu}\p{L}+(?:\h+\p{Lu}\p{L}*)*`

// streetPattern is an address on one line, or on two.
var streetPattern = lazyregexp.New(boxPattern + `|\p{Lu}\p{L}+(?:[ -]\p{L}+){0,2}\h+\d{1,3}\h?[A-Za-z]?,\h*\d{4}\h+\p{Lu}\p{L}+(?:\h+\p{Lu}\p{L}*)*|(?:\p{Lu}[\p{L}\d .-]{1,40},\h*)?\p{Lu}[\p{L}. -]*?(?:vej|gade|plads|torv|allé|alle|stræde|vænget|boulevard|parken|have|bakke|kaj|gaden|vejen|pladsen|torvet|gården|passage|Vej|Gade|Plads|Torv|Allé|Boulevard|Kaj)\h+\d+\h?[A-Za-z]?(?:,\h*[^,\n\r]{1,24})?(?:,\h*|\h*[\r\n]+\h*)\d{4}\h+\p{Lu}[\p{L}]+(?:\h+\p{Lu}[\p{L}]*)*`)

// visitLead leads to an address.
var visitLead = lazyregexp.New(`^(?:(?:Besøg|Mød|Find) os|Vores (?:adresse|kontor)|Kontoret)\h+(?:i|på|hos|er|ligger på)\h+`)
