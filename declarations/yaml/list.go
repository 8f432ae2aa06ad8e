package yaml

import "github.com/goccy/go-yaml/ast"

// list reads a list of texts or of mappings.
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
