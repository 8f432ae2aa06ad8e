package yaml

import (
	"bytes"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/jsontext"
)

// checker walks a file by the shapes, collecting problems and writing the
// declaration as it will be published.
type checker struct {
	*file
	anchors  map[string]ast.Node
	problems Problems
	out      jsontext.Writer
	refs     references
}

// check returns the JSON of the declaration in a file, or all its problems.
func check(name string, src []byte) (published string, err error) {
	// Editors on other systems leave these; neither means anything.
	src = bytes.TrimPrefix(src, []byte("\ufeff"))
	src = bytes.ReplaceAll(bytes.ReplaceAll(src, []byte("\r\n"), []byte("\n")), []byte("\r"), []byte("\n"))
	c := &checker{file: newFile(name, src), anchors: map[string]ast.Node{}}
	c.document(src)
	c.refs.check(c)
	if len(c.problems) == 0 {
		return string(c.out.Buf), nil
	}
	sort.SliceStable(c.problems, func(i, j int) bool {
		a, b := c.problems[i], c.problems[j]
		return a.Line < b.Line || a.Line == b.Line && a.Column < b.Column
	})
	// What an alias repeats is wrong once.
	return "", slices.CompactFunc(c.problems, func(a, b Problem) bool {
		return a.Line == b.Line && a.Column == b.Column && a.Message == b.Message
	})
}

// maxSize and maxLevels are far beyond any declaration, and keep a file that
// is something else from taking minutes and memory to refuse.
const (
	maxSize   = 64 << 10
	maxLevels = 64
)

func (c *checker) document(src []byte) {
	if good := strings.ToValidUTF8(c.text, "\x00"); good != c.text {
		line, column := place(good[:strings.IndexByte(good, 0)])
		c.report(line, column, 1, "Filen er ikke UTF-8.", "Gem filen som UTF-8.")
		return
	}
	if len(src) > maxSize {
		c.report(1, 1, 0, "Filen er for stor til at være en deklaration.", "En deklaration fylder nogle få kilobyte.")
		return
	}
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
			line, column := place(c.text[:i])
			c.report(line, column, 1, "Her er for mange niveauer.", "En deklaration har højst fire.")
			return
		}
	}
	doc, err := parser.ParseBytes(src, 0)
	if err != nil {
		c.syntax(err)
		return
	}
	if len(doc.Docs) > 1 && doc.Docs[1].Body != nil {
		c.fail(first(doc.Docs[1].Body), "Her begynder endnu en deklaration.", "Skriv den i sin egen fil.")
		return
	}
	if len(doc.Docs) == 0 || doc.Docs[0].Body == nil {
		c.report(1, 1, 0, "Filen er tom.", "Begynd med id: og name:.")
		return
	}
	// Anchors first, so that an alias may stand anywhere after its anchor.
	ast.Walk(anchorFinder(c.anchors), doc.Docs[0].Body)
	c.mapping(doc.Docs[0].Body, declarationShape)
}

// report adds a problem.
func (c *checker) report(line, column, length int, message, remedy string) {
	c.problems = append(c.problems, c.problem(line, column, length, message, remedy))
}

func (c *checker) fail(n ast.Node, message, remedy string) {
	t := n.GetToken()
	if t == nil || t.Position == nil {
		c.report(1, 1, 0, message, remedy)
		return
	}
	line, _, _ := strings.Cut(t.Value, "\n")
	c.report(t.Position.Line, t.Position.Column, utf8.RuneCountInString(line), message, remedy)
}

// mapping checks a mapping against its shape and writes it.
func (c *checker) mapping(n ast.Node, s *shape) {
	var pairs []*ast.MappingValueNode
	switch v := c.resolve(n).(type) {
	case nil:
		return
	case *ast.MappingNode:
		pairs = v.Values
	case *ast.MappingValueNode:
		pairs = []*ast.MappingValueNode{v}
	default:
		c.fail(n, "Her ventes felter.", "Felterne er "+names(s)+".")
		return
	}
	values := map[string]ast.Node{}
	for _, pair := range pairs {
		key := pair.Key.GetToken().Value
		if find(s, key) == nil {
			c.fail(pair.Key, "Feltet "+key+" findes ikke her.", suggest(key, s))
			continue
		}
		values[key] = pair.Value
	}
	c.out.Begin('{')
	for i := range s.fields {
		f := &s.fields[i]
		v, given := values[f.name]
		if !given {
			if f.required {
				c.fail(first(n), "Feltet "+f.name+" mangler.", "Tilføj "+f.name+": "+f.doc)
			}
			continue
		}
		c.field(f, v, values)
	}
	c.out.End('}')
	c.refs.note(c, s, n, values)
}

// field checks the value of one field and writes both.
func (c *checker) field(f *field, n ast.Node, siblings map[string]ast.Node) {
	switch f.kind {
	case mapping:
		c.out.Key(f.name)
		c.mapping(n, f.item)
	case list, texts:
		c.out.Key(f.name)
		c.list(f, n)
	case hoursText:
		c.hours(f, n, siblings["reading"])
	case reading:
		if f.name == "reading" {
			if _, ok := siblings["hours"]; !ok {
				c.fail(n, "En reading kræver et hours.", "Skriv i hours, hvad der er offentliggjort.")
			}
			return // written with its hours
		}
		if s := c.schedule(n); s != nil {
			c.out.Key(f.name)
			c.out.String(osm.Format(s))
		}
	default:
		if value, ok := c.scalar(n); ok {
			if f.name == "$schema" {
				return
			}
			c.out.Key(f.name)
			c.value(f, n, value)
		}
	}
}

func (c *checker) list(f *field, n ast.Node) {
	v, ok := c.resolve(n).(*ast.SequenceNode)
	if !ok {
		c.fail(n, f.name+" skal være en liste.", "Sæt - foran hver, eller skriv [den ene, den anden].")
		return
	}
	if f.required && len(v.Values) == 0 {
		c.fail(n, "Listen "+f.name+" er tom.", "Tilføj mindst én.")
	}
	c.out.Begin('[')
	seen := map[string]bool{}
	for _, item := range v.Values {
		if f.kind == texts {
			if value, ok := c.scalar(item); ok {
				c.out.String(value)
			}
			continue
		}
		c.unique(item, f.item, seen)
		c.mapping(item, f.item)
	}
	c.out.End(']')
}

// unique reports an id that an earlier member of the list already has.
func (c *checker) unique(item ast.Node, s *shape, seen map[string]bool) {
	if f := find(s, "id"); f == nil {
		return
	}
	m, ok := item.(*ast.MappingNode)
	if !ok {
		return // an alias repeats an id only where all is repeated
	}
	for _, pair := range m.Values {
		if pair.Key.GetToken().Value != "id" {
			continue
		}
		value := pair.Value.GetToken().Value
		if seen[value] {
			c.fail(pair.Value, "Id'et "+value+" er brugt før.", "Giv hver sit id.")
		}
		seen[value] = true
	}
}
