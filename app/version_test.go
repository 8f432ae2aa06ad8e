//go:build !js

package main

import (
	"os"
	"regexp"
	"testing"

	"servicestatus/web/version"
)

// The command line and CHANGELOG.md say the version that package version has.
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
}
