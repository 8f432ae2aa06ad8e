package yaml

import (
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
)

// checker walks a file by the shapes, collects problems and returns the values.
type checker struct {
	*file
	anchors  anchors
	problems Problems
	refs     references
	english  dictionary
}

// report adds a problem.
func (c *checker) report(line, column, length int, message, remedy string) {
	c.problems = append(c.problems, c.problem(line, column, length, message, remedy))
}

// fail adds a problem with a node.
func (c *checker) fail(n ast.Node, message, remedy string) {
	c.problems = append(c.problems, c.at(n, message, remedy))
}

// also adds another place to the last problem.
func (c *checker) also(n ast.Node, message string) {
	other := c.at(n, message, "")
	c.problems[len(c.problems)-1].Other = &other
}

// at describes a problem with a node.
func (c *checker) at(n ast.Node, message, remedy string) Problem {
	n = first(n)
	t := n.GetToken()
	if t == nil || t.Position == nil {
		return c.problem(1, 1, 0, message, remedy)
	}
	if literal, ok := n.(*ast.LiteralNode); ok {
		line, _, _ := strings.Cut(literal.Value.Value, "\n")
		row, column := c.within(n, literal.Value.Value, 0)
		return c.problem(row, column, utf8.RuneCountInString(line), message, remedy)
	}
	line, _, _ := strings.Cut(t.Value, "\n")
	return c.problem(t.Position.Line, t.Position.Column, utf8.RuneCountInString(line), message, remedy)
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
		c.fail(n, "Her ventes felter.", "Felterne er "+names(s)+".")
		return nil, false
	}
	nodes = map[string]ast.Node{}
	for _, pair := range pairs {
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
	case reading:
		if _, ok := siblings["hours"]; !ok {
			c.fail(n, "En reading kræver et hours.", "Skriv i hours, hvad der er offentliggjort.")
		}
		return value{node: n} // read with its hours
	case schedule:
		return value{node: n, schedule: c.schedule(n)}
	}
	text, ok := c.words(f, n)
	if ok {
		c.single(f, n, text)
	}
	return value{node: n, text: text}
}

func (c *checker) list(f *field, n ast.Node) value {
	out := value{node: n}
	v, ok := c.resolve(n).(*ast.SequenceNode)
	if !ok {
		c.fail(n, f.name+" skal være en liste.", "Sæt - foran hver, eller skriv [den ene, den anden].")
		return out
	}
	if f.required && len(v.Values) == 0 {
		c.fail(n, "Listen "+f.name+" er tom.", "Tilføj mindst én.")
	}
	seen := map[string]bool{}
	for _, item := range v.Values {
		if f.kind == texts {
			if text, ok := c.words(f, item); ok {
				out.list = append(out.list, value{node: item, text: text})
			}
			continue
		}
		c.unique(item, f.item, seen)
		out.list = append(out.list, c.mapping(item, f.item))
	}
	return out
}

// unique reports an id that an earlier member of the list has.
func (c *checker) unique(item ast.Node, s *shape, seen map[string]bool) {
	if find(s, "id") == nil || s == declarationShape {
		return // versions have the id of the declaration
	}
	m, ok := item.(*ast.MappingNode)
	if !ok {
		return // an alias repeats an id only where it repeats the whole member
	}
	for _, pair := range m.Values {
		if pair.Key.GetToken().Value != "id" {
			continue
		}
		id := pair.Value.GetToken().Value
		if seen[id] {
			c.fail(pair.Value, "Id'et "+id+" er brugt før.", "Giv hver sit id.")
		}
		seen[id] = true
	}
}
