//go:build !js

package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"

	"servicestatus/app/folder"
)

// maxInput is how many bytes of a file, or of a line, are read. It is far beyond
// any declaration and any hours.
const maxInput = 1 << 20

var errTooLong = errors.New("more than 1 MB")

// readInput returns the content of a file, or of standard input for the name -. It
// reads no more than it says at once that there is too much.
func readInput(name string, in io.Reader) ([]byte, error) {
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return nil, about(name, err)
		}
		defer file.Close()
		in = file
	}
	src, err := io.ReadAll(io.LimitReader(in, maxInput+1))
	if err == nil && len(src) > maxInput {
		err = errTooLong
	}
	return src, about(name, err)
}

// about returns an error in Danish with the name of the file in front, and without that of
// the system call.
func about(name string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", name, folder.SystemError(err))
}

// line is a line of input that is not blank.
type line struct {
	number int
	text   string
	err    error // errTooLong; there is no text then
}

// lines returns the lines of an input. A line that is too long is one too: those
// after it are read as well. A last line with another error ends it.
func lines(in io.Reader) iter.Seq[line] {
	return func(yield func(line) bool) {
		for r, n := bufio.NewReader(in), 1; ; n++ {
			text, err := readLine(r)
			end := err != nil && !errors.Is(err, errTooLong)
			if errors.Is(err, io.EOF) {
				err = nil
			}
			if strings.TrimSpace(text) == "" && err == nil {
				if end {
					return
				}
				continue
			}
			if !yield(line{n, strings.TrimSpace(text), err}) || end {
				return
			}
		}
	}
}

// readLine reads to the end of a line, and keeps no more of it than maxInput.
func readLine(r *bufio.Reader) (string, error) {
	var text bytes.Buffer
	long := false
	for {
		part, err := r.ReadSlice('\n')
		if long = long || text.Len()+len(part) > maxInput; !long {
			text.Write(part)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
		case long && (err == nil || errors.Is(err, io.EOF)):
			return "", errTooLong
		default:
			return text.String(), err
		}
	}
}
