package yaml

import (
	"slices"

	"github.com/goccy/go-yaml/ast"

	"servicestatus/declarations/hours"
)

// specialDay reads the days of a special day together with its hours: the schedule that
// holds on these days alone. A reading has both. What cannot be read leaves no schedule.
func (c *checker) specialDay(m value) {
	on, given := m.fields["on"], m.fields["hours"]
	if on.text == "" || given.schedule == nil {
		return // reported where they were read
	}
	if says, ok := m.fields["reading"]; ok {
		if slices.ContainsFunc(given.schedule.Rules(), everyDay) {
			c.fail(says.node, "Her mangler dagene.", "Skriv dage og tider i ét, fx 2026 Dec 24 09:00-12:00.")
			given.schedule = nil
		}
	} else if days, ok := c.days(on.node, on.text); ok {
		given.schedule = onThese(days, given.schedule)
	} else {
		given.schedule = nil
	}
	m.fields["hours"] = given
}

// times reads the hours of a special day. Without a reading, they are the same on each of
// its days.
func (c *checker) times(n, says ast.Node) value {
	text, ok := c.scalar(n)
	if !ok || says != nil {
		return c.hours(n, says)
	}
	v := value{node: n, text: text}
	if text == "ukendt" || text == hours.NotStated {
		v.schedule = hours.New(hours.Rule{})
		return v
	}
	s, err := c.parse(text)
	switch {
	case err != nil:
		c.unreadable(n, text, err, remedyTimes)
	case slices.ContainsFunc(s.Rules(), func(r hours.Rule) bool { return !r.Days.Every() }):
		c.fail(n, "Dagene hører til i on.", remedyTimes)
	default:
		v.schedule = s
	}
	return v
}

const remedyTimes = "Skriv kun tiderne her: lukket, ukendt, eller fx kl. 9-12."

func everyDay(r hours.Rule) bool { return r.Days.Every() }

// onThese returns hours that hold on some days alone.
func onThese(days []hours.Rule, s *hours.Schedule) *hours.Schedule {
	var rules []hours.Rule
	for _, on := range days {
		for i, rule := range s.Rules() {
			rule.Days = on.Days
			rule.Adds = rule.Adds || i > 0 && !s.Replaces(i) && rule.State != hours.Closed
			if on.State == hours.Unknown && rule.State == hours.Open {
				rule.State, rule.Comment = on.State, on.Comment
			}
			rules = append(rules, rule)
		}
	}
	return hours.New(rules...)
}
