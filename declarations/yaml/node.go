package yaml

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
)

// anchors are the nodes that aliases may stand for, by name. It collects them as
// a visitor.
type anchors map[string]ast.Node

// Visit implements [ast.Visitor].
func (a anchors) Visit(n ast.Node) ast.Visitor {
	if anchor, ok := n.(*ast.AnchorNode); ok && anchor.Name != nil {
		a[anchor.Name.GetToken().Value] = anchor.Value
	}
	return a
}

// resolve looks behind anchors, aliases and tags. It reports an alias that leads
// nowhere or in a circle, and returns nil.
func (c *checker) resolve(n ast.Node) ast.Node {
	for range 16 {
		switch v := n.(type) {
		case *ast.AnchorNode:
			n = v.Value
		case *ast.TagNode:
			n = v.Value
		case *ast.AliasNode:
			name := v.Value.GetToken().Value
			to, ok := c.anchors[name]
			if !ok {
				c.fail(n, "Henvisningen *"+name+" peger ikke på noget.", "Sæt &navn ved det, der henvises til.")
				return nil
			}
			n = to
		default:
			return n
		}
	}
	c.fail(n, "Henvisningen peger i ring.", "Skriv værdien ud.")
	return nil
}

// scalar returns the text of a single value, as written.
func (c *checker) scalar(n ast.Node) (text string, ok bool) {
	switch v := c.resolve(n).(type) {
	case nil:
		return "", false
	case *ast.StringNode:
		return c.filled(n, v.Value)
	case *ast.LiteralNode:
		return c.filled(n, strings.TrimRight(v.Value.Value, "\n"))
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		return v.GetToken().Value, true
	case *ast.NullNode:
		return c.filled(n, "")
	}
	c.fail(n, "Her ventes en tekst.", "Skriv en enkelt værdi; sæt den i anførselstegn, hvis den begynder med et tegn.")
	return "", false
}

// filled reports a text that is empty, blank, or has a hidden character.
func (c *checker) filled(n ast.Node, text string) (string, bool) {
	if strings.TrimSpace(text) == "" {
		c.fail(n, "Her mangler en værdi.", "Skriv den, eller fjern feltet.")
		return "", false
	}
	if at := hidden(text); at >= 0 {
		r, _ := utf8.DecodeRuneInString(text[at:])
		line, column := c.within(n, text, at)
		c.report(line, column, 1, fmt.Sprintf("Her er et skjult tegn (U+%04X).", r), "Slet tegnet, eller skriv teksten igen.")
		return "", false
	}
	return text, true
}

// first returns the node that a mapping begins with. The mapping's own token is
// the colon after it.
func first(n ast.Node) ast.Node {
	switch v := n.(type) {
	case *ast.MappingNode:
		if len(v.Values) > 0 {
			return v.Values[0].Key
		}
	case *ast.MappingValueNode:
		return v.Key
	}
	return n
}
