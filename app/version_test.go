//go:build !js

package main

import (
	"os"
	"regexp"
	"testing"

	"servicestatus/web/version"
)

// The command line, CHANGELOG.md and what is to be copied from a README say the version that package version has.
func TestVersion(t *testing.T) {
	for _, args := range [][]string{{"--version"}, {"serve", "--version"}, {"build", "--version"}, {"check", "--version"}, {"status", "--version"}, {"hours", "--version"}} {
		out, errs, code := command("", args...)
		if out != "servicestatus "+version.Number+"\n" || errs != "" || code != 0 {
			t.Errorf("app %q: exit %d, %q, %q", args, code, out, errs)
		}
	}
	changelog, err := os.ReadFile("../CHANGELOG.md")
	if err != nil {
		t.Fatal(err)
	}
	newest := regexp.MustCompile(`(?m)^## (.*)$`).FindSubmatch(changelog)
	if newest == nil || !regexp.MustCompile(`^`+regexp.QuoteMeta(version.Number)+` – \d{4}-\d\d-\d\d$`).Match(newest[1]) {
		t.Errorf("the newest section of CHANGELOG.md is %q, want that of %s with its date", newest, version.Number)
	}
	for _, name := range []string{"../README.md", "../web/package/README.md"} {
		readme, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		found := regexp.MustCompile(`servicestatus-(\d+\.\d+\.\d+)`).FindAllSubmatch(readme, -1)
		for _, m := range found {
			if string(m[1]) != version.Number {
				t.Errorf("%s names %s, want %s", name, m[0], version.Number)
			}
		}
		if len(found) == 0 {
			t.Errorf("%s names no file of a release", name)
		}
	}
}
