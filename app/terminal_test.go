//go:build !js

package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// ESC, NUL and U+202E in a file reached the terminal.
func TestTerminal(t *testing.T) {
	for text, want := range map[string]string{
		"Åbent kl. 8–16\n\tæ 😀":          "Åbent kl. 8–16\n\tæ 😀",
		"a\x1b[31mb\x00\x07\x7f\u009b":   `a\u001b[31mb\u0000\u0007\u007f\u009b`,
		"a\u200bb\ufeff\U000e0041":       `a\u200bb\ufeff\udb40\udc41`,
		"bruger\u00advejledning ☎\ufe0f": "bruger\u00advejledning ☎\ufe0f",
		"\u202eabc\u2066\u200f\u061c":    `\u202eabc\u2066\u200f\u061c`,
		"one\r\ntwo\rover":               "one\r\ntwo" + `\u000dover`,
		"not UTF-8: \x9b\xff, cut: \xe2": "not UTF-8: \ufffd\ufffd, cut: \ufffd",
	} {
		var whole, pieces strings.Builder
		a, b := &terminal{to: &whole}, &terminal{to: &pieces}
		_, _ = a.Write([]byte(text))
		for i := range len(text) {
			if n, err := b.Write([]byte{text[i]}); n != 1 || err != nil {
				t.Fatalf("%q: %d, %v", text, n, err)
			}
		}
		if a.close() != nil || b.close() != nil {
			t.Fatal("an error without a cause")
		}
		for _, got := range []string{whole.String(), pieces.String()} {
			if strings.TrimSuffix(got, "\n") != want {
				t.Errorf("%q is written as %q, want %q", text, got, want)
			}
		}
	}
}

// A file's name and text come from others.
func TestCommandsWriteNoControlCharacters(t *testing.T) {
	const evil = "\x1b]0;x\a\u202e"
	file := filepath.Join(t.TempDir(), "evil\x1b[31m.yaml")
	if err := os.WriteFile(file, []byte("id: x\nname: \"X\\e\"\n"+evil+": 1\nsource: {label: "+evil+"}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"check", file}, {"check", evil}, {"status", file}, {"status", evil}, {"hours", `Mo-Fr 08:00-16:00 "` + evil + `"`}, {"hours", "Mandag" + evil},
		{"hours", "--json", `Mo-Fr 08:00-16:00 "` + evil + `"`}, {"hours", "--from", evil, "24/7"}, {evil}, {"build", "--url", evil, "x"}, {"status", "--at", evil, "nemid"},
	} {
		out, errs, _ := command("", args...)
		if strings.ContainsAny(out+errs, "\x1b\a\u202e") {
			t.Errorf("%q wrote %q, %q", args, out, errs)
		}
	}
}

// full is a disk without room.
type full struct{}

var errFull = errors.New("no space left on device")

func (full) Write([]byte) (int, error) { return 0, errFull }

// check exited 0 when nobody got its answer.
func TestOutputThatCannotBeWrittenIsAnError(t *testing.T) {
	for _, args := range []string{"check ../declarations/data/nemid.yaml", "status nemid", "hours 24/7", "status --json nemid", "--version"} {
		var errs strings.Builder
		code := run(strings.Fields(args), streams{strings.NewReader(""), full{}, &errs})
		if code != 1 || !strings.Contains(errs.String(), errFull.Error()) {
			t.Errorf("app %s: exit %d, %q", args, code, &errs)
		}
	}
}
