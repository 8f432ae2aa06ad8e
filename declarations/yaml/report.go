package yaml

import (
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
)

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
	if anchor, ok := n.(*ast.AnchorNode); ok {
		n = anchor.Value
	}
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
