package edit

import "strings"

// Value is what an edit puts into a text: a text, or else a list, or else fields.
type Value struct {
	Text   string
	List   []Value
	Fields []Field
}

// Field is a field of a mapping.
type Field struct {
	Key   string
	Value Value
}

// wrap returns the value that has another at the end of some steps.
func wrap(rest []step, v Value) Value {
	for i := len(rest) - 1; i >= 0; i-- {
		if rest[i].index >= 0 {
			v = Value{List: []Value{v}}
		} else {
			v = Value{Fields: []Field{{rest[i].key, v}}}
		}
	}
	return v
}

// block reports whether a list or a mapping is written in lines of its own, and not in brackets.
func (v Value) block() bool {
	for _, item := range v.List {
		if item.Fields != nil || item.List != nil {
			return true
		}
	}
	return v.Fields != nil
}

// after writes what follows a colon or a dash, in a block whose keys or dashes have an indent.
func (v Value) after(indent int, dash bool) string {
	next := "\n" + strings.Repeat(" ", indent+2)
	var b strings.Builder
	switch {
	case v.Fields != nil:
		for i, f := range v.Fields {
			if dash && i == 0 {
				b.WriteString(" ")
			} else {
				b.WriteString(next)
			}
			b.WriteString(inLine(f.Key, plain, true) + ":" + f.Value.after(indent+2, false))
		}
	case v.block():
		for _, item := range v.List {
			b.WriteString(next + "-" + item.after(indent+2, true))
		}
	case v.List == nil && strings.Contains(v.Text, "\n") && isBlock(v.Text):
		return " |-" + lines(v.Text, indent+2)
	default:
		return " " + v.inBrackets(false)
	}
	return b.String()
}

// lines writes the lines of a block scalar, each after a line end.
func lines(text string, indent int) string {
	var b strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		b.WriteByte('\n')
		if line != "" {
			b.WriteString(strings.Repeat(" ", indent) + line)
		}
	}
	return b.String()
}

// inBrackets writes a value on one line.
func (v Value) inBrackets(flow bool) string {
	var parts []string
	switch {
	case v.Fields != nil:
		for _, f := range v.Fields {
			parts = append(parts, inLine(f.Key, plain, true)+": "+f.Value.inBrackets(true))
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case v.List != nil:
		for _, item := range v.List {
			parts = append(parts, item.inBrackets(true))
		}
		return "[" + strings.Join(parts, ", ") + "]"
	}
	return inLine(v.Text, plain, flow)
}
