package edit

import "strings"

// Remove returns the text without the value at a path and its key or dash. A collection that would be empty goes with
// it. A comment in the last line of the value stays, in a line of its own; comments within it go.
func (d *Document) Remove(path string) (string, error) {
	all := steps(path)
	n := d.root
	for _, s := range all {
		if n.kind == alias {
			return "", ErrShared
		}
		if n = n.child(s); n == nil {
			return d.text, nil
		}
	}
	p := d.parents[n]
	for p.in != nil && len(p.in.entries) == 1 {
		n = p.in
		p = d.parents[n]
	}
	if p.in == nil {
		return "", ErrNoPlace // nothing would be left
	}
	e := &p.in.entries[p.n]
	var changes []change
	var err error
	n.walk(func(n *node) {
		moved, failed := d.release(n, e.from, e.end())
		if failed != nil {
			err = failed
		}
		changes = append(changes, moved...)
	})
	if err != nil {
		return "", err
	}
	switch {
	case p.in.flow:
		changes = append(changes, d.removeInBrackets(p))
	default:
		changes = append(changes, d.removeLines(p)...)
	}
	return d.apply(changes...), nil
}

// removeInBrackets removes a member together with the comma before or after it.
func (d *Document) removeInBrackets(p place) change {
	all := p.in.entries
	if p.n+1 < len(all) {
		return change{all[p.n].from, all[p.n+1].from, ""}
	}
	return change{all[p.n-1].end(), all[p.n].end(), ""}
}

// removeLines removes the lines of a member.
func (d *Document) removeLines(p place) []change {
	e := &p.in.entries[p.n]
	start := strings.LastIndexByte(d.text[:e.from], '\n') + 1
	end := lineEnd(d.text, e.end())
	next := end + len(lineBreak(d.text))
	comment := strings.TrimSpace(d.text[e.end():end])
	if strings.TrimLeft(strings.TrimPrefix(d.text[start:e.from], "\ufeff"), " ") != "" {
		// The first after a dash: the next takes its place, and comments stand before the dash.
		to := p.in.entries[1].from
		var kept strings.Builder
		for line := range strings.SplitSeq(d.text[e.end():to], "\n") {
			if line = strings.TrimSpace(line); line != "" {
				kept.WriteString(d.text[start:start+leading(d.text[start:])] + line + "\n")
			}
		}
		return []change{{start, start, kept.String()}, {e.from, to, ""}}
	}
	if strings.HasPrefix(d.text, "\ufeff") {
		start = max(start, len("\ufeff"))
	}
	if comment != "" {
		return []change{{e.from, end, comment}}
	}
	if next > len(d.text) {
		next = len(d.text)
		if start > 0 { // the last line of a text that does not end it
			start = d.lineBefore(start)
		}
	}
	return []change{{start, next, ""}}
}

// leading returns how many spaces a text begins with.
func leading(text string) int { return len(text) - len(strings.TrimLeft(text, " ")) }
