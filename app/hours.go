//go:build !js

package main

import (
	"bufio"
	"errors"
	"fmt"
	"strings"
	"time"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/lint"
	"servicestatus/declarations/hours/text"
	"servicestatus/declarations/schemaorg"
)

type hoursCommand struct {
	From   string `placeholder:"TIME" help:"Start of the range, RFC 3339 or Danish time. Today at 0.00 in Denmark, unless given."`
	To     string `placeholder:"TIME" help:"Its end. A week after the start, unless given; a year for schema.org and ics."`
	Format string `enum:",osm,da,en,schema.org,ics,table" default:"" placeholder:"FORMAT" help:"Print only this: osm, da or en in words, or, of the range, schema.org, ics (a calendar) or table."`
	JSON   bool   `name:"json" help:"Print a line of JSON."`
	Batch  bool   `help:"Read lines {\"hours\":…,\"from\":…,\"to\":…} from standard input and print a line of JSON for each."`

	Explain bool `help:"Print each piece of hours in Danish, with what it is taken for and why."`

	Text string `arg:"" optional:"" help:"The hours: in Danish, as OSM opening_hours, or as schema.org in JSON."`
}

func (c *hoursCommand) Run(std streams) (err error) {
	out := bufio.NewWriter(std.out)
	defer func() { err = errors.Join(err, out.Flush()) }()
	if c.Batch != (c.Text == "") {
		return errUsage
	}
	if c.Format != "" && (c.Batch || c.JSON) {
		return usageError("--format cannot go with --json or --batch")
	}
	if c.Batch {
		return batch(std.in, out)
	}
	if c.Explain {
		return explain(out, c.Text)
	}
	now := calendar.Instant(time.Now().Unix())
	first, last, err := c.between(now)
	if err != nil {
		return err
	}
	s, err := readHours(c.Text)
	if err != nil {
		if c.JSON {
			fmt.Fprintf(out, "%s\n", refusal(c.Text, err))
			return errReported
		}
		return errors.New(report(c.Text, err))
	}
	warnings := lint.Warnings(c.Text, s)
	for _, w := range warnings {
		fmt.Fprintln(std.err, report(c.Text, (*hours.SyntaxError)(&w)))
	}
	if len(warnings) == lint.Most {
		fmt.Fprintf(std.err, "Kun de første %d advarsler vises.\n", lint.Most)
	}
	switch {
	case c.Format != "":
		fmt.Fprint(out, formatted(c.Format, c.Text, s, first, last, now))
	case c.JSON:
		fmt.Fprintf(out, "%s\n", hoursJSON(s, first, last))
	default:
		fmt.Fprint(out, hoursText(s, first, last))
	}
	return nil
}

// between returns the range that the command is asked about.
func (c *hoursCommand) between(now calendar.Instant) (first, last calendar.Instant, err error) {
	first = now.Date().Start(0)
	if c.From != "" {
		if first, err = moment(c.From, now, false); err != nil {
			return 0, 0, err
		}
	}
	days := calendar.Date(7)
	if c.Format == "ics" || c.Format == "schema.org" {
		days = 365
	}
	last = (first.Date() + days).Start(0)
	if c.To != "" {
		if last, err = moment(c.To, now, true); err != nil {
			return 0, 0, err
		}
	}
	if last < first {
		return 0, 0, usageError("--to is before --from")
	}
	return first, last, nil
}

// readHours reads hours in any form: schema.org in JSON, OSM or Danish.
func readHours(in string) (*hours.Schedule, error) {
	if start := strings.TrimLeft(in, " \t\r\n"); strings.HasPrefix(start, "{") || strings.HasPrefix(start, "[") {
		return schemaorg.Read(in)
	}
	s, err := text.Parse(in)
	return s, text.Meant(in, err)
}

// errUsage is for a command with both hours and --batch, or with neither.
var errUsage = usageError("give either hours, app hours 'Mandag-fredag kl. 8-16', or --batch")

// report returns an error of the hours as a terminal shows it: what is wrong,
// the place in them, and what to write instead.
func report(text string, err error) string {
	syntax, ok := errors.AsType[*hours.SyntaxError](err)
	if !ok {
		return err.Error()
	}
	return syntax.Message + "\n" + hours.Excerpt(text, syntax.Offset, syntax.Length, "  ") + "\n" + syntax.Remedy
}
