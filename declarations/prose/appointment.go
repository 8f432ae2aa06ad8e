package prose

import (
	"servicestatus/declarations"
	"slices"
)

// books reads a sentence that says that one must make an appointment, and where.
func (w *walker) books(p Range, found []contact) bool {
	text := w.at(p)
	if c := meant(text).channel; c != "" && c != declarations.Visit && len(found) == 0 {
		return false
	}
	if !booking.MatchString(text) || saysHours(text) || len(found) > 1 {
		return false
	}
	if len(found) == 1 {
		if found[0].channel != declarations.Web {
			return false
		}
		w.appointment = declarations.Web.Address(found[0].text)
	} else if bookNeeded.MatchString(text) && w.appointment == "" {
		w.appointment = declarations.Required
	}
	w.fact(p, "support.appointment")
	return true
}

// meets adds the line of a visit that needs an appointment, where the text has no address for it.
func (w *walker) meets() {
	if w.appointment != declarations.Required || slices.ContainsFunc(w.draft.support, func(l *supportLine) bool { return l.channel == declarations.Visit }) {
		return
	}
	w.draft.support = append(w.draft.support, &supportLine{id: name(channelNames[declarations.Visit]), channel: declarations.Visit, appointment: w.appointment})
}
