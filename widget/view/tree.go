package view

import "servicestatus/declarations/jsontext"

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
