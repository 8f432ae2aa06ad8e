// Package markup writes whole elements to a [view.Printer]. Every element that
// it opens it also closes, so no caller counts end tags.
package markup

import "servicestatus/widget/view"

// Writer writes elements to its printer. A renderer embeds it. Attributes come
// in pairs of name and value; a pair with an empty value is left out.
type Writer struct{ view.Printer }

// Element writes an element and, inside it, what content writes.
func (w Writer) Element(tag string, attributes []string, content func()) {
	w.Open(tag, attributes...)
	content()
	w.Close()
}

// Leaf writes an element that holds text alone.
func (w Writer) Leaf(tag, text string, attributes ...string) {
	w.Element(tag, attributes, func() { w.Text(text) })
}

// Empty writes an element that holds nothing.
func (w Writer) Empty(tag string, attributes ...string) {
	w.Element(tag, attributes, func() {})
}
