package view

import "servicestatus/declarations/jsontext"

// Printer takes a view, element by element. There are two: [HTML] for pages
// that are rendered ahead, and [Tree] for the element, which builds the page's
// own nodes and so needs no HTML parser, which a strict policy forbids.
type Printer interface {
	// Open begins an element; attributes come in pairs, and one with an empty
	// value is left out.
	Open(tag string, attributes ...string)
	Text(text string)
	Close()
}

// Tree prints JSON: ["p",{"class":"note"},"text"].
type Tree struct{ jsontext.Writer }

// Open begins an element.
func (t *Tree) Open(tag string, attributes ...string) {
	t.Begin('[')
	t.String(tag)
	t.Begin('{')
	for i := 0; i+1 < len(attributes); i += 2 {
		if attributes[i+1] != "" {
			t.Key(attributes[i])
			t.String(attributes[i+1])
		}
	}
	t.End('}')
}

// Text adds text.
func (t *Tree) Text(text string) { t.String(text) }

// Close ends the element.
func (t *Tree) Close() { t.End(']') }

// HTML prints markup, everything in it escaped.
type HTML struct {
	Buf  []byte
	open []string
}

// Open begins an element.
func (h *HTML) Open(tag string, attributes ...string) {
	h.open = append(h.open, tag)
	h.Buf = append(append(h.Buf, '<'), tag...)
	for i := 0; i+1 < len(attributes); i += 2 {
		if attributes[i+1] != "" {
			h.Buf = append(append(append(h.Buf, ' '), attributes[i]...), `="`...)
			h.Text(attributes[i+1])
			h.Buf = append(h.Buf, '"')
		}
	}
	h.Buf = append(h.Buf, '>')
}

// Text adds text.
func (h *HTML) Text(text string) {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case '&':
			h.Buf = append(h.Buf, "&amp;"...)
		case '<':
			h.Buf = append(h.Buf, "&lt;"...)
		case '>':
			h.Buf = append(h.Buf, "&gt;"...)
		case '"':
			h.Buf = append(h.Buf, "&quot;"...)
		default:
			h.Buf = append(h.Buf, c)
		}
	}
}

// Close ends the element.
func (h *HTML) Close() {
	last := len(h.open) - 1
	switch h.open[last] {
	case "img", "input", "link", "meta": // have no end
	default:
		h.Buf = append(append(append(h.Buf, "</"...), h.open[last]...), '>')
	}
	h.open = h.open[:last]
}
