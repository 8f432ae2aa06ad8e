package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/lang"
)

// visit prints a link to a map, and how to get an appointment.
func (r *renderer) visit(p *declarations.Support) {
	if p.Map != "" {
		r.further(&wordMap, p.Map)
	}
	switch p.Appointment {
	case "":
	case declarations.Required:
		r.Text(" · " + r.in(&wordRequired))
	default:
		r.further(&wordBook, p.Appointment)
	}
}

func (r *renderer) further(words *lang.Phrase, url string) {
	r.Text(" · ")
	r.with("a", "href", Link(declarations.Web, url))
	r.Text(r.in(words))
	r.Close()
}
