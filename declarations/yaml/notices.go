package yaml

import (
	"fmt"
	"slices"

	"github.com/goccy/go-yaml/ast"

	"servicestatus/declarations"
)

// SystemNotice is a notice in a file beside the declarations.
type SystemNotice struct {
	declarations.Notice
	System  string // the id of the declaration that it is about
	English string // the text in English; may be empty
	value   value
	in      *checker
}

// Notices reads a file of notices: a list, with or without the field notices above it.
// An empty file has none. The name of the file is only for the problems.
func Notices(name string, src []byte) ([]SystemNotice, Problems) {
	c, src := newChecker(name, src, new(Reader))
	n := c.content(src)
	if n == nil {
		return nil, c.problems.inOrder()
	}
	var list value
	switch c.resolve(n).(type) {
	case *ast.SequenceNode:
		list = c.list(&noticesShape.fields[0], n)
	case *ast.MappingNode, *ast.MappingValueNode:
		list = c.mapping(n, noticesShape).fields["notices"]
	case *ast.NullNode, nil: // only comments, or reported
	default:
		c.fail(n, "Her ventes en liste af meddelelser.", "Sæt - foran hver, fx - {system: nemid, from: 2026-12-01, text: Vi flytter}.")
	}
	if len(c.problems) > 0 {
		return nil, c.problems.inOrder()
	}
	var all []SystemNotice
	for _, v := range list.list {
		text := v.fields["text"].text
		d := declarations.Declaration{English: c.english.all}
		all = append(all, SystemNotice{notice(v), v.fields["system"].text, d.InEnglish(text), v, c})
	}
	return all, nil
}

// Attach adds notices to the declarations that they are about. It reports a system or a
// line that does not exist; it then adds none.
func Attach(notices []SystemNotice, files []*File) Problems {
	var problems Problems
	of := map[string]*File{}
	var ids []string
	for _, f := range files {
		of[f.Declaration.ID] = f
		ids = append(ids, f.Declaration.ID)
	}
	for _, n := range notices {
		f, ok := of[n.System]
		if !ok {
			problems = append(problems, n.in.at(n.value.fields["system"].node, "Ingen deklaration har dette id.", near(n.System, ids, "Skriv id'et på en deklaration.")))
			continue
		}
		lines := f.lines()
		for _, line := range n.value.fields["lines"].list {
			if !slices.Contains(lines, line.text) {
				problems = append(problems, n.in.at(line.node, "Ingen support har dette id.", near(line.text, lines, "Skriv et id, som det står i support.")))
			}
		}
	}
	if len(problems) > 0 {
		return problems.inOrder()
	}
	for _, n := range notices {
		f := of[n.System]
		f.Declaration.Notices = append(f.Declaration.Notices, n.Notice)
		f.notices = append(f.notices, n)
		f.translate(n.Text, n.English)
	}
	return nil
}

// OwnNotices returns the notices that stand in the declaration's own files.
func (f *File) OwnNotices() (all []SystemNotice) {
	for _, v := range f.versions {
		for _, n := range v.fields["notices"].list {
			own := notice(n)
			all = append(all, SystemNotice{own, v.ID, v.InEnglish(own.Text), n, v.in})
		}
	}
	return all
}

// Place returns where the notice stands: its file and line.
func (n *SystemNotice) Place() string {
	p := n.in.at(n.value.node, "", "")
	return fmt.Sprintf("%s:%d", p.File, p.Line)
}

// lines returns the ids of support in all versions.
func (f *File) lines() (ids []string) {
	for _, v := range f.versions {
		for _, s := range v.Support {
			ids = append(ids, s.ID)
		}
	}
	return ids
}
