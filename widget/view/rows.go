package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// lists reports whether the view lists a line. A card leaves out those that have no address,
// unless they have a state of their own, and web pages without hours, which stand with the links.
func (v *View) lists(line *Line) bool {
	if line.Text == nil && line.Status.Channel == declarations.Web {
		return v.full()
	}
	return v.full() || !v.agreed || addressed(line.Status.Support)
}

// addressed reports whether a declaration says how to reach a line.
func addressed(p *declarations.Support) bool { return p.URL != "" || len(p.Contacts) > 0 }

// mixed reports whether the view lists more than telephones, so that it must say what is open.
func (v *View) mixed() bool {
	for i := range v.Lines {
		if line := &v.Lines[i]; line.Status.Channel != declarations.Phone && v.lists(line) {
			return true
		}
	}
	return false
}

// subject begins a state with what is open, where the view lists more than telephones or states differ.
func (promises) subject(r *renderer, line *Line) {
	s := line.Status
	if s.Channel == declarations.Phone && s.State != hours.Unknown && !lang.Soon(s, r.view.At) && (!r.view.agreed || r.view.mixed()) {
		r.say("strong", &wordPhoneIs)
		r.continued = true
	}
}

// rows prints how to reach support, with the states where they differ.
func (promises) rows(r *renderer) {
	v := r.view
	class := "ul.support:support"
	if !v.agreed {
		class = "ul.support each:support"
	}
	list := list{r, class, false}
	for i := range v.Lines {
		if line := &v.Lines[i]; v.lists(line) {
			list.begin()
			// Lines with one number show it once, at the last of them.
			again := i+1 < len(v.Lines) && address(line) != "" && address(line) == address(&v.Lines[i+1])
			r.line(line, !again)
		}
	}
	list.end()
}

// list is a list that is not there where it has no members.
type list struct {
	*renderer
	name  string
	began bool
}

// begin stands before each member.
func (l *list) begin() {
	if !l.began {
		l.open(l.name)
	}
	l.began = true
}

func (l *list) end() {
	if l.began {
		l.Close()
	}
}

// address is the first address of a line, as published.
func address(line *Line) string {
	if contacts := line.Status.Contacts; len(contacts) > 0 {
		return contacts[0]
	}
	return ""
}

// line prints a way to reach support, with its state unless that is the headline.
func (r *renderer) line(line *Line, contact bool) {
	v := r.view
	p := line.Status
	r.with("li.line", "data-state", line.state())
	r.open("div")
	if line.who != "" {
		r.foreign("p.who", line.who, line.foreign)
	}
	switch {
	case p.Label != "":
		r.open("p.channel")
		r.named("", p.Label, p.URL)
		r.Close()
	case line.who == "" || v.full():
		r.leaf("p.channel", ChannelName(p.Channel, v.Language))
	}
	if !v.agreed && line.Text != nil {
		r.state(line)
	}
	r.Close()
	switch {
	case !contact:
	case addressed(p.Support):
		r.contact(line)
	case v.full():
		r.say("p.note", &wordNoAddress)
	}
	r.Close()
}

// contact prints the addresses of a line; in full, numbers as published. A telephone number is
// a button, and so is the only address; the first of an open line stands out.
func (r *renderer) contact(line *Line) {
	only := len(r.view.Lines) == 1
	p := line.Status
	phone := p.Channel == declarations.Phone
	r.open("p.contact")
	for i, text := range p.Contacts {
		class, number := "a", text
		if phone || only {
			class = "a.call"
			if !r.called && p.State == hours.Open {
				r.called = true
				class = "a.call primary"
			}
		}
		if i < len(p.Numbers) && !r.view.full() {
			number = p.Numbers[i]
		}
		r.with(class, "href", Link(p.Channel, text))
		if phone {
			r.icon(phonePath)
		}
		if phone && only && len(p.Contacts) == 1 {
			r.Text(r.in(&wordCall))
		}
		r.Text(number)
		r.Close()
	}
	r.visit(p.Support)
	r.Close()
}
