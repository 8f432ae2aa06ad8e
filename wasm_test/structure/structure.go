// Package structure reads the source of the tree: which files and tests there
// are, and under which build tags. Its own tests hold what no compiler checks:
// which way imports go, what the Wasm modules reach, and that no test is skipped
// or runs without the tag for what it needs.
package structure

import (
	"go/ast"
	"go/build/constraint"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// Module is the path that all imports within the tree begin with.
const Module = "servicestatus/"

// File is a Go file of the tree.
type File struct {
	Path string // below the top of the tree, with slashes
	*ast.File
	Constraint constraint.Expr // nil when the file has none
}

// Files parses all Go files below the top of the tree. Folders that are built or
// fetched are left out.
func Files(top string) (files []File, err error) {
	err = filepath.WalkDir(top, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if name := entry.Name(); entry.IsDir() && path != top && (strings.HasPrefix(name, ".") || name == "node_modules" || name == "dist" || name == "testdata") {
			return filepath.SkipDir
		}
		if entry.IsDir() || filepath.Ext(path) != ".go" {
			return nil
		}
		file, err := parse(top, path)
		files = append(files, file)
		return err
	})
	return files, err
}

func parse(top, path string) (File, error) {
	parsed, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
	if err != nil {
		return File{}, err
	}
	name, err := filepath.Rel(top, path)
	if err != nil {
		return File{}, err
	}
	file := File{Path: filepath.ToSlash(name), File: parsed}
	for _, group := range parsed.Comments {
		for _, comment := range group.List {
			if comment.Pos() < parsed.Package && constraint.IsGoBuild(comment.Text) {
				if file.Constraint, err = constraint.Parse(comment.Text); err != nil {
					return File{}, err
				}
			}
		}
	}
	return file, nil
}

// IsTest reports whether the file belongs to the tests of its package.
func (f File) IsTest() bool { return strings.HasSuffix(f.Path, "_test.go") }

// In reports whether the file is in one of these folders.
func (f File) In(folders ...string) bool {
	for _, folder := range folders {
		if strings.HasPrefix(f.Path, folder+"/") {
			return true
		}
	}
	return false
}

// Imported returns the paths that the file imports.
func (f File) Imported() (paths []string) {
	for _, one := range f.Imports {
		path, err := strconv.Unquote(one.Path.Value)
		if err != nil {
			panic(err) // the parser accepts no other
		}
		paths = append(paths, path)
	}
	return paths
}

// Built reports whether the file is compiled in a world with these tags.
func (f File) Built(tags ...string) bool {
	return f.Constraint == nil || f.Constraint.Eval(func(tag string) bool { return slices.Contains(tags, tag) })
}

// Needs reports whether go test compiles the file with one of these tags, and not
// without them.
func (f File) Needs(tags ...string) bool {
	others := slices.DeleteFunc(slices.Clone(World), func(tag string) bool { return slices.Contains(tags, tag) })
	return f.Built(World...) && !f.Built(others...)
}
