package yaml

import (
	"slices"

	"github.com/goccy/go-yaml/ast"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/danish"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/lazyregexp"
)

// workingDaysShape is working days as they are published.
var workingDaysShape = &shape{"working_days", []field{
	{name: "hours", kind: text, required: true, doc: "Dagene på dansk, fx hverdage undtagen 24. december."},
	{name: "reading", kind: schedule, doc: "Hvordan dagene skal læses."},
}}

// exceptPattern finds where the days that are left out begin. What is open all day stands
// before them.
var exceptPattern = lazyregexp.New(`(?i),?[ \x{a0}]+(undtagen|bortset fra|på nær|men ikke|dog ikke)\b`)

// everyPattern finds words that mean every day. Hours mean it too where no word says which
// days they are for, but then no days are given here.
var everyPattern = lazyregexp.New(`(?i)\b(alle|hver|samtlige|daglig|dagligt|hele|året)\b`)

// workingDays reads which days are working days: days in Danish, as hours from 0.00 to
// 24.00.
func (c *checker) workingDays(n ast.Node) value {
	v := value{node: n}
	switch c.resolve(n).(type) {
	case *ast.MappingNode, *ast.MappingValueNode:
		m := c.mapping(n, workingDaysShape)
		if v.text, v.schedule = m.fields["hours"].text, m.fields["reading"].schedule; v.schedule != nil || v.text == "" {
			return v
		}
		n = m.fields["hours"].node
	default:
		text, ok := c.scalar(n)
		if !ok {
			return v
		}
		v.text = text
	}
	v.schedule = c.allDay(n, v.text)
	if v.schedule != nil && !v.schedule.NextOpen(calendar.First).OK && v.schedule.State(calendar.First) != hours.Open {
		c.fail(n, "Her er ingen arbejdsdage.", remedyWorkingDays)
	}
	return v
}

const remedyWorkingDays = "Skriv fx hverdage undtagen 24. december."

// allDay reads days as hours from 0.00 to 24.00.
func (c *checker) allDay(n ast.Node, text string) *hours.Schedule {
	c.pause()
	if s, err := osm.ParseTyped(text); err == nil {
		return s
	}
	if at := exceptPattern().FindStringIndex(text); at != nil {
		if rules, err := danish.Parse(text[:at[0]] + allDay + text[at[0]:]); err == nil {
			return hours.New(rules...)
		}
	}
	rules, err := danish.Parse(text + allDay)
	switch {
	case err != nil:
		c.unreadableDays(n, text, err, remedyWorkingDays)
		return nil
	case slices.ContainsFunc(rules, everyDay) && !everyPattern().MatchString(text):
		c.fail(n, "Her står ikke, hvilke dage det er.", remedyWorkingDays)
		return nil
	}
	return hours.New(rules...)
}
