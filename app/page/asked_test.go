package page

import (
	"os"
	"strings"
	"testing"
)

// The pages read the same addresses in JavaScript: web/site/asked.test.js has the same cases.
func TestAskedIn(t *testing.T) {
	cases, err := os.ReadFile("testdata/asked.txt")
	if err != nil {
		t.Fatal(err)
	}
	tried := 0
	for line := range strings.Lines(string(cases)) {
		query, want, isCase := strings.Cut(strings.TrimSpace(line), " ")
		if strings.HasPrefix(line, "#") || !isCase {
			continue
		}
		tried++
		text := "now"
		switch got := AskedIn(query); {
		case got.OK:
			text = got.At.String()
		case got.Unreadable:
			text = "?"
		}
		if text != want {
			t.Errorf("%s is %q, want %q", query, text, want)
		}
	}
	if tried < 15 {
		t.Errorf("only %d cases", tried)
	}
}
