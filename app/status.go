//go:build !js

package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/data"
	"servicestatus/declarations/yaml"
)

type statusCommand struct {
	dataFlag
	At           string   `placeholder:"TIME" help:"The instant, 2026-12-24T12:00 in Danish time or RFC 3339; - reads one a line from standard input and prints JSON. Now, unless given."`
	JSON         bool     `name:"json" help:"Print a line of JSON for each declaration."`
	Declarations []string `arg:"" optional:"" name:"declaration" help:"The id of a declaration of the folder, all of which are printed unless given; or of a built-in one (nemkonto digitalpost nemlogin nemid borgerdk); or a file; - is standard input."`
}

func (c *statusCommand) Run(std streams) (err error) {
	var all []*declarations.Declaration
	from, err := c.source()
	if err != nil {
		return err
	}
	if c.Data != "" && len(c.Declarations) == 0 {
		c.Declarations = from.ids
	}
	if len(c.Declarations) == 0 {
		return usageError("skriv id'et på en deklaration, fx app status nemid, eller en mappe, fx app status --data kommune: app status [--data FOLDER] <declaration>")
	}
	for _, name := range c.Declarations {
		if name == "-" && c.At == "-" {
			return usageError("standard input has either the instants or the declaration")
		}
		d, err := from.load(name, std.in)
		if err != nil {
			return err
		}
		all = append(all, d)
	}
	out := bufio.NewWriter(std.out)
	defer func() { err = errors.Join(err, out.Flush()) }()
	if c.At == "-" {
		return atEach(std, out, all)
	}
	at := clock()
	if c.At != "" {
		if at, err = moment(c.At, at, false); err != nil {
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

// atEach prints the status of all at each instant that is a line of the input. A
// line that is none is reported; those after it are answered as well.
func atEach(std streams, out *bufio.Writer, all []*declarations.Declaration) (err error) {
	for line := range lines(std.in) {
		at, reason := calendar.Instant(0), line.err
		if reason == nil {
			at, reason = instant(line.text)
		}
		if reason != nil {
			fmt.Fprintf(std.err, "app: standard input, line %d: %s\n", line.number, reason)
			err = errReported
			continue
		}
		for _, d := range all {
			printJSON(out, d.At(at))
		}
		// A program that asks line by line waits for each answer.
		if err := out.Flush(); err != nil {
			return err
		}
	}
	return err
}

// source is where declarations have their ids.
type source struct {
	name      string
	ids       []string
	published func(id string) string
}

// source returns the folder that was named, or the built-in one.
func (c *statusCommand) source() (source, error) {
	if c.Data == "" {
		return source{"de indbyggede deklarationer er", data.IDs, data.Published}, nil
	}
	f, err := c.folder()
	if err != nil {
		return source{}, err
	}
	s := source{name: "deklarationerne i " + c.Data + " er"}
	for _, system := range f.Systems {
		s.ids = append(s.ids, system.ID)
	}
	s.published = func(id string) string { return f.System(id).Published }
	return s, nil
}

// load reads a declaration: one of the source by its id, or a file; - is standard
// input.
func (s source) load(name string, in io.Reader) (*declarations.Declaration, error) {
	if slices.Contains(s.ids, name) {
		return declarations.Decode(s.published(name))
	}
	src, err := readInput(name, in)
	if err != nil {
		return nil, fmt.Errorf("%w (%s %s)", err, s.name, strings.Join(s.ids, ", "))
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
