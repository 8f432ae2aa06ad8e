package yaml

import (
	"bytes"
	"slices"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
)

// maxSize and maxLevels are far beyond any declaration. Without them a file that
// is something else could take minutes, and much memory, to refuse.
const (
	maxSize   = 64 << 10
	maxLevels = 64
)

// unixLines removes what editors on other systems leave and nobody means: a byte
// order mark, and carriage returns at the ends of lines.
func unixLines(src []byte) []byte {
	src = bytes.TrimPrefix(src, []byte("\ufeff"))
	src = bytes.ReplaceAll(src, []byte("\r\n"), []byte("\n"))
	return bytes.ReplaceAll(src, []byte("\r"), []byte("\n"))
}

// TooLarge reports whether a file is too large to be read.
func TooLarge(src []byte) bool { return len(unixLines(src)) > maxSize }

// document reads the file, and returns what is in it. It returns nil where it reports a
// problem.
func (c *checker) document(src []byte) ast.Node {
	n := c.content(src)
	if n == nil && len(c.problems) == 0 {
		c.report(1, 1, 0, "Filen er tom.", "Begynd med id: og name:.")
	}
	return n
}

// content returns what is in the file; nil where that is nothing, or a problem.
func (c *checker) content(src []byte) ast.Node {
	if good := strings.ToValidUTF8(c.text, "\x00"); good != c.text {
		line, column := place(good[:strings.IndexByte(good, 0)])
		c.report(line, column, 1, "Filen er ikke UTF-8.", "Gem filen som UTF-8.")
		return nil
	}
	if len(src) > maxSize {
		c.report(1, 1, 0, "Filen er for stor til at være en deklaration.", "En deklaration fylder nogle få kilobyte.")
		return nil
	}
	if at := tooDeep(src); at >= 0 {
		line, column := place(c.text[:at])
		c.report(line, column, 1, "Her er for mange niveauer.", "En deklaration har højst seks.")
		return nil
	}
	tokens := lexer.Tokenize(string(src))
	c.pause()
	doc, err := parser.Parse(tokens, 0)
	c.pause()
	if err != nil {
		c.syntax(err)
		return nil
	}
	// The library takes a directive, such as %YAML 1.2, for a document of its own.
	doc.Docs = slices.DeleteFunc(doc.Docs, func(d *ast.DocumentNode) bool { return d.Body != nil && d.Body.Type() == ast.DirectiveType })
	if len(doc.Docs) > 1 && doc.Docs[1].Body != nil {
		c.fail(doc.Docs[1].Body, "Her begynder endnu en deklaration.", "Skriv den i sin egen fil.")
		return nil
	}
	if len(doc.Docs) == 0 || doc.Docs[0].Body == nil {
		return nil
	}
	// All anchors are collected first, as an alias may stand before its anchor.
	ast.Walk(c.anchors, doc.Docs[0].Body)
	return doc.Docs[0].Body
}

// tooDeep returns where more than maxLevels brackets are open, or more than
// maxLevels dashes follow each other; -1 if that is nowhere. The YAML library
// calls itself for each.
func tooDeep(src []byte) int {
	open, dashes := 0, 0
	for i, b := range src {
		switch b {
		case '[', '{':
			open++
		case ']', '}':
			open--
		}
		switch {
		case b == '-' && i+1 < len(src) && src[i+1] == ' ':
			dashes++ // each begins a list within the one before
		case b != ' ':
			dashes = 0
		}
		if open > maxLevels || dashes > maxLevels {
			return i
		}
	}
	return -1
}
