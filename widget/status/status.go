// Package status is the status module without its exports: a declaration is loaded,
// and asked at instants. The shipped module and the native code run the same; the
// tests hold them equal.
package status

import (
	"errors"
	"math"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/widget/view"
)

// Module has a declaration in hand, or none.
type Module struct{ declaration *declarations.Declaration }

// Load takes a declaration, as published, in the place of the one before. When
// it is refused it says why, and where hours cannot be read, how many bytes of
// them were good; there is then none.
func (m *Module) Load(text string) (why string, good int, ok bool) {
	d, err := declarations.Decode(text)
	if m.declaration = d; err != nil {
		if refused, ok := errors.AsType[*declarations.DecodeError](err); ok {
			good = refused.Good
		}
		return err.Error(), good, false
	}
	return "", 0, true
}

// Status works out the declaration at an instant, in seconds since 1970. It
// returns JSON: "next", the first instant (in seconds) after which what is shown
// may differ; "status", as data; "announce", the states in words; "view", what to
// show, as a tree. When it is refused it says why.
func (m *Module) Status(seconds float64, options string) (out string, ok bool) {
	now, known := instant(seconds)
	switch {
	case m.declaration == nil:
		return "ingen deklaration", false
	case !known:
		return "et tidspunkt uden for årene " + calendar.Years, false
	}
	v := view.New(m.declaration.At(now), view.ParseOptions(options))
	var tree view.Tree
	tree.Begin('{')
	tree.Key("next")
	tree.Int(int64(v.Next()))
	tree.Key("status")
	v.Data(&tree.Writer)
	tree.Key("announce")
	tree.String(v.Announcement())
	tree.Key("view")
	v.Write(&tree)
	tree.End('}')
	return string(tree.Buf), true
}

// State returns the state of the hours of a line of support, by its index, at an
// instant: an [hours.State], or -1 when there are no such hours.
func (m *Module) State(line int, seconds float64) int {
	s, now := m.hours(line, seconds)
	if s == nil {
		return -1
	}
	return int(s.State(now))
}

// Next returns when that state next changes, in seconds since 1970, however far
// away it is; NaN when it never does, or there are no such hours.
func (m *Module) Next(line int, seconds float64) float64 {
	s, now := m.hours(line, seconds)
	if s == nil {
		return math.NaN()
	}
	next := s.NextChange(now)
	if !next.OK {
		return math.NaN()
	}
	return float64(next.At)
}

// hours returns the hours of a line of support; nil when there are none, or the
// instant is outside the years that are known.
func (m *Module) hours(line int, seconds float64) (*hours.Schedule, calendar.Instant) {
	now, known := instant(seconds)
	if !known || m.declaration == nil || uint(line) >= uint(len(m.declaration.Support)) {
		return nil, 0
	}
	return m.declaration.Support[line].Hours.Schedule, now
}

func instant(seconds float64) (now calendar.Instant, known bool) {
	// Compared as a float first: a conversion out of range is undefined.
	if !(seconds > -1e12 && seconds < 1e12) {
		return 0, false
	}
	now = calendar.Instant(seconds)
	return now, calendar.Known(now)
}
