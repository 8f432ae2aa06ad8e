package main

import "fmt"

// target is what a figure is held to.
type target struct {
	what     string
	least    bool // limit is the least that will do; otherwise the most
	limit    float64
	measured float64
	unit     string
}

// met reports whether it is. What could not be measured is not met.
func (t target) met() bool {
	if t.least {
		return t.measured >= t.limit
	}
	return t.measured <= t.limit
}

// row is the target's line in the report.
func (t target) row() []string {
	sign, verdict := "≤", "met"
	if t.least {
		sign = "≥"
	}
	if !t.met() {
		verdict = "**missed**"
	}
	return []string{t.what, fmt.Sprintf("%s %s%s", sign, figure(t.limit), t.unit), figure(t.measured) + t.unit, verdict}
}
