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
func sharedHours(lines []Line, wording func(declarations.Hours) string) (all []shared) {
next:
	for i := range lines {
		line := &lines[i]
		if line.Status.Hours.Schedule == nil {
			continue
		}
		text := wording(line.Status.Hours)
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
func wordingOf(h declarations.Hours) string {
	if h.Wording != "" {
		return h.Wording
	}
	return h.Reading
}

// hours prints the published hours, once for all lines that share them.
func (r *renderer) hours() {
	all := sharedHours(r.view.Lines, r.view.beyond.wording)
	if len(all) == 0 {
		return
	}
	r.say("h4", wordHours)
	r.element("dl.hours", nil, func(r *renderer) {
		for _, one := range all {
			r.element("div", nil, func(r *renderer) {
				for _, line := range one.lines {
					r.element("dt", nil, func(r *renderer) { r.sharer(line) })
				}
				r.wording(one.wording)
			})
		}
	})
}

// sharer names a line: its audience and channel.
func (r *renderer) sharer(line *Line) {
	if who, language := r.view.beyond.who(r.view, line.Status.Audience, line.Status.Topic); who != "" {
		r.leaf("span", who, "lang", language)
	} else {
		r.say("span", wordEveryone)
	}
	if line.Status.Channel != "" {
		r.Text(", " + InLine(line.Status.Channel, r.view.Language))
	}
}

// wording prints a text of the declaration, an element for each line of it.
func (r *renderer) wording(text string) {
	for text != "" {
		var line string
		line, text = cut(text, "\n")
		r.quote("dd", line)
	}
}
