package edit

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// texts returns declarations as people write them: those of the project, and some in other styles.
func texts(t testing.TB) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, pattern := range []string{"../../data/*.yaml", "../../../app/page/template.yaml", "../../../app/start/*.yaml", "../../../app/testdata/*/*.yaml", "testdata/*.yaml"} {
		names, err := filepath.Glob(pattern)
		if err != nil || len(names) == 0 {
			t.Fatalf("%s: %v", pattern, err)
		}
		for _, name := range names {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if strings.HasSuffix(name, "notices.yaml") || strings.HasSuffix(name, "site.yaml") {
				continue // no declaration
			}
			all[name] = string(text)
			if strings.HasPrefix(name, "testdata/") {
				all[name+", as Windows ends lines"] = strings.ReplaceAll(string(text), "\n", "\r\n")
			}
		}
	}
	return all
}

// library returns what the YAML library reads: the texts of scalars by path. It is nil where it reads nothing.
func library(text string) map[string]string {
	text = strings.TrimPrefix(strings.ReplaceAll(text, "\r\n", "\n"), "\ufeff")
	file, err := parser.ParseBytes([]byte(text), 0)
	if err != nil || len(file.Docs) != 1 || file.Docs[0].Body == nil {
		return nil
	}
	anchors := map[string]ast.Node{}
	ast.Walk(visitor(func(n ast.Node) {
		if a, ok := n.(*ast.AnchorNode); ok {
			anchors[a.Name.GetToken().Value] = a.Value
		}
	}), file.Docs[0].Body)
	all := map[string]string{}
	flatten(file.Docs[0].Body, "", anchors, all)
	return all
}

type visitor func(ast.Node)

func (v visitor) Visit(n ast.Node) ast.Visitor { v(n); return v }

func flatten(n ast.Node, path string, anchors map[string]ast.Node, all map[string]string) {
	switch n := n.(type) {
	case *ast.AnchorNode:
		flatten(n.Value, path, anchors, all)
	case *ast.AliasNode:
		flatten(anchors[n.Value.GetToken().Value], path, anchors, all)
	case *ast.MappingNode:
		for _, pair := range n.Values {
			flatten(pair.Value, Key(path, pair.Key.GetToken().Value), anchors, all)
		}
	case *ast.MappingValueNode:
		flatten(n.Value, Key(path, n.Key.GetToken().Value), anchors, all)
	case *ast.SequenceNode:
		for i, item := range n.Values {
			flatten(item, Index(path, i), anchors, all)
		}
	case *ast.LiteralNode:
		all[path] = strings.TrimRight(n.Value.Value, "\n")
	case *ast.StringNode:
		all[path] = n.Value
	case *ast.NullNode:
	default:
		all[path] = n.GetToken().Value
	}
}

// own returns the same of a document.
func own(d *Document) map[string]string {
	all := map[string]string{}
	scalars(d, d.root, "", all)
	return all
}

func scalars(d *Document, n *node, path string, all map[string]string) {
	n = d.follow(n)
	if n.kind == scalar {
		all[path] = n.text
	}
	for i, e := range n.entries {
		if n.kind == mapping {
			scalars(d, e.value, Key(path, e.key), all)
		} else {
			scalars(d, e.value, Index(path, i), all)
		}
	}
}

// same compares values by path.
func same(got, want map[string]string) error {
	for path, text := range want {
		if other, ok := got[path]; !ok || other != text {
			return fmt.Errorf("%s is %q, want %q", path, other, text)
		}
	}
	for path, text := range got {
		if _, ok := want[path]; !ok {
			return fmt.Errorf("%s is %q, want nothing", path, text)
		}
	}
	return nil
}

// The values are those that package yaml reads with its library.
func TestTheLibraryReadsTheSame(t *testing.T) {
	for name, text := range texts(t) {
		d, err := Parse(text)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if err := same(own(d), library(text)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzTheLibraryReadsTheSame(f *testing.F) {
	for _, text := range texts(f) {
		f.Add(text)
		for part := range strings.SplitSeq(text, "\n\n") {
			f.Add(part)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := Parse(text)
		if err != nil {
			return
		}
		want := library(text)
		if want == nil {
			return // package yaml reports what is wrong; a form shows nothing of it
		}
		if err := same(own(d), want); err != nil {
			t.Errorf("%v in\n%s", err, text)
		}
	})
}
