package yaml

import (
	"github.com/goccy/go-yaml/ast"

	"servicestatus/declarations"
	"servicestatus/declarations/hours"
)

// value is what the checker read of a node. The kind of its field decides which
// members it has.
type value struct {
	node     ast.Node
	text     string           // of a single value, as written
	schedule *hours.Schedule  // of hours
	list     []value          // of a list
	fields   map[string]value // of a mapping
}

func (v value) string() string { return v.text }

// percent returns the percentage that was checked; 0 where none is given.
func (v value) percent() declarations.Percent {
	p, _ := parsePercent(v.text)
	return p
}

// duration returns the duration that was checked.
func (v value) duration() declarations.Duration {
	d, _ := declarations.ParseDuration(v.text)
	return d
}
