package view

import (
	"servicestatus/declarations"
)

// shared is hours as published, and the lines that share them.
type shared struct {
	wording string
	lines   []*Line
}

// sharedHours returns the hours of some lines, in the order of the declaration.
// Equal hours are listed once.
func sharedHours(lines []Line) (all []shared) {
next:
	for i := range lines {
		line := &lines[i]
		if line.Status.Hours.Schedule == nil {
			continue
		}
		text := wordingOf(&line.Status.Hours)
		for j := range all {
			if all[j].wording == text {
				all[j].lines = append(all[j].lines, line)
				continue next
			}
		}
		all = append(all, shared{text, []*Line{line}})
	}
	return all
}

// wordingOf returns hours as published, or as they were given where they have no wording.
func wordingOf(h *declarations.Hours) string {
	if h.Wording != "" {
		return h.Wording
	}
	return h.Reading
}

// hours prints the published hours, once for all lines that share them.
func (r *renderer) hours() {
	all := sharedHours(r.view.Lines)
	if len(all) == 0 {
		return
	}
	r.say("h4", &wordHours)
	r.open("dl.hours")
	for i := range all {
		r.open("div")
		for _, line := range all[i].lines {
			r.open("dt")
			r.sharer(line)
			r.Close()
		}
		r.wording(all[i].wording)
		r.Close()
	}
	r.Close()
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
