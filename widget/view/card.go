package view

import "servicestatus/declarations/lang"

// Write prints the variant that the options ask for.
func (v *View) Write(p Printer) {
	r := &renderer{out: p, view: v}
	name, language := v.name()
	if v.Variant == "badge" {
		r.badge(name, language)
	} else {
		r.card(name, language)
	}
}

// card prints the answer first: the state, once where all lines agree, and whom to reach
// and how. What else there is to know is folded.
func (r *renderer) card(name, language string) {
	v := r.view
	r.with("section.card:card", "aria-label", name)
	if name != "" {
		r.foreign("h3.title:title", name, language)
	}
	v.beyond.news(r)
	r.caution()
	if len(v.Lines) == 0 {
		r.say("p.note", &wordNoMatch)
	} else {
		if v.agreed && v.first != nil {
			r.open("div.head")
			r.state(v.first)
			r.Close()
		}
		v.beyond.rows(r)
	}
	v.beyond.tracks(r)
	r.published()
	r.source()
	r.Close()
}

// caution prints once that the hours may differ on this day.
func (r *renderer) caution() {
	for i := range r.view.Lines {
		if text := r.view.Lines[i].caution; text != "" {
			r.notice("warning")
			r.Text(text)
			r.Close()
			r.noted = text
			return
		}
	}
}

// fold begins what unfolds, under a summary. The full view is unfolded.
func (r *renderer) fold(class string, words *lang.Phrase, text string) {
	open := ""
	if r.view.full() {
		open = "open"
	}
	r.with("details", "class", class, "part", "details", "open", open)
	r.open("summary")
	r.say("strong", words)
	r.Text(" ")
	r.leaf("span", text)
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

// state prints a state, an icon and words, and what else there is to know of the day. When it
// changes stands on a line of its own.
func (r *renderer) state(line *Line) {
	r.look("state", line)
	r.open("span")
	r.view.beyond.subject(r, line)
	r.breaks = true
	r.sentence(line.Text)
	r.breaks = false
	r.Close()
	r.Close()
	r.notes(line.Notes)
}

// notes prints what else there is to know, each once.
func (r *renderer) notes(notes []string) {
	for _, note := range notes {
		if lang.Index(r.noted, note) < 0 {
			r.leaf("p.note", note)
			r.noted += note
		}
	}
}
