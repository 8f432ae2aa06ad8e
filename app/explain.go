//go:build !js

package main

import (
	"errors"
	"fmt"
	"io"

	"servicestatus/declarations/hours/danish"
)

// explain prints each piece of Danish hours on a line, with what the reader took
// it for and why. Hours that cannot be read are printed as far as they were
// understood, before the error.
func explain(out io.Writer, text string) error {
	pieces, err := danish.Explain(text)
	for _, p := range pieces {
		fmt.Fprintf(out, "%-30s %s: %s\n", fmt.Sprintf("%q", text[p.From:p.To]), p.As, p.Why)
	}
	if err != nil {
		return errors.New(report(text, err))
	}
	return nil
}
