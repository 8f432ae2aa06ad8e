package yaml

import (
	"errors"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
)

type anchorFinder map[string]ast.Node

func (f anchorFinder) Visit(n ast.Node) ast.Visitor {
	if a, ok := n.(*ast.AnchorNode); ok && a.Name != nil {
		f[a.Name.GetToken().Value] = a.Value
	}
	return f
}

// syntax reports what the YAML library could not read.
func (c *checker) syntax(err error) {
	line, column := 1, 1
	detail := err.Error()
	var syntax *yaml.SyntaxError
	if errors.As(err, &syntax) {
		detail = syntax.Message
		if t := syntax.Token; t != nil && t.Position != nil {
			line, column = t.Position.Line, t.Position.Column
		}
	}
	message := "YAML kan ikke læses her."
	remedy := "Se efter indrykning, et manglende kolon eller anførselstegn, her eller lige før."
	switch {
	case strings.Contains(detail, "already defined"):
		message, remedy = "Feltet står her to gange.", "Behold det ene."
	case strings.Contains(detail, "'\t'"):
		for i, text := range c.lines {
			if strings.HasPrefix(strings.TrimLeft(text, " "), "\t") {
				line, column = i+1, strings.IndexByte(text, '\t')+1
				break
			}
		}
		message, remedy = "Linjen er rykket ind med tabulator.", "Ryk ind med mellemrum."
	case strings.Contains(detail, "must be specified") || strings.Contains(detail, "end character"):
		message, remedy = "Her eller lige før mangler noget at slutte med.", "Afslut hver [ med ], hver { med } og hvert anførselstegn med et til."
	case strings.Contains(detail, "mapping value is not allowed"):
		message, remedy = "Her står et kolon i en tekst.", "Sæt teksten i anførselstegn."
	}
	c.report(line, column, 1, message, remedy)
}

// first returns the node a mapping begins with: its own token is a colon.
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

// resolve looks behind anchors, aliases and tags. It gives up on an alias that
// leads nowhere or in a circle.
func (c *checker) resolve(n ast.Node) ast.Node {
	for range 16 {
		switch v := n.(type) {
		case *ast.AnchorNode:
			n = v.Value
		case *ast.TagNode:
			n = v.Value
		case *ast.AliasNode:
			to, ok := c.anchors[v.Value.GetToken().Value]
			if !ok {
				c.fail(n, "Henvisningen *"+v.Value.GetToken().Value+" peger ikke på noget.", "Sæt &navn ved det, der henvises til.")
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
func (c *checker) scalar(n ast.Node) (string, bool) {
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
		c.fail(n, "Her mangler en værdi.", "Skriv den, eller fjern feltet.")
	default:
		c.fail(n, "Her ventes en tekst.", "Skriv en enkelt værdi; sæt den i anførselstegn, hvis den begynder med et tegn.")
	}
	return "", false
}

func (c *checker) filled(n ast.Node, value string) (string, bool) {
	if strings.TrimSpace(value) == "" {
		c.fail(n, "Her mangler en værdi.", "Skriv den, eller fjern feltet.")
		return "", false
	}
	return value, true
}
