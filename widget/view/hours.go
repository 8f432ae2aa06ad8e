package view

import (
	"servicestatus/declarations"
)

// wordingOf returns hours as published, or as they were given where they have no wording.
func wordingOf(h *declarations.Hours) string {
	if h.Wording != "" {
		return h.Wording
	}
	return h.Reading
}

// published returns the hours of a line as published, if it has any.
func (l *Line) published() string {
	if l.Status.Hours.Schedule == nil {
		return ""
	}
	return wordingOf(&l.Status.Hours)
}

// hours prints the published hours, once for all lines that share them, in the order of the
// declaration. It says whose they are unless all lines say the same.
func (r *renderer) hours() {
	lines := r.view.Lines
	any := false
	for i := range lines {
		any = any || lines[i].published() != ""
	}
	if !any {
		return
	}
	words, today := &wordToday, r.view.beyond.today(r.view)
	if today == "" {
		words = &wordOpening
	}
	r.fold("opening", words, today)
	if today != "" {
		r.say("p.channel", &wordHours)
	}
	r.open("dl.hours")
next:
	for i := range lines {
		text := lines[i].published()
		for j := range i {
			if lines[j].published() == text {
				continue next
			}
		}
		if text == "" {
			continue
		}
		r.open("div")
		if !r.view.agreed {
			r.view.beyond.sharers(r, lines[i:])
		}
		r.wording(text)
		r.Close()
	}
	r.Close()
	r.Close()
}

// sharers prints whose the hours of the first of some lines are.
func (promises) sharers(r *renderer, lines []Line) {
	for i := range lines {
		if lines[i].published() == lines[0].published() {
			r.open("dt")
			r.sharer(&lines[i])
			r.Close()
		}
	}
}

// sharer names a line: its audience and channel.
func (r *renderer) sharer(line *Line) {
	name := line.who
	if name == "" {
		name = r.in(&wordEveryone)
	}
	r.whom(name, line.foreign, line.Status.Channel)
}

// wording prints a text of the declaration, an element for each line of it.
func (r *renderer) wording(text string) {
	for text != "" {
		var line string
		line, text = cut(text, "\n")
		r.quote("dd", line)
	}
}
