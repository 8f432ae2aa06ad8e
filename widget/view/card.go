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
	r.element("section.card:card", attributes{"aria-label", name}, func(r *renderer) {
		if name != "" {
			r.leaf("h3.title:title", name, "lang", language)
		}
		r.view.beyond.news(r)
		if len(r.view.Lines) == 0 {
			r.say("p.note", wordNoMatch)
		} else {
			r.lines()
		}
		r.view.beyond.tracks(r)
		if r.view.Variant == "full" {
			r.element("div.more", nil, (*renderer).published)
		} else {
			r.element("details.more:details", nil, func(r *renderer) {
				word := wordDetails
				if len(r.view.Targets) == 0 {
					word = wordOpening
				}
				r.say("summary", word)
				r.published()
			})
		}
		r.source()
	})
}

func (r *renderer) lines() {
	r.element("ul.support:support", nil, func(r *renderer) {
		for i := range r.view.Lines {
			r.line(&r.view.Lines[i])
		}
	})
}

// line prints a way to reach support, with its state if it is in words.
func (r *renderer) line(line *Line) {
	r.element("li.line", attributes{"data-state", line.state()}, func(r *renderer) {
		if who, language := r.view.beyond.who(r.view, line.Status.Audience, line.Status.Topic); who != "" {
			r.element("p.who", nil, func(r *renderer) { r.leaf("strong", who, "lang", language) })
		}
		p := line.Status
		if p.Channel != "" {
			r.contact(p.Support)
		}
		if line.Text == nil {
			return
		}
		r.element("p.state "+line.state()+":state", nil, func(r *renderer) {
			r.icon(p.State)
			r.element("span", nil, func(r *renderer) { r.sentence(line.Text) })
		})
		r.notes(line.Notes)
	})
}

func (r *renderer) notes(notes []string) {
	for _, note := range notes {
		r.leaf("p.note", note)
	}
}

func (r *renderer) contact(p *declarations.Support) {
	r.element("p.contact", nil, func(r *renderer) {
		if p.Label == "" {
			r.leaf("span.channel", ChannelName(p.Channel, r.view.Language))
		}
		r.view.beyond.label(r, p)
		for i, text := range p.Contacts {
			if i > 0 {
				r.Text(" " + wordOr.In(r.view.Language))
			}
			r.Text(" ")
			if href := Link(p.Channel, text); href != "" {
				r.leaf("a", text, "href", href)
			} else {
				r.leaf("span", text)
			}
		}
		r.view.beyond.visit(r, p)
	})
}

func (r *renderer) source() {
	r.element("p.source", nil, func(r *renderer) {
		if source := r.view.Declaration.Source; source.Label != "" {
			r.Text(wordSource.In(r.view.Language))
			r.link(source)
			r.Text(" · ")
		}
		r.Text(wordZone.In(r.view.Language))
	})
}
