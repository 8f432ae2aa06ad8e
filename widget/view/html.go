package view

// HTML prints markup. All text and all values in it are escaped.
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

// Close ends the element. Elements that have no end tag get none.
func (h *HTML) Close() {
	last := len(h.open) - 1
	switch h.open[last] {
	case "img", "input", "link", "meta":
	default:
		h.Buf = append(append(append(h.Buf, "</"...), h.open[last]...), '>')
	}
	h.open = h.open[:last]
}
