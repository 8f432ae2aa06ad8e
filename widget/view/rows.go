package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/hours"
)

// lists reports whether the view lists a line. A card leaves out those that have no address,
// unless they have a state of their own.
func (v *View) lists(line *Line) bool {
	return v.Variant == "full" || addressed(line.Status.Support) || v.agreed == nil && line.Text != nil
}

// addressed reports whether a declaration says how to reach a line.
func addressed(p *declarations.Support) bool { return p.URL != "" || len(p.Contacts) > 0 }

// rows prints how to reach support, with the states where they differ.
func (promises) rows(r *renderer) {
	v := r.view
	n := 0
	var last *Line
	for i := range v.Lines {
		if v.lists(&v.Lines[i]) {
			n++
			last = &v.Lines[i]
		}
	}
	if n == 0 {
		return
	}
	class := "ul.support:support"
	if v.agreed == nil {
		class = "ul.support each:support"
	}
	r.open(class)
	for i := range v.Lines {
		if line := &v.Lines[i]; v.lists(line) {
			// Lines with one number show it once, at the last of them.
			again := line != last && address(line) != "" && address(line) == address(&v.Lines[i+1])
			r.line(line, !again, n == 1)
		}
	}
	r.Close()
}

// address is the first address of a line, as published.
func address(line *Line) string {
	if contacts := line.Status.Contacts; len(contacts) > 0 {
		return contacts[0]
	}
	return ""
}

// line prints a way to reach support, with its state unless that is the headline.
func (r *renderer) line(line *Line, contact, only bool) {
	v := r.view
	p := line.Status
	r.open("li.line", "data-state", line.state())
	r.open("div")
	if line.who != "" {
		r.foreign("p.who", line.who, line.foreign)
	}
	switch {
	case p.Label != "":
		r.open("p.channel")
		r.named("", p.Label, p.URL)
		r.Close()
	case line.who == "" || v.Variant == "full":
		r.leaf("p.channel", ChannelName(p.Channel, v.Language))
	}
	if v.agreed == nil && line.Text != nil {
		r.state(line, "")
	}
	r.Close()
	switch {
	case !contact:
	case addressed(p.Support):
		r.contact(line, only)
	case v.Variant == "full":
		r.say("p.note", &wordNoAddress)
	}
	r.Close()
}

// contact prints the addresses of a line. A telephone number is a button, and so is the only
// address; the first of an open line stands out.
func (r *renderer) contact(line *Line, only bool) {
	p := line.Status
	phone := p.Channel == declarations.Phone
	r.open("p.contact")
	for _, text := range p.Contacts {
		class, number, title := "a", text, ""
		if phone || only {
			class = "a.call"
			if !r.called && p.State == hours.Open {
				r.called = true
				class = "a.call primary"
			}
		}
		if phone {
			number, title = Number(text), text
		}
		r.open(class, "href", Link(p.Channel, text), "title", title)
		if phone {
			r.icon(phonePath)
		}
		if only && len(p.Contacts) == 1 {
			switch p.Channel {
			case declarations.Phone:
				r.Text(r.in(&wordCall))
			case declarations.Email:
				r.Text(r.in(&wordWrite))
			}
		}
		r.Text(number)
		r.Close()
	}
	r.visit(p.Support)
	r.Close()
}
