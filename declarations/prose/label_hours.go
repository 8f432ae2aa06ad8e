package prose

import (
	"strings"

	"servicestatus/declarations/lazyregexp"
)

// labelWithBrackets is a label with something in brackets, and what follows it: Telefon (kl. 8-16): …
var labelWithBrackets = lazyregexp.New(`^([\p{L}][\p{L} /-]{1,40}?)\h*\(([^()]+)\)\h*[-–—:]\h*(\S.*)$`)

// labelWithHours reads a label that has hours in brackets before what it promises. It is false where a line has none.
func (w *walker) labelWithHours(p Range) bool {
	m := labelWithBrackets().FindStringSubmatchIndex(w.at(p))
	if m == nil {
		return false
	}
	part := func(n int) Range { return trimmed(w.text, Range{p.From + m[2*n], p.From + m[2*n+1]}) }
	label, in, rest := part(1), part(2), part(3)
	text := strings.Join(strings.FieldsFunc(w.at(label), space), " ")
	is := meant(text)
	if is.channel == "" || !saysTime(w.at(in)) || !w.promises(w.at(rest)) {
		return false
	}
	w.begin(meaning{section: aboutSupport, channel: is.channel, audience: is.audience}, text, label)
	w.fact(label, "support.channel")
	w.hoursAlone(in, false)
	w.field = nil
	w.targets(rest, caption{meaning: is, at: label, text: text})
	return true
}
