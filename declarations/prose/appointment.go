package prose

import (
	"servicestatus/declarations"
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
