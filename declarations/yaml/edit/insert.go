package edit

import (
	"slices"
	"strings"

	"servicestatus/declarations/yaml"
)

// insert puts a value where the text has none: under a node that lacks the rest of a path.
func (d *Document) insert(path string, n *node, rest []step, v Value) (string, error) {
	v = wrap(rest[1:], v)
	switch {
	case slices.ContainsFunc(rest[1:], func(s step) bool { return s.index > 0 }):
	case n.kind == mapping && rest[0].index < 0:
		return d.apply(d.insertKey(n, fieldsAt(path, len(rest)), rest[0].key, v)), nil
	case n.kind == list && rest[0].index >= 0 && rest[0].index <= len(n.entries):
		return d.apply(d.insertMember(n, rest[0].index, v)), nil
	case n.kind == null && rest[0].index <= 0:
		v = wrap(rest[:1], v)
		p := d.parents[n]
		if p.in.flow {
			return d.apply(d.put(n, v.inBrackets(true))), nil
		}
		if !v.block() {
			return d.apply(d.put(n, v.inBrackets(false))), nil
		}
		end := lineEnd(d.text, n.to)
		changes := []change{{end, end, v.after(p.in.indent, false)}}
		if n.from < n.to {
			changes = append(changes, change{n.from, n.to, ""})
		}
		return d.apply(changes...), nil
	}
	return "", ErrNoPlace
}

// fieldsAt returns the fields that package yaml has in the mapping at a path, without its last steps.
func fieldsAt(path string, last int) []string {
	var names []string
	all := steps(path)
	for _, s := range all[:len(all)-last] {
		if s.index < 0 {
			names = append(names, s.key)
		}
	}
	return yaml.Fields(names...)
}

// insertKey puts a key after the nearest of those that stand before it in the order of fields.
func (d *Document) insertKey(m *node, order []string, key string, v Value) change {
	before := len(m.entries) - 1
	if own := slices.Index(order, key); own >= 0 {
		nearest := -1
		before = -1
		for i := range m.entries {
			if at := slices.Index(order, m.entries[i].key); at > nearest && at < own {
				nearest, before = at, i
			}
		}
	}
	name := inLine(key, plain, true) + ":"
	if m.flow {
		name += " " + v.inBrackets(true)
		switch {
		case len(m.entries) == 0:
			return change{m.from + 1, m.from + 1, name}
		case before < 0:
			return change{m.entries[0].from, m.entries[0].from, name + ", "}
		}
		end := m.entries[before].end()
		return change{end, end, ", " + name}
	}
	name += v.after(m.indent, false)
	margin := "\n" + strings.Repeat(" ", m.indent)
	if before < 0 {
		from := m.entries[0].from
		return change{from, from, name + margin}
	}
	if m == d.root && v.List != nil && v.block() {
		margin += "\n" // sections have an empty line between them
	}
	end := lineEnd(d.text, m.entries[before].end())
	return change{end, end, margin + name}
}

// insertMember puts a value at a place in a list.
func (d *Document) insertMember(l *node, at int, v Value) change {
	if l.flow {
		text := v.inBrackets(true)
		switch {
		case len(l.entries) == 0 && v.block() && !d.parents[l].in.flow && d.text[l.from:l.to] == "[]":
			p := d.parents[l]
			from := l.from
			for space(d.text[from-1]) {
				from--
			}
			return change{from, l.to, Value{List: []Value{v}}.after(p.in.indent, false)}
		case len(l.entries) == 0:
			return change{l.from + 1, l.from + 1, text}
		case at < len(l.entries):
			return change{l.entries[at].from, l.entries[at].from, text + ", "}
		}
		end := l.entries[at-1].end()
		return change{end, end, ", " + text}
	}
	margin := "\n" + strings.Repeat(" ", l.indent)
	text := "-" + v.after(l.indent, true)
	if at < len(l.entries) {
		return change{l.entries[at].from, l.entries[at].from, text + margin}
	}
	if at > 1 && strings.Count(d.text[l.entries[at-2].end():l.entries[at-1].from], "\n") > 1 && d.blankBetween(l.entries[at-2].end(), l.entries[at-1].from) {
		margin = "\n" + margin
	}
	end := lineEnd(d.text, l.entries[at-1].end())
	return change{end, end, margin + text}
}

// blankBetween reports whether an empty line stands between two places.
func (d *Document) blankBetween(from, to int) bool {
	lines := strings.Split(d.text[from:to], "\n")
	for _, line := range lines[1 : len(lines)-1] {
		if strings.TrimSpace(line) == "" {
			return true
		}
	}
	return false
}
