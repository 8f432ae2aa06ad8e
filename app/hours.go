//go:build !js

package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/lint"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/hours/text"
	"servicestatus/declarations/jsontext"
	"servicestatus/declarations/lang/describe"
	"servicestatus/declarations/schemaorg"
)

type hoursCommand struct {
	From   string `placeholder:"RFC3339" help:"Start of the range. Today at 0.00 in Denmark, unless given."`
	To     string `placeholder:"RFC3339" help:"Its end. A week after the start, unless given; a year for schema.org and ics."`
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
		return errors.New(excerpt(c.Text, err))
	}
	for _, w := range lint.Warnings(c.Text, s) {
		fmt.Fprintln(std.err, excerpt(c.Text, (*hours.SyntaxError)(&w)))
	}
	switch {
	case c.Format != "":
		fmt.Fprint(out, formatted(c.Format, c.Text, s, first, last, now))
	case c.JSON:
		var w jsontext.Writer
		w.Begin('{')
		w.Key("osm")
		w.String(osm.Format(s))
		w.Key("danish")
		w.String(describe.Danish(s))
		intervals(&w, s.Intervals(first, last))
		w.End('}')
		fmt.Fprintf(out, "%s\n", w.Buf)
	default:
		fmt.Fprintf(out, "%s\n%s\n", osm.Format(s), describe.Danish(s))
		for _, i := range s.Intervals(first, last) {
			fmt.Fprintf(out, "%s – %s %s%s\n", i.From, i.To, i.State, prefixed(" ", i.Comment))
		}
	}
	return nil
}

// between returns the range that is asked for.
func (c *hoursCommand) between(now calendar.Instant) (first, last calendar.Instant, err error) {
	first = now.Date().Start(0)
	if c.From != "" {
		if first, err = instant(c.From); err != nil {
			return 0, 0, err
		}
	}
	days := calendar.Date(7)
	if c.Format == "ics" || c.Format == "schema.org" {
		days = 365
	}
	last = (first.Date() + days).Start(0)
	if c.To != "" {
		if last, err = instant(c.To); err != nil {
			return 0, 0, err
		}
	}
	if last < first {
		return 0, 0, usageError("--to is before --from")
	}
	return first, last, nil
}

// readHours reads hours in whichever form they are.
func readHours(in string) (*hours.Schedule, error) {
	if start := strings.TrimLeft(in, " \t\r\n"); strings.HasPrefix(start, "{") || strings.HasPrefix(start, "[") {
		return schemaorg.Read(in)
	}
	return text.Parse(in)
}

// errUsage says that hours and --batch were both given, or neither.
var errUsage = usageError("give either hours, app hours 'Mandag-fredag kl. 8-16', or --batch")

// batch answers line by line; a line that cannot be read is answered with an
// error and does not stop the rest.
func batch(in io.Reader, out *bufio.Writer) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		if strings.TrimSpace(lines.Text()) == "" {
			continue
		}
		fmt.Fprintf(out, "%s\n", answer(lines.Bytes()))
		if err := out.Flush(); err != nil {
			return err
		}
	}
	return lines.Err()
}

func answer(line []byte) []byte {
	var asked struct{ Hours, From, To string }
	if err := json.Unmarshal(line, &asked); err != nil {
		return refusal("", err)
	}
	from, err := instant(asked.From)
	if err != nil {
		return refusal("", fmt.Errorf("from: %w", err))
	}
	to, err := instant(asked.To)
	if err != nil {
		return refusal("", fmt.Errorf("to: %w", err))
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

// refusal is an error as data. The offset counts characters.
func refusal(text string, err error) []byte {
	offset := 0
	var syntax *hours.SyntaxError
	if errors.As(err, &syntax) {
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

func intervals(w *jsontext.Writer, list []hours.Interval) {
	w.Key("intervals")
	w.Begin('[')
	for _, i := range list {
		w.Begin('{')
		w.Key("from")
		w.String(i.From.String())
		w.Key("to")
		w.String(i.To.String())
		w.Key("state")
		w.String(i.State.String())
		w.Key("comment")
		w.String(i.Comment)
		w.End('}')
	}
	w.End(']')
}

// excerpt shows hours that could not be read, with a mark under the place.
func excerpt(text string, err error) string {
	var syntax *hours.SyntaxError
	if !errors.As(err, &syntax) {
		return err.Error()
	}
	start := strings.LastIndexByte(text[:syntax.Offset], '\n') + 1
	line, _, _ := strings.Cut(text[start:], "\n")
	column := utf8.RuneCountInString(text[start:syntax.Offset])
	marked, _, _ := strings.Cut(text[syntax.Offset:syntax.Offset+syntax.Length], "\n")
	length := max(1, utf8.RuneCountInString(marked))
	return fmt.Sprintf("%s\n  %s\n  %s%s\n%s", syntax.Message, line,
		strings.Repeat(" ", column), strings.Repeat("^", length), syntax.Remedy)
}
