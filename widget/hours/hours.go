// Package hours is what the modules do that read the hours of a page: they load hours,
// and return their status at instants. [Module.Read] reads one form of hours. The
// modules (package exports) and native code run the same; tests hold them equal.
//
// A page with hours of its own fetches such a module in the place of the status module,
// which would be as large again: nobody needs both for one element.
package hours

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/widget/view"
)

// Module holds the hours of a page, or none.
type Module struct {
	Read  func(text string) (declarations.Hours, error) // a [*hours.SyntaxError]
	hours declarations.Hours
}

// Load replaces the hours. Where it cannot read them, it returns why and what to write
// instead, and how many bytes it could read; the module then holds no hours.
func (m *Module) Load(text string) (why string, good int, ok bool) {
	read, err := m.Read(text)
	if m.hours = read; err == nil {
		return "", len(text), true
	}
	m.Drop()
	if refused, known := err.(*hours.SyntaxError); known {
		good = refused.Offset
	}
	return err.Error(), good, false
}

// Drop leaves the module without hours.
func (m *Module) Drop() { m.hours = declarations.Hours{} }

// Status returns the status of the hours at an instant, in seconds since 1970, as
// JSON: see [view.View.Answer]. Without a status it returns why.
func (m *Module) Status(seconds float64, options string) (out string, ok bool) {
	now, known := calendar.FromSeconds(seconds)
	switch {
	case m.hours.Schedule == nil:
		return "ingen åbningstid", false
	case !known:
		return view.OutOfRange, false
	}
	return view.OfHours(m.hours, now, view.ParseOptions(options)).Answer(), true
}
