package prose

import (
	"strings"

	"servicestatus/declarations/lazyregexp"
)

// allWeek is a way to say always that hours do not have.
var allWeek = lazyregexp.New(`(?i)døgnbemandet|alle dage\h+hele døgnet\h*\(24/7(?:/365)?\)|(?:døgnet rundt|hele døgnet)\h*,?\h*(?:\(24/7(?:/365)?\)|alle\h+årets\h+dage)|(?:24 timer i døgnet|døgnet rundt|hele døgnet)\h*,?\h*(?:og\h+)?(?:alle\h+)?(?:(?:7|syv) dage (?:om|i) ugen|(?:ugens|årets) (?:7|syv|365) dage|365 dage om året)|(?:alle\h+(?:ugens\h+)?dage|hele ugen)[\s\x{a0},]*(?:og\h+)?(?:døgnet rundt|hele døgnet|24 timer i døgnet)`)

// butBooked is a way to say by appointment only that hours do not have: 15-17, men kun med tidsbestilling.
var butBooked = lazyregexp.New(`(?i),?\h+men\h+kun\b`)

// bookedEnd is hours with a part at their end that is by appointment: 10-17.30 (kl. 14-17.30 kun med tidsbestilling).
var bookedEnd = lazyregexp.New(`(?im)^([^\d\n]*?\p{L})\.?:?\h*(?:kl\.?\h*)?(\d{1,2}(?:[.:]\d\d)?)(\h*[-–]\h*)(\d{1,2}(?:[.:]\d\d)?)\h*\((?:kl\.?\h*)?(\d{1,2}(?:[.:]\d\d)?)\h*[-–]\h*(\d{1,2}(?:[.:]\d\d)?)\h+(?:kun\h+)?(?:med|efter)\h+(?:tidsbestilling|aftale)\)`)

// bookedEnds writes such hours as hours can say them.
func bookedEnds(text string) string {
	return bookedEnd().ReplaceAllStringFunc(text, func(row string) string {
		m := bookedEnd().FindStringSubmatch(row)
		if !sameClock(m[4], m[6]) {
			return row // a part in the middle, or at the beginning
		}
		return m[1] + ": kl. " + m[2] + m[3] + m[5] + ", " + m[1] + " også kl. " + m[5] + "-" + m[6] + " kun efter aftale"
	})
}

// atLunch is a break of each day: Mellem kl. 12 og 12.30 holder vi frokostlukket.
var atLunch = lazyregexp.New(`(?i)(?:fra|mellem)\h+(?:kl\.?\h*)?(\d{1,2}(?:[.:]\d\d)?)\h+(?:til|og)\h+(?:kl\.?\h*)?(\d{1,2}(?:[.:]\d\d)?)\h+(?:holder\h+vi|er\h+der|har\h+vi|er\h+vi)\h+(?:frokost)?lukket`)

// sameClock reports whether two times of day are the same: 17 and 17.00.
func sameClock(a, b string) bool {
	whole := func(s string) string { return strings.TrimSuffix(strings.ReplaceAll(s, ":", "."), ".00") }
	return whole(a) == whole(b)
}

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
