package yaml

import (
	"errors"
	"strings"

	"github.com/goccy/go-yaml"
)

// syntax reports what the YAML library could not read, in Danish: the library's
// own messages are told apart by a few words of them.
func (c *checker) syntax(err error) {
	line, column := 1, 1
	detail := err.Error()
	if syntax, ok := errors.AsType[*yaml.SyntaxError](err); ok {
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
		line, column = c.tab(line, column)
		message, remedy = "Linjen er rykket ind med tabulator.", "Ryk ind med mellemrum."
	case strings.Contains(detail, "must be specified") || strings.Contains(detail, "end character"):
		message, remedy = "Her eller lige før mangler noget at slutte med.", "Afslut hver [ med ], hver { med } og hvert anførselstegn med et til."
	case strings.Contains(detail, "mapping value is not allowed"):
		message, remedy = "Her står et kolon i en tekst.", "Sæt teksten i anførselstegn."
	}
	c.report(line, column, 1, message, remedy)
}

// tab returns the place of the first line that is indented with a tab, or else
// the place that is given.
func (f *file) tab(line, column int) (int, int) {
	for i, text := range f.lines {
		if strings.HasPrefix(strings.TrimLeft(text, " "), "\t") {
			return i + 1, strings.IndexByte(text, '\t') + 1
		}
	}
	return line, column
}
