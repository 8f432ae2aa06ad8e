package main

import "fmt"

// target is a limit for a measurement.
type target struct {
	what     string
	least    bool // limit is the least that meets the target; otherwise the most
	limit    float64
	measured float64
	unit     string
}

// met reports whether the target is met. Without a measurement it is not.
func (t target) met() bool {
	if t.least {
		return t.measured >= t.limit
	}
	return t.measured <= t.limit
}

// row returns the target's line in the report.
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
