//go:build !js

package main

import (
	"strings"
	"testing"
)

// Each piece of the text is on a line, with what it was taken for.
func TestExplain(t *testing.T) {
	out, errs, code := command("", "hours", "--explain", "Borgerservice: hverdage kl. 9-15")
	for _, want := range []string{`"Borgerservice"`, "navn", `"hverdage"`, "dage", `"kl. 9-15"`, "tid"} {
		if !strings.Contains(out, want) {
			t.Errorf("%s is not in\n%s", want, out)
		}
	}
	if errs != "" || code != 0 {
		t.Errorf("%d %s", code, errs)
	}
}

// What is not understood is the last piece, and the error shows where it is.
func TestExplainStopsWhereItIsNotUnderstood(t *testing.T) {
	out, errs, code := command("", "hours", "--explain", "Hverdage kl. 9-15. Lukket i efterårsferien")
	if code != 1 || !strings.Contains(out, `"Lukket"`) || !strings.Contains(errs, "Hvornår er det?") {
		t.Errorf("%d %s\n%s", code, out, errs)
	}
}
