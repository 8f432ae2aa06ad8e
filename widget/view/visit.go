package view

import "servicestatus/declarations"

// label prints the name of a line that has one, as a link where it has a page.
func (promises) label(r *renderer, p *declarations.Support) {
	if p.Label != "" {
		r.named(".label", declarations.Link{Label: p.Label, URL: p.URL})
	}
}

// visit prints a link to a map, and how to get an appointment.
func (promises) visit(r *renderer, p *declarations.Support) {
	l := r.view.Language
	if p.Map != "" {
		r.Text(" · ")
		r.leaf("a", wordMap.In(l), "href", Link(declarations.Web, p.Map))
	}
	switch p.Appointment {
	case "":
	case declarations.Required:
		r.Text(" · " + wordRequired.In(l))
	default:
		r.Text(" · ")
		r.leaf("a", wordBook.In(l), "href", Link(declarations.Web, p.Appointment))
	}
}
