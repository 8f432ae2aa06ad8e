package yaml

import (
	"github.com/goccy/go-yaml/ast"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// value is what the checker read of a node. The kind of its field decides which
// members it has.
type value struct {
	node     ast.Node
	text     string                     // of a single value, as written
	schedule *hours.Schedule            // of hours
	list     []value                    // of a list
	fields   map[string]value           // of a mapping
	english  []declarations.Translation // of a declaration
}

func (v value) string() string { return v.text }

// percent returns the percentage that was checked; 0 where none is given.
func (v value) percent() declarations.Percent {
	p, _ := parsePercent(v.text)
	return p
}

// date returns the date that was checked; 0 where none is given.
func (v value) date() calendar.Date {
	d, _ := calendar.ParseDate(v.text)
	return d
}

// instant returns the instant that was checked, of a field of a kind; none where none is
// given.
func (v value) instant(k kind) hours.Bound {
	t, ok := parseInstant(v.text, k)
	return hours.Bound{At: t, OK: ok}
}

// duration returns the duration that was checked.
func (v value) duration() declarations.Duration {
	d, _ := declarations.ParseDuration(v.text)
	return d
}
