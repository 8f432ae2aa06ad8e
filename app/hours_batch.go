//go:build !js

package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/jsontext"
)

// batch answers each line of its input with a line. The answer to a line that it
// cannot read is an error; the lines after it are answered as well.
func batch(in io.Reader, out *bufio.Writer) error {
	for line := range lines(in) {
		fmt.Fprintf(out, "%s\n", answer(line))
		if err := out.Flush(); err != nil {
			return err
		}
	}
	return nil
}

// errLine is for a line that asks nothing.
var errLine = errors.New(`not a line like {"hours":"Mo-Fr 08:00-16:00","from":"2026-12-24T00:00:00+01:00","to":"2026-12-31T00:00:00+01:00"}`)

// answer returns the intervals of the hours that a line asks about.
func answer(line line) []byte {
	if line.err != nil {
		return refusal("", line.err)
	}
	var asked struct{ Hours, From, To string }
	if err := json.Unmarshal([]byte(line.text), &asked); err != nil {
		return refusal("", errLine)
	}
	from, err := instant(asked.From)
	if err != nil {
		return refusal("", fmt.Errorf("from: %w", err))
	}
	to, err := instant(asked.To)
	if err != nil {
		return refusal("", fmt.Errorf("to: %w", err))
	}
	if to < from {
		return refusal("", errors.New("to is before from"))
	}
	s, err := readHours(asked.Hours)
	if err != nil {
		return refusal(asked.Hours, err)
	}
	var w jsontext.Writer
	w.Begin('{')
	intervals(&w, s.Intervals(from, to))
	w.End('}')
	return w.Buf
}

// refusal returns an error as JSON. The offset counts characters.
func refusal(text string, err error) []byte {
	offset := 0
	if syntax, ok := errors.AsType[*hours.SyntaxError](err); ok {
		offset = utf8.RuneCountInString(text[:syntax.Offset])
	}
	var w jsontext.Writer
	w.Begin('{')
	w.Key("error")
	w.String(err.Error())
	w.Key("offset")
	w.Int(int64(offset))
	w.End('}')
	return w.Buf
}
