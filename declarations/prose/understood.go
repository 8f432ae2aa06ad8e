package prose

import (
	"strings"
)

// understood reads a place as hours: all of it, or what is left between words that say no more
// than its label.
func (r *reader) understood(p Range, known func(string) bool) *hoursText {
	h := r.hours(p)
	c := r.closing(r.core(p, known), p)
	if c == p || c.From == c.To {
		return &h
	}
	again := r.hours(c)
	if again.err != nil || h.err == nil && asOSM(h.read) != asOSM(again.read) {
		return &h
	}
	again.at = p
	return &again
}

// closing returns a part of a place with the bracket that closes in it.
func (r *reader) closing(c, p Range) Range {
	if strings.Contains(r.at(c), "(") && strings.HasPrefix(r.text[c.To:p.To], ")") {
		c.To++
	}
	return c
}
