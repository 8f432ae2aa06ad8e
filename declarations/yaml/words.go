package yaml

import (
	"github.com/goccy/go-yaml/ast"

	"servicestatus/declarations"
)

// dictionary is what the texts of a declaration are in English, in the order of the
// file.
type dictionary struct {
	all   []declarations.Translation
	nodes []ast.Node // of the English
}

// add adds a translation. It reports one that an earlier one contradicts.
func (e *dictionary) add(c *checker, da string, n ast.Node, en string) {
	for i, known := range e.all {
		switch {
		case known.Da != da:
			continue
		case known.En != en:
			c.fail(n, "»"+da+"« er oversat på to måder.", "Skriv det samme begge steder.")
			c.also(e.nodes[i], "Her er det oversat anderledes.")
		}
		return
	}
	e.all = append(e.all, declarations.Translation{Da: da, En: en})
	e.nodes = append(e.nodes, n)
}

// words reads the text of a field. One that people read may be in Danish and in English;
// it returns the Danish.
func (c *checker) words(f *field, n ast.Node) (da string, ok bool) {
	if !f.people {
		return c.scalar(n)
	}
	switch c.resolve(n).(type) {
	case *ast.MappingNode, *ast.MappingValueNode:
	default:
		return c.scalar(n)
	}
	m := c.mapping(n, wordsShape)
	da, en := m.fields["da"].text, m.fields["en"]
	if da != "" && en.text != "" {
		c.english.add(c, da, en.node, en.text)
	}
	return da, da != ""
}

// pairs reads translations: Danish texts, each with its English.
func (c *checker) pairs(n ast.Node) value {
	out := value{node: n}
	var all []*ast.MappingValueNode
	switch v := c.resolve(n).(type) {
	case nil:
		return out
	case *ast.MappingNode:
		all = v.Values
	case *ast.MappingValueNode:
		all = []*ast.MappingValueNode{v}
	default:
		c.fail(n, "Her ventes tekster på dansk og engelsk.", "Skriv fx borgere: citizens.")
		return out
	}
	for _, pair := range all {
		da, ok := c.scalar(pair.Key)
		if en, ok2 := c.scalar(pair.Value); ok && ok2 {
			c.english.add(c, da, pair.Value, en)
		}
	}
	return out
}
