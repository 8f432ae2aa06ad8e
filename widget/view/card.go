package view

import "servicestatus/declarations"

// Write prints the variant that the options ask for.
func (v *View) Write(p Printer) {
	r := &renderer{p, v}
	name, language := v.name()
	if v.Variant == "badge" {
		r.badge(name, language)
	} else {
		r.card(name, language)
	}
}

func (r *renderer) card(name, language string) {
	v := r.view
	r.open("section.card:card", "aria-label", name)
	if name != "" {
		r.foreign("h3.title:title", name, language)
	}
	v.beyond.news(r)
	if len(v.Lines) == 0 {
		r.say("p.note", &wordNoMatch)
	} else {
		r.lines()
	}
	v.beyond.tracks(r)
	if v.Variant == "full" {
		r.open("div.more")
	} else {
		r.open("details.more:details")
		word := &wordDetails
		if len(v.Targets) == 0 {
			word = &wordOpening
		}
		r.say("summary", word)
	}
	r.published()
	r.Close()
	r.source()
	r.Close()
}

func (r *renderer) lines() {
	r.open("ul.support:support")
	for i := range r.view.Lines {
		r.line(&r.view.Lines[i])
	}
	r.Close()
}

// line prints a way to reach support, with its state if it is in words.
func (r *renderer) line(line *Line) {
	state := line.state()
	r.open("li.line", "data-state", state)
	if line.who != "" {
		r.open("p.who")
		r.foreign("strong", line.who, line.foreign)
		r.Close()
	}
	p := line.Status
	if p.Channel != "" {
		r.contact(p.Support)
	}
	if line.Text != nil {
		r.open("p.state " + state + ":state")
		r.icon(p.State)
		r.open("span")
		r.sentence(line.Text)
		r.Close()
		r.Close()
		r.notes(line.Notes)
	}
	r.Close()
}

func (r *renderer) notes(notes []string) {
	for _, note := range notes {
		r.leaf("p.note", note)
	}
}

func (r *renderer) contact(p *declarations.Support) {
	r.open("p.contact")
	if p.Label != "" {
		r.named(".label", p.Label, p.URL)
	} else {
		r.leaf("span.channel", ChannelName(p.Channel, r.view.Language))
	}
	for i, text := range p.Contacts {
		if i > 0 {
			r.Text(" " + r.in(&wordOr))
		}
		r.Text(" ")
		if href := Link(p.Channel, text); href != "" {
			r.leaf("a", text, "href", href)
		} else {
			r.leaf("span", text)
		}
	}
	r.view.beyond.visit(r, p)
	r.Close()
}

func (r *renderer) source() {
	r.open("p.source")
	if source := &r.view.Declaration.Source; source.Label != "" {
		r.Text(r.in(&wordSource))
		r.link(source)
		r.Text(" · ")
	}
	r.Text(r.in(&wordZone))
	r.Close()
}
