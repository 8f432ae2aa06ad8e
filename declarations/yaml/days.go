package yaml

import (
	"errors"
	"slices"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/danish"
	"servicestatus/declarations/lazyregexp"
)

// rangePattern is a date, or a range of dates, as ISO 8601 writes dates.
var rangePattern = lazyregexp.New(`^(\d{4}-\d\d-\d\d)(?:[ \x{a0}]*(?:–|—|--?|/|til)[ \x{a0}]*(\d{4}-\d\d-\d\d))?$`)

const remedyDays = "Skriv fx 2026-12-24, 2026-12-24 – 2026-12-26 eller 24. december."

// days reads days, as rules that are open on each of them from 0.00 to 24.00. Where a
// weekday's hours on a holiday are unknown, a rule says so.
func (c *checker) days(n ast.Node, text string) (rules []hours.Rule, ok bool) {
	read := text
	if m := rangePattern().FindStringSubmatch(text); m != nil {
		from, ok := calendar.ParseDate(m[1])
		until := from
		if ok && m[2] != "" {
			until, ok = calendar.ParseDate(m[2])
		}
		switch {
		case !ok:
			c.fail(n, "Datoen findes ikke.", remedyDays)
			return nil, false
		case until < from:
			c.fail(n, "Perioden slutter, før den begynder.", "Skriv den første dag først.")
			return nil, false
		}
		if read = from.String(); until > from {
			read += " – " + until.String()
		}
	}
	rules, err := c.parseDays(read)
	if err != nil {
		_, timed := danish.Parse(text)
		switch {
		case timed == nil:
			c.fail(n, "Klokkeslættet hører til i hours.", "Skriv kun dagene her.")
		case c.wrongWeekday(n, text):
		case noSuchDay(text):
			c.fail(n, "Datoen findes ikke.", remedyDays)
		default:
			c.unreadableDays(n, text, err, remedyDays)
		}
		return nil, false
	}
	switch {
	case slices.ContainsFunc(rules, notAllDay):
		c.fail(n, "Klokkeslættet hører til i hours.", "Skriv kun dagene her.")
		return nil, false
	case slices.ContainsFunc(rules, everyDay):
		c.fail(n, "Her ventes bestemte dage.", remedyDays)
		return nil, false
	}
	given := len(rules)
	if rules = slices.DeleteFunc(rules, closes); len(rules) < given && c.excludes(n, rules, read) {
		return nil, false
	}
	return rules, true
}

// allDay makes hours of days.
const allDay = " kl. 0-24"

// parseDays reads days as hours of the whole day.
func (r *Reader) parseDays(text string) ([]hours.Rule, error) {
	read := r.days.of(text, func() (out result[[]hours.Rule]) {
		r.pause()
		out.value, out.err = danish.Parse(text + allDay)
		return out
	})
	return slices.Clone(read.value), read.err
}

func notAllDay(r hours.Rule) bool {
	return r.State == hours.Open && (len(r.Spans) != 1 || r.Spans[0] != hours.Span{To: calendar.EndOfDay})
}

func closes(r hours.Rule) bool { return r.State == hours.Closed }

// dayOfMonth is one day, with what ought to be its month.
var dayOfMonth = lazyregexp.New(`^\d{1,2}\.[\s\x{a0}]*(\p{L}+)(?:[\s\x{a0}]+\d{4})?$`)

// unreadableDays reports days that cannot be read. What follows them in the text that
// was read is not theirs.
func (c *checker) unreadableDays(n ast.Node, text string, err error, remedy string) {
	const message = "Dagene kan ikke læses: "
	syntax, ok := errors.AsType[*hours.SyntaxError](err)
	if !ok || syntax.Offset >= len(text) {
		c.fail(n, message+"Her ventes dage.", remedy)
		return
	}
	from, to := syntax.Offset, min(syntax.Offset+syntax.Length, len(text))
	if m := dayOfMonth().FindStringSubmatchIndex(text); m != nil {
		if _, err := c.parseDays("1. " + text[m[2]:m[3]]); err != nil { // it is read as a time then: 24.
			from, to, syntax = m[2], m[3], &hours.SyntaxError{Message: "Måneden kendes ikke."}
		}
	}
	line, column := c.within(n, text, from)
	c.report(line, column, utf8.RuneCountInString(text[from:to]), message+syntax.Message, remedy)
}

// excludes reports days that leave out some of the days that they name: the days of a
// special day are all that its rules name.
func (c *checker) excludes(n ast.Node, rules []hours.Rule, read string) bool {
	all, err := c.parseDays(read)
	s := hours.New(all...)
	for d := calendar.DateOf(2024, 1, 1); err == nil && d < calendar.DateOf(2052, 1, 1); d++ {
		named := slices.ContainsFunc(rules, func(r hours.Rule) bool { return r.Days.Has(d) })
		if named && s.State(d.Start(12*60)) == hours.Closed {
			c.fail(n, "Her kan ingen dage undtages.", "Skriv dagene hver for sig, eller en særlig dag til efter denne.")
			return true
		}
	}
	return false
}
