package yaml

import (
	"errors"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"

	"servicestatus/declarations/hours"
)

// hours writes the wording as published and how it is read.
func (c *checker) hours(f *field, n, explicit ast.Node) {
	wording, ok := c.scalar(n)
	if !ok {
		return
	}
	by := n
	if explicit != nil {
		by = explicit
	}
	if s := c.schedule(by); s != nil {
		c.out.Key(f.name)
		c.out.String(wording)
		c.out.Key("reading")
		c.out.String(s.OSM())
	}
}

// schedule reads hours, and reports what cannot be read where it stands.
func (c *checker) schedule(n ast.Node) *hours.Schedule {
	value, ok := c.scalar(n)
	if !ok {
		return nil
	}
	s, err := hours.Parse(value)
	if err == nil {
		for _, r := range s.Rules() {
			// OSM lets "2026" mean all of it; nobody publishes that.
			if r.State == hours.Open && len(r.Spans) == 0 && !r.Days.Every() {
				c.fail(n, "Her mangler et klokkeslæt.", "Skriv fx kl. 8.30-16, eller hele døgnet.")
				break
			}
		}
		return s
	}
	var syntax *hours.SyntaxError
	if errors.As(err, &syntax) {
		line, column := c.within(n, value, syntax.Offset)
		length := utf8.RuneCountInString(value[syntax.Offset : syntax.Offset+syntax.Length])
		remedy := syntax.Remedy
		if remedy == "" {
			remedy = "Ret åbningstiden, eller skriv i reading, hvordan den skal læses."
		}
		c.report(line, column, length, "Åbningstiden kan ikke læses: "+syntax.Message, remedy)
	}
	return nil
}
