//go:build !js

package main

import (
	"strings"
	"testing"
)

// What init says to type was no command where the folder's name has a space or begins with
// a dash.
func TestInitSaysWhatToType(t *testing.T) {
	t.Chdir(t.TempDir())
	for name, want := range map[string]string{
		"kommune": "kommune", "åby/ny": "åby/ny", "min mappe": `"min mappe"`, "-x": "./-x", "a$b c's": `'a$b c'\''s'`, "d'e": `"d'e"`,
	} {
		out, errs, code := command("", "init", "--", name)
		if code != 0 || !strings.Contains(out, "\n  app check "+want+"\n  app serve --data "+want+"\n") {
			t.Errorf("%s: exit %d, %s%s", name, code, out, errs)
		}
	}
}
