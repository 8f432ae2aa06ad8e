// Package status is the status module without its exports: it loads a declaration
// and returns its status at instants. The shipped module and native code run the
// same functions; tests compare the two.
package status

import (
	"math"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/widget/view"
)

// Module holds one declaration, or none.
type Module struct{ declaration *declarations.Declaration }

// Load replaces the declaration with a published one. Where it cannot read that, it
// returns why; the module then holds no declaration.
func (m *Module) Load(text string) (why string, ok bool) {
	d, err := declarations.Read(text)
	if m.declaration = d; err != nil {
		return err.Error(), false
	}
	return "", true
}

// Declaration returns the declaration; nil where there is none.
func (m *Module) Declaration() *declarations.Declaration { return m.declaration }

// Status returns the status at an instant, in seconds since 1970, as JSON: see
// [view.View.Answer]. Without a status it returns why.
func (m *Module) Status(seconds float64, options string) (out string, ok bool) {
	v, why := m.View(seconds, options)
	if v == nil {
		return why, false
	}
	return v.Answer(), true
}

// View returns the status at an instant in words. Without a status it returns why.
func (m *Module) View(seconds float64, options string) (v *view.View, why string) {
	now, known := calendar.FromSeconds(seconds)
	switch {
	case m.declaration == nil:
		return nil, "ingen deklaration"
	case !known:
		return nil, view.OutOfRange
	}
	return view.New(m.declaration.At(now), view.ParseOptions(options)), ""
}

// State returns the state of a line of support, by its index, at an instant. It is
// an [hours.State], or -1 where the line has no hours.
func (m *Module) State(line int, seconds float64) int {
	s, now := m.hours(line, seconds)
	if s == nil {
		return -1
	}
	return int(s.State(now))
}

// Next returns when that state changes next, in seconds since 1970, however far away
// that is. It is NaN where the state never changes, or the line has no hours.
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

// hours returns the hours of a line of support, and the instant. They are nil where
// the line has none, or the instant is not known.
func (m *Module) hours(line int, seconds float64) (*hours.Schedule, calendar.Instant) {
	now, known := calendar.FromSeconds(seconds)
	if !known || m.declaration == nil || uint(line) >= uint(len(m.declaration.Support)) {
		return nil, 0
	}
	return m.declaration.Support[line].Hours.Schedule, now
}
