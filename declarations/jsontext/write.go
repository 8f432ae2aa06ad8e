// Package jsontext reads and writes JSON one token at a time. It is for the Wasm
// modules, to which encoding/json would add 80 kB, and reflection. It accepts JSON
// as in RFC 8259, nested no deeper than [MaxDepth].
package jsontext

// Writer appends JSON to a buffer, and adds the commas.
type Writer struct{ Buf []byte }

// comma adds a comma, unless nothing stands before the next value that needs one.
func (w *Writer) comma() {
	if n := len(w.Buf); n > 0 {
		switch w.Buf[n-1] {
		case '{', '[', ':', ',', '\n':
		default:
			w.Buf = append(w.Buf, ',')
		}
	}
}

// Begin begins an object or array: c is { or [.
func (w *Writer) Begin(c byte) {
	w.comma()
	w.Buf = append(w.Buf, c)
}

// End ends an object or array: c is } or ].
func (w *Writer) End(c byte) { w.Buf = append(w.Buf, c) }

// Key writes the name of a member. The caller writes the value next.
func (w *Writer) Key(name string) {
	w.String(name)
	w.Buf = append(w.Buf, ':')
}

// Raw writes a value that is JSON already.
func (w *Writer) Raw(json string) {
	w.comma()
	w.Buf = append(w.Buf, json...)
}

// Bool writes true or false.
func (w *Writer) Bool(v bool) {
	if v {
		w.Raw("true")
	} else {
		w.Raw("false")
	}
}

// Int writes a whole number.
func (w *Writer) Int(n int64) {
	w.comma()
	w.Buf = AppendInt(w.Buf, n)
}

// AppendInt appends a whole number in decimal.
func AppendInt(b []byte, n int64) []byte {
	if n < 0 {
		b = append(b, '-')
		n = -n
	}
	var digits [20]byte
	i := len(digits)
	for {
		i--
		digits[i] = byte('0' + n%10)
		if n /= 10; n == 0 {
			return append(b, digits[i:]...)
		}
	}
}

// String writes a string. It escapes the characters that could end a script
// element, so that the JSON can stand in a page.
func (w *Writer) String(s string) {
	w.comma()
	const hex = "0123456789abcdef"
	b := append(w.Buf, '"')
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c == '\n':
			b = append(b, '\\', 'n')
		case c < 0x20 || c == '<' || c == '>' || c == '&' || c == 0x7f:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		default:
			b = append(b, c)
		}
	}
	w.Buf = append(b, '"')
}

// Strings writes an array of strings.
func (w *Writer) Strings(list []string) {
	w.Begin('[')
	for _, s := range list {
		w.String(s)
	}
	w.End(']')
}
