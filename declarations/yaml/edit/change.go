package edit

import (
	"slices"
	"strings"
)

// change replaces the bytes between two places.
type change struct {
	from, to int
	text     string
}

// apply returns the text with changes that do not overlap. What they insert ends its lines as the text does.
func (d *Document) apply(all ...change) string {
	slices.SortStableFunc(all, func(a, b change) int { return a.from - b.from })
	var b strings.Builder
	at := 0
	for _, c := range all {
		b.WriteString(d.text[at:c.from])
		b.WriteString(strings.ReplaceAll(c.text, "\n", lineBreak(d.text)))
		at = c.to
	}
	return b.String() + d.text[at:]
}

// replace returns the changes that put a text in the place of a scalar, an alias or nothing.
func (d *Document) replace(n *node, text string) []change {
	p := d.parents[n]
	e := &p.in.entries[p.n]
	switch {
	case p.in.flow:
		return []change{d.put(n, inLine(text, n.style, true))}
	case n.style == block && isBlock(text):
		header := change{n.from, n.from + 1, "|"}
		return []change{header, {d.lineBefore(n.body), n.to, lines(text, n.indent)}}
	case n.style == block:
		end := d.lineBefore(n.body)
		header := n.from + len(strings.TrimRight(d.text[n.from:min(n.from+2, end)], " \t"))
		return []change{{n.from, header, quote(text)}, {end, n.to, ""}}
	case strings.Contains(text, "\n") && isBlock(text) && !strings.Contains(d.text[e.after:n.from], "\n"):
		end := lineEnd(d.text, n.to)
		return []change{d.put(n, "|-"), {end, end, lines(text, p.in.indent+2)}}
	}
	return []change{d.put(n, inLine(text, n.style, false))}
}

// lineBefore returns where the line before the one that begins here ends.
func (d *Document) lineBefore(start int) int {
	return start - 1 - len(strings.TrimSuffix(lineBreak(d.text[start-1-min(1, start-1):start]), "\n"))
}

// put writes a value in the place of another, or of nothing.
func (d *Document) put(n *node, text string) change {
	if n.from == n.to && n.from > 0 && !space(d.text[n.from-1]) {
		text = " " + text
	}
	return change{n.from, n.to, text}
}

// release returns the changes that let an anchor's value go: the first alias that remains gets the anchor and the old value.
// Aliases between two places go as well.
func (d *Document) release(n *node, from, to int) ([]change, error) {
	if n.anchor == "" {
		return nil, nil
	}
	for _, a := range d.aliases[n.anchor] {
		if a.from >= from && a.to <= to {
			continue
		}
		if n.kind != scalar {
			return nil, ErrShared
		}
		place := d.parents[a]
		own := *n
		own.style = min(own.style, double)
		c := change{a.from, a.to, "&" + n.anchor + " " + inLine(n.text, own.style, place.in.flow)}
		if !place.in.flow && strings.Contains(n.text, "\n") && isBlock(n.text) {
			end := lineEnd(d.text, a.to)
			c.text = "&" + n.anchor + " |-"
			return []change{c, {end, end, lines(n.text, place.in.indent+2)}}, nil
		}
		return []change{c}, nil
	}
	return nil, nil
}
