//go:build !js

package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/data"
	"servicestatus/declarations/yaml"
)

type statusCommand struct {
	At           string   `placeholder:"RFC3339" help:"The instant, 2026-12-24T12:00:00+01:00; - reads one a line from standard input and prints JSON. Now, unless given."`
	JSON         bool     `name:"json" help:"Print a line of JSON for each declaration."`
	Declarations []string `arg:"" name:"declaration" help:"The id of a built-in declaration (nemkonto digitalpost nemlogin nemid borgerdk), or a file."`
}

func (c *statusCommand) Run(std streams) (err error) {
	var all []*declarations.Declaration
	for _, name := range c.Declarations {
		d, err := load(name)
		if err != nil {
			return err
		}
		all = append(all, d)
	}
	out := bufio.NewWriter(std.out)
	defer func() { err = errors.Join(err, out.Flush()) }()
	if c.At == "-" {
		lines := bufio.NewScanner(std.in)
		for n := 1; lines.Scan(); n++ {
			text := strings.TrimSpace(lines.Text())
			if text == "" {
				continue
			}
			at, err := instant(text)
			if err != nil {
				return fmt.Errorf("standard input, line %d: %w", n, err)
			}
			for _, d := range all {
				printJSON(out, d.At(at))
			}
			// A program that asks line by line waits for each answer.
			if err := out.Flush(); err != nil {
				return err
			}
		}
		return lines.Err()
	}
	at := calendar.Instant(time.Now().Unix())
	if c.At != "" {
		if at, err = instant(c.At); err != nil {
			return err
		}
	}
	for i, d := range all {
		if c.JSON {
			printJSON(out, d.At(at))
			continue
		}
		if i > 0 {
			fmt.Fprintln(out)
		}
		printText(out, d.At(at))
	}
	return nil
}

// load reads a declaration: a built-in one by its id, or a file.
func load(name string) (*declarations.Declaration, error) {
	if slices.Contains(data.IDs, name) {
		published := data.Published(name)
		return declarations.Decode(published)
	}
	src, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("%w (the built-in declarations are %s)", err, strings.Join(data.IDs, ", "))
	}
	return yaml.Parse(name, src)
}

// instant reads an RFC 3339 time.
func instant(text string) (calendar.Instant, error) {
	t, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return 0, fmt.Errorf("%q is not an RFC 3339 time such as 2026-12-24T12:00:00+01:00", text)
	}
	at := calendar.Instant(t.Unix())
	if !calendar.Known(at) {
		return 0, fmt.Errorf("%s is outside the years %d-%d", text, calendar.MinYear, calendar.MaxYear)
	}
	return at, nil
}
