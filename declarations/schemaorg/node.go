package schemaorg

import (
	"strings"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/jsontext"
)

// node is a JSON value with its place in the text, for error messages.
type node struct {
	kind    byte // { [ " or, of another value, its first character; 0 of null
	at, end int
	text    string      // of a string
	members []attribute // of an object
	list    []*node     // of an array
}

// attribute is a member of an object.
type attribute struct {
	name  string
	value *node
}

// parse reads a JSON text.
func parse(text string) (*node, error) {
	r := &jsontext.Reader{Text: text}
	n := value(r)
	if !r.End() {
		return nil, &hours.SyntaxError{Offset: min(r.At, len(text)), Message: "Dette er ikke gyldig JSON.",
			Remedy: "Se efter et manglende komma, anførselstegn eller en parentes her."}
	}
	return n, nil
}

// value reads a value of any kind.
func value(r *jsontext.Reader) *node {
	rest := strings.TrimLeft(r.Text[r.At:], " \t\r\n")
	n := &node{at: len(r.Text) - len(rest)}
	if rest != "" {
		n.kind = rest[0]
	}
	switch n.kind {
	case '{':
		for r.Open('{'); r.More('}'); {
			name := r.Name()
			n.members = append(n.members, attribute{name, value(r)})
		}
	case '[':
		for r.Open('['); r.More(']'); {
			n.list = append(n.list, value(r))
		}
	case '"':
		n.text = r.String()
	case 'n':
		n.kind = 0
		r.Skip()
	default:
		r.Skip()
	}
	n.end = r.At
	return n
}

// get returns a member of an object, or nil. It ignores a prefix, as in
// "schema:opens".
func (n *node) get(name string) *node {
	for _, m := range n.members {
		if _, bare, ok := strings.Cut(m.name, ":"); m.name == name || ok && bare == name {
			return m.value
		}
	}
	return nil
}

// all returns the values of a member that may be one or many.
func (n *node) all(name string) []*node {
	switch v := n.get(name); {
	case v == nil, v.kind == 0:
		return nil
	case v.kind == '[':
		return v.list
	default:
		return []*node{v}
	}
}

// fail returns an error at the place of the value.
func (n *node) fail(message, remedy string) error {
	return &hours.SyntaxError{Offset: n.at, Length: n.end - n.at, Message: message, Remedy: remedy}
}
