//go:build !js

package main

import (
	"fmt"
	"io"
	"unicode/utf16"
	"unicode/utf8"

	"servicestatus/declarations/yaml"
)

// terminal writes text that may come from others' files. Characters that could
// command a terminal, turn the text around or show as nothing are written as \u001b: in
// JSON that is the same character. It remembers the first error of writing.
type terminal struct {
	to   io.Writer
	rest []byte // of a character that goes on in the next Write
	err  error
}

func (t *terminal) Write(p []byte) (int, error) {
	if t.err != nil {
		return 0, t.err
	}
	text := append(t.rest, p...)
	out := make([]byte, 0, len(text))
	for len(text) > 0 && whole(text) {
		r, size := utf8.DecodeRune(text)
		switch {
		case r == '\r' && text[1] == '\n', r != '\r' && !yaml.Hidden(r):
			out = utf8.AppendRune(out, r)
		default:
			for _, unit := range utf16.AppendRune(nil, r) {
				out = fmt.Appendf(out, `\u%04x`, unit)
			}
		}
		text = text[size:]
	}
	t.rest = append([]byte(nil), text...)
	_, t.err = t.to.Write(out)
	if t.err != nil {
		return 0, t.err
	}
	return len(p), nil
}

// close writes what is left, and returns the first error.
func (t *terminal) close() error {
	if len(t.rest) > 0 {
		_, _ = t.Write([]byte{'\n'}) // after which nothing is cut
	}
	return t.err
}

// whole reports whether the text begins with a whole character. A carriage return
// is whole when it is known whether it ends a line.
func whole(text []byte) bool { return utf8.FullRune(text) && (text[0] != '\r' || len(text) > 1) }
