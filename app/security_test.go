//go:build !js

package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
)

var (
	testFunc    = regexp.MustCompile(`(?m)^func ((?:Test|Fuzz)\w+)\(`)
	inBackticks = regexp.MustCompile("`(\\w+)`")
)

// Each claim of SECURITY.md names a test, and each test it names exists.
func TestSecurityNamesItsTests(t *testing.T) {
	exists := map[string]bool{}
	for _, folder := range []string{"app", "declarations", "wasm_test", "web", "widget"} {
		err := filepath.WalkDir(filepath.Join("..", folder), func(name string, entry fs.DirEntry, err error) error {
			if err == nil && entry.IsDir() && entry.Name() == "node_modules" {
				return fs.SkipDir
			}
			if err != nil || !strings.HasSuffix(name, "_test.go") {
				return err
			}
			source, err := os.ReadFile(name)
			for _, found := range testFunc.FindAllSubmatch(source, -1) {
				exists[string(found[1])] = true
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	text, err := os.ReadFile("../SECURITY.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(text), "\n|---|---|\n")
	table, _, _ = strings.Cut(table, "\n\n")
	claims := strings.Split(table, "\n")
	if len(claims) < 20 {
		t.Fatalf("only %d claims are found", len(claims))
	}
	for _, row := range claims {
		cells := strings.Split(strings.Trim(row, "| "), " | ")
		tests := inBackticks.FindAllStringSubmatch(cells[len(cells)-1], -1)
		if len(cells) != 2 || len(tests) == 0 {
			t.Errorf("a claim without a test: %s", row)
		}
		for _, test := range tests {
			if !exists[test[1]] {
				t.Errorf("there is no %s, which is to hold: %s", test[1], cells[0])
			}
		}
	}
}

func TestServeListensOnThisMachine(t *testing.T) {
	var c commands
	parser, err := kong.New(&c, kong.Vars{"version": ""})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := parser.Parse(nil); err != nil || !strings.HasPrefix(c.Serve.Addr, "127.0.0.1:") {
		t.Errorf("it listens on %q, %v", c.Serve.Addr, err)
	}
}
