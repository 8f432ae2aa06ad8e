// Package reader is the reader module without its exports: it reads hours as Danish
// pages write them, and returns their status at instants, or the hours as
// opening_hours. The module (package module) and native code run the same; tests hold
// them equal.
//
// A page with such hours fetches this module in the place of the status module, which
// would be as large again: nobody needs both for one element.
package reader

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/danish"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/hours/text"
	"servicestatus/widget/view"
)

// Module holds the hours of a page, or none.
type Module struct{ hours declarations.Hours }

// Load replaces the hours. Where it cannot read them, it returns why and what to write
// instead, and how many bytes it could read; the module then holds no hours.
func (m *Module) Load(in string) (why string, good int, ok bool) {
	m.hours = declarations.Hours{}
	rules, err := danish.Parse(in)
	if err != nil {
		return refusal(err)
	}
	m.hours = declarations.Hours{Wording: in, Schedule: hours.New(rules...)}
	return "", len(in), true
}

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

// Read returns hours as opening_hours. Where it refuses them, out is why and what
// to write instead, and good is how many bytes of them it could read.
//
// asOSM is how many bytes the status module could read as opening_hours before it
// refused them. Where that form is the one that was meant, out is empty: the
// status module's reason is the one to show.
func Read(in string, asOSM int) (out string, good int, ok bool) {
	rules, err := danish.Parse(in)
	if err == nil {
		return osm.FormatRules(rules), len(in), true
	}
	if out, good, ok = refusal(err); text.FurtherAsOSM(asOSM, good) {
		return "", asOSM, false
	}
	return out, good, ok
}

// refusal returns why hours are refused, and how many bytes of them could be read.
func refusal(err error) (why string, good int, ok bool) {
	if refused, known := err.(*hours.SyntaxError); known {
		good = refused.Offset
	}
	return err.Error(), good, false
}
