package yaml

import (
	"cmp"
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	hourstext "servicestatus/declarations/hours/text"
)

// hours reads the wording of hours, and the schedule: that of the reading, where
// there is one, or else of the wording itself.
func (c *checker) hours(n, reading ast.Node) value {
	v := value{node: n}
	text, ok := c.scalar(n)
	if !ok {
		return v
	}
	v.text = text
	if reading == nil {
		reading = n
	}
	v.schedule = c.schedule(reading)
	return v
}

// schedule reads hours. Where it cannot, it reports the place in them, and
// returns nil.
func (c *checker) schedule(n ast.Node) *hours.Schedule {
	text, ok := c.scalar(n)
	if !ok {
		return nil
	}
	s, err := c.parse(text)
	if err != nil {
		c.unreadable(n, text, err, "")
		return nil
	}
	if slices.ContainsFunc(s.Rules(), timeless) && !saysOpen(text) {
		c.fail(n, "Her mangler et klokkeslæt.", "Skriv fx kl. 8.30-16, eller hele døgnet.")
	}
	return s
}

// parse reads the text of hours.
func (r *Reader) parse(text string) (*hours.Schedule, error) {
	read := r.schedules.of(text, func() (out result[*hours.Schedule]) {
		r.pause()
		out.value, out.err = hourstext.Parse(text)
		out.err = hourstext.Meant(text, out.err)
		return out
	})
	return read.value, read.err
}

// timeless reports whether a rule opens some days without a clock time. OSM lets
// "2026" mean all of that year; nobody publishes that.
func timeless(r hours.Rule) bool {
	return r.State == hours.Open && len(r.Spans) == 0 && !r.Days.Every()
}

// saysOpen reports whether hours are Danish, which always says when, or opening_hours with
// the word for all day.
func saysOpen(text string) bool {
	_, err := osm.ParseTyped(text)
	return err != nil || strings.Contains(text, "open")
}

// unreadable reports hours that cannot be read. The remedy is the reader's, unless one is
// given.
func (c *checker) unreadable(n ast.Node, text string, err error, instead string) {
	const message, remedy = "Åbningstiden kan ikke læses: ", "Ret åbningstiden, eller skriv i reading, hvordan den skal læses."
	syntax, ok := errors.AsType[*hours.SyntaxError](err)
	if !ok {
		c.fail(n, message+err.Error(), cmp.Or(instead, remedy))
		return
	}
	line, column := c.within(n, text, syntax.Offset)
	length := utf8.RuneCountInString(text[syntax.Offset : syntax.Offset+syntax.Length])
	c.report(line, column, length, message+syntax.Message, cmp.Or(instead, syntax.Remedy, remedy))
}
