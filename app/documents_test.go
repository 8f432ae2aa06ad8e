//go:build !js

package main

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

var (
	// inTree matches a path from the top of the tree, in backticks.
	inTree = regexp.MustCompile("`((?:app|declarations|wasm_test|web|widget)/[\\w./-]+)`")
	link   = regexp.MustCompile(`\]\(([\w./-]+)\)`)
	room   = regexp.MustCompile(`^( +)((?:\w+/(?:, )?)+)`)
)

// What the documents name is there: links, paths, and each folder of the tree
// that ARCHITECTURE.md draws.
func TestDocumentsNameWhatIsThere(t *testing.T) {
	check := func(document, path string) {
		if _, err := os.Stat("../" + path); err != nil && !strings.HasPrefix(path, "web/dist/") {
			t.Errorf("%s names %s, and it is not there", document, path)
		}
	}
	for _, document := range []string{"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"} {
		text, err := os.ReadFile("../" + document)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range append(inTree.FindAllStringSubmatch(string(text), -1), link.FindAllStringSubmatch(string(text), -1)...) {
			check(document, found[1])
		}
		if document == "ARCHITECTURE.md" {
			_, tree, _ := strings.Cut(string(text), "\n## Rooms\n")
			tree, _, _ = strings.Cut(tree, "\nImports")
			folders := drawn(tree)
			if len(folders) < 35 {
				t.Errorf("only %d folders are drawn: %q", len(folders), folders)
			}
			for _, folder := range folders {
				check(document, folder)
			}
		}
	}
}

// drawn returns the folders of a tree drawn by indentation, two spaces a level
// after the first four.
func drawn(tree string) (folders []string) {
	var above []string
	for line := range strings.Lines(tree) {
		found := room.FindStringSubmatch(line)
		if found == nil {
			continue
		}
		level := len(found[1])/2 - 2
		for name := range strings.FieldsSeq(found[2]) {
			above = append(above[:level], strings.Trim(name, "/,"))
			folders = append(folders, strings.Join(above, "/"))
		}
	}
	return folders
}
