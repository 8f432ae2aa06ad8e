//go:build !js

package main

import (
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/alecthomas/kong"

	"servicestatus/declarations/testkit/golden"
)

var (
	example  = regexp.MustCompile(`(?s)<pre data-example="([^"]*)"><code>(.*?)</code></pre>`)
	argument = regexp.MustCompile(`"[^"]*"|\S+`)
)

// Every example of the guide for editors is right, in the order in which they stand: each
// file leaves the folder in order, and each command runs. Those that serve and build need
// more than this test has, and are only parsed.
func TestGuide(t *testing.T) {
	page, err := os.ReadFile("../web/demo/vejledning.html")
	if err != nil {
		t.Fatal(err)
	}
	at(t, 2026, 11, 30, 14*60)
	file, err := filepath.Abs("testdata/guide.golden")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	var said []string
	examples := example.FindAllStringSubmatch(string(page), -1)
	for _, found := range examples {
		name, text := found[1], html.UnescapeString(found[2])
		if name != "commands" {
			if err := os.WriteFile(name, []byte(text+"\n"), 0o600); err != nil {
				t.Fatal(err)
			}
			if _, errs, code := command("", "check", "--strict", filepath.Dir(name)); code != 0 && !expectedWarning(errs) {
				t.Errorf("with %s: %s", name, errs)
			}
			continue
		}
		for line := range strings.SplitSeq(text, "\n") {
			said = append(said, "> "+line+"\n"+runExample(t, line))
		}
	}
	if len(examples) < 12 {
		t.Errorf("only %d examples", len(examples))
	}
	golden.Check(t, file, strings.Join(said, "\n"))
}

// expectedWarning reports whether only the end of a version is warned about: the next one
// comes in the example after.
func expectedWarning(errs string) bool {
	return strings.Count(errs, "advarsel: ") == 1 && strings.Contains(errs, "gælder kun til 2027-06-30")
}

// runExample runs a command line of the guide, and returns what it prints.
func runExample(t *testing.T, line string) string {
	t.Helper()
	args := argument.FindAllString(line, -1)
	if args[0] != "app" {
		t.Fatalf("%q is no command", line)
	}
	for i := range args {
		args[i] = strings.Trim(args[i], `"`)
	}
	if args = args[1:]; args[0] == "serve" || args[0] == "build" {
		parser, err := kong.New(&commands{}, kong.Vars{"version": ""})
		if err == nil {
			_, err = parser.Parse(args)
		}
		if err != nil {
			t.Errorf("%s: %v", line, err)
		}
		return ""
	}
	out, errs, code := command("", args...)
	if code != 0 {
		t.Errorf("%s: %s", line, errs)
	}
	return out
}
