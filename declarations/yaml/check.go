package yaml

import (
	"strings"

	"github.com/goccy/go-yaml/ast"
)

// checker walks a file by the shapes, collects problems and returns the values.
type checker struct {
	*file
	*Reader
	anchors  anchors
	problems Problems
	refs     references
	english  dictionary
}

// newChecker returns a checker of a file, and the file with the ends of lines that it
// reads.
func newChecker(name string, src []byte, r *Reader) (*checker, []byte) {
	src = unixLines(src)
	return &checker{file: newFile(name, src), Reader: r, anchors: anchors{}}, src
}

// mapping reads a mapping by its shape.
func (c *checker) mapping(n ast.Node, s *shape) (m value) {
	m = value{node: n, fields: map[string]value{}}
	nodes, ok := c.nodes(n, s)
	if !ok {
		return m
	}
	if s == declarationShape {
		defer c.begin(&m)()
	}
	for i := range s.fields {
		f := &s.fields[i]
		of, given := nodes[f.name]
		switch {
		case given:
			m.fields[f.name] = c.field(f, of, nodes)
		case f.required:
			c.fail(n, "Feltet "+f.name+" mangler.", "Tilføj "+f.name+": "+f.doc)
		}
	}
	c.refs.note(c, s, m)
	return m
}

// begin begins a declaration, whose names and translations are its own. The function
// that it returns ends it.
func (c *checker) begin(m *value) (end func()) {
	refs, english := c.refs, c.english
	c.refs, c.english = references{}, dictionary{}
	return func() {
		c.refs.check(c)
		m.english = c.english.all
		c.refs, c.english = refs, english
	}
}

// nodes returns the fields of a mapping that its shape has.
func (c *checker) nodes(n ast.Node, s *shape) (nodes map[string]ast.Node, ok bool) {
	var pairs []*ast.MappingValueNode
	switch v := c.resolve(n).(type) {
	case nil:
		return nil, false
	case *ast.MappingNode:
		pairs = v.Values
	case *ast.MappingValueNode:
		pairs = []*ast.MappingValueNode{v}
	default:
		c.fail(n, "Her ventes felter.", "Felterne er "+strings.Join(names(s), ", ")+".")
		return nil, false
	}
	nodes = map[string]ast.Node{}
	for _, pair := range pairs {
		c.pause()
		key := pair.Key.GetToken().Value
		if find(s, key) == nil {
			c.fail(pair.Key, "Feltet "+key+" findes ikke her.", suggest(key, s))
			continue
		}
		nodes[key] = pair.Value
	}
	return nodes, true
}

// field reads the value of one field.
func (c *checker) field(f *field, n ast.Node, siblings map[string]ast.Node) value {
	switch f.kind {
	case mapping:
		return c.mapping(n, f.item)
	case pairs:
		return c.pairs(n)
	case workingDays:
		return c.workingDays(n)
	case list, texts:
		return c.list(f, n)
	case wording:
		return c.hours(n, siblings["reading"])
	case times:
		return c.times(n, siblings["reading"])
	case reading:
		if _, ok := siblings["hours"]; !ok {
			c.fail(n, "En reading kræver et hours.", "Skriv i hours, hvad der er offentliggjort.")
		}
		return value{node: n} // read with its hours
	case schedule:
		return value{node: n, schedule: c.schedule(n)}
	}
	text, ok := c.words(f, n)
	switch {
	case !ok:
	case f.kind == date:
		text = c.date(n, text)
	default:
		c.single(f, n, text)
	}
	return value{node: n, text: text}
}
