package prose

import (
	"strings"

	"servicestatus/declarations/lazyregexp"
)

// allWeek is a way to say always that hours do not have.
var allWeek = lazyregexp.New(`(?i)(?:24 timer i døgnet|døgnet rundt|hele døgnet)[\s\x{a0}]*,?[\s\x{a0}]*(?:og[\s\x{a0}]+)?(?:alle[\s\x{a0}]+)?(?:(?:7|syv) dage (?:om|i) ugen|(?:ugens|årets) (?:7|syv|365) dage|365 dage om året)|(?:alle[\s\x{a0}]+(?:ugens[\s\x{a0}]+)?dage|hele ugen)[\s\x{a0},]*(?:og[\s\x{a0}]+)?(?:døgnet rundt|hele døgnet|24 timer i døgnet)`)

// butBooked is a way to say by appointment only that hours do not have: 15-17, men kun med tidsbestilling.
var butBooked = lazyregexp.New(`(?i),?[\s\x{a0}]+men[\s\x{a0}]+kun\b`)

// tidy writes a row with one space where there are several, and without marks that show nothing.
func tidy(row string) string {
	var b strings.Builder
	for _, cell := range strings.Split(strings.ReplaceAll(row, "\u00ad", ""), "\t") {
		words := strings.FieldsFunc(cell, space)
		if len(words) == 0 {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(strings.Join(words, " "))
	}
	return strings.Trim(looseEnd().ReplaceAllString(strings.TrimRight(b.String(), " ,;:.|"), ""), " ,;:|–")
}

// looseEnd is a word that joins hours to what follows them.
var looseEnd = lazyregexp.New(`(?i) (?:og|eller|samt|på|via|hos|ved)$`)
