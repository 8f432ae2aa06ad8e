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
	r.open("p.badge " + state.String() + ":badge")
	r.icon(state)
	if name != "" {
		if line != nil && line.Status.Channel == "" {
			name += ":"
		}
		r.foreign("strong.name:name", name, language)
		r.Text(" ")
	}
	switch {
	case line != nil:
		r.headline(line, n)
	case len(r.view.Lines) == 0:
		r.say("span.text", &wordNoMatch)
	default:
		r.say("span.text", &wordNoHours)
	}
	r.Close()
}

// headline prints a line of the n that have hours.
func (r *renderer) headline(line *Line, n int) {
	channel := line.Status.Channel
	if line.who != "" && (n > 1 || line.Status.Topic != "") {
		r.open("span.who:who")
		r.foreign("span", line.who, line.foreign)
		r.Text(", " + InLine(channel, r.view.Language) + ":")
		r.Close()
		r.Text(" ")
	} else if channel != "" {
		r.leaf("span.who:who", ChannelName(channel, r.view.Language)+":")
		r.Text(" ")
	}
	r.open("span.text")
	r.sentence(line.Text)
	r.Close()
	if why := line.Status.Reason; !line.Status.Special && why != "" {
		r.aside(why) // a card has it above
	}
	for _, note := range line.Notes {
		r.aside(note)
	}
}

func (r *renderer) aside(note string) {
	r.Text(" ")
	r.leaf("span.note", "("+note+")")
}
