package view

import "servicestatus/declarations/hours"

// badge prints the headline on one line. It names the audience where other lines
// have hours too, and always the topic: one number may answer for two topics.
func (r *renderer) badge(name, language string) {
	line, n := r.view.headline()
	state := hours.Unknown
	if line != nil {
		state = line.Status.State
	}
	r.element("p.badge "+state.String()+":badge", nil, func(r *renderer) {
		r.icon(state)
		if name != "" {
			if line != nil && line.Status.Channel == "" {
				name += ":"
			}
			r.leaf("strong.name:name", name, "lang", language)
			r.Text(" ")
		}
		switch {
		case line != nil:
			r.headline(line, n)
		case len(r.view.Lines) == 0:
			r.say("span.text", wordNoMatch)
		default:
			r.say("span.text", wordNoHours)
		}
	})
}

// headline prints a line of the n that have hours.
func (r *renderer) headline(line *Line, n int) {
	channel := line.Status.Channel
	if who, language := r.view.beyond.who(r.view, line.Status.Audience, line.Status.Topic); who != "" && (n > 1 || line.Status.Topic != "") {
		r.element("span.who:who", nil, func(r *renderer) {
			r.leaf("span", who, "lang", language)
			r.Text(", " + InLine(channel, r.view.Language) + ":")
		})
		r.Text(" ")
	} else if channel != "" {
		r.leaf("span.who:who", ChannelName(channel, r.view.Language)+":")
		r.Text(" ")
	}
	r.element("span.text", nil, func(r *renderer) { r.sentence(line.Text) })
	notes := line.Notes
	if why := r.view.beyond.why(line); why != "" {
		notes = append([]string{why}, notes...) // a card has it above
	}
	for _, note := range notes {
		r.Text(" ")
		r.leaf("span.note", "("+note+")")
	}
}
