// Package corpus reads the files of texts that tests are held against.
package corpus

import (
	"os"
	"strings"
	"testing"
)

var marks = strings.NewReplacer("⏎", "\n", "⇥", "\t")

// Each calls f with each text of a file and the indented line after it, or "". A
// file writes a new line in a text as ⏎, and the end of a table's cell as ⇥. Lines
// that begin with # are comments. A file of fewer than a hundred texts fails the
// test.
func Each(t testing.TB, file string, f func(text, answer string)) {
	t.Helper()
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(content)), "\n")
	n := 0
	for i := 0; i < len(lines); i++ {
		text, answer := lines[i], ""
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		if i+1 < len(lines) && strings.HasPrefix(lines[i+1], "    ") {
			i++
			answer = strings.TrimSpace(lines[i])
		}
		f(marks.Replace(text), answer)
		n++
	}
	if n < 100 {
		t.Errorf("%d texts in %s", n, file)
	}
}
