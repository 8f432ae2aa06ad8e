package source

import (
	"bytes"
	"errors"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"servicestatus/declarations/hours"
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

// maxSize and maxBrackets are far beyond any declaration, and keep a file that
// is something else from taking minutes and memory to refuse.
const (
	maxSize     = 256 << 10
	maxBrackets = 64
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
	open := 0
	for i, b := range src {
		switch b {
		case '[', '{':
			open++
		case ']', '}':
			open--
		}
		if open > maxBrackets {
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
	message := "YAML kan ikke læses her (" + strings.SplitN(detail, "\n", 2)[0] + ")."
	remedy := "Se efter indrykning, et manglende kolon eller anførselstegn."
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
	case strings.Contains(detail, "mapping value is not allowed"):
		message, remedy = "Her står et kolon i en tekst.", "Sæt teksten i anførselstegn."
	}
	c.report(line, column, 1, message, remedy)
}

// report adds a problem.
func (c *checker) report(line, column, length int, message, remedy string) {
	c.problems = append(c.problems, c.problem(line, column, length, message, remedy))
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

func (c *checker) fail(n ast.Node, message, remedy string) {
	t := n.GetToken()
	if t == nil || t.Position == nil {
		c.report(1, 1, 0, message, remedy)
		return
	}
	line, _, _ := strings.Cut(t.Value, "\n")
	c.report(t.Position.Line, t.Position.Column, utf8.RuneCountInString(line), message, remedy)
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
			c.out.String(s.OSM())
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
			if r.State == hours.Open && len(r.Spans) == 0 && r.Days.Week|hours.Week(len(r.Days.Dates)+len(r.Days.Years)) != 0 {
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

func find(s *shape, name string) *field {
	for i := range s.fields {
		if s.fields[i].name == name {
			return &s.fields[i]
		}
	}
	return nil
}

func names(s *shape) string {
	var list []string
	for _, f := range s.fields {
		list = append(list, f.name)
	}
	return strings.Join(list, ", ")
}

// suggest names the field that was probably meant, or all there are.
func suggest(key string, s *shape) string {
	if strings.Trim(key, "0123456789") == "" {
		return "Er det et tal med komma, så sæt det i anførselstegn."
	}
	for _, f := range s.fields {
		if d := distance(key, f.name); d <= 2 && d < len(key) {
			return "Mente du " + f.name + "?"
		}
	}
	return "Felterne her er " + names(s) + "."
}

// distance is how many letters have to be changed, added or left out to make
// one word of the other (Levenshtein).
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}
