package view

import "servicestatus/declarations/jsontext"

// Tree prints JSON: ["p",{"class":"note"},"text"]. It is a [jsontext.Writer] and does not embed
// one: the Wasm modules hold a description of its type, which is shorter so.
type Tree jsontext.Writer

func (t *Tree) writer() *jsontext.Writer { return (*jsontext.Writer)(t) }

// Open begins an element.
func (t *Tree) Open(tag string, attributes ...string) {
	w := t.writer()
	w.Begin('[')
	w.String(tag)
	w.Begin('{')
	for i := 0; i+1 < len(attributes); i += 2 {
		if attributes[i+1] != "" {
			w.Key(attributes[i])
			w.String(attributes[i+1])
		}
	}
	w.End('}')
}

// Text adds text.
func (t *Tree) Text(text string) { t.writer().String(text) }

// Close ends the element.
func (t *Tree) Close() { t.writer().End(']') }
