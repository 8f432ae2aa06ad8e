package view

// badge prints on one line what is open. It names the audience where lines say different
// things, and always the topic: one number may answer for two topics.
func (r *renderer) badge(name, language string) {
	line := r.view.first
	r.look("badge", line)
	r.open("span")
	if name != "" {
		if line != nil {
			name += ":"
		}
		r.foreign("strong.name:name", name, language)
		r.Text(" ")
	}
	switch {
	case line != nil:
		r.answer(line, name != "")
	case len(r.view.Lines) == 0:
		r.say("span.text", &wordNoMatch)
	default:
		r.say("span.text", &wordNoHours)
	}
	r.Close()
	r.Close()
}

// answer prints what a line says, in the middle of a sentence or not.
func (r *renderer) answer(line *Line, goesOn bool) {
	r.view.beyond.whose(r, line)
	r.continued = goesOn
	r.open("span.text:text")
	r.sentence(line.Text)
	r.Close()
	if why := line.Status.Reason; !line.Status.Special && why != "" {
		r.aside(why) // a card has it above
	}
	for _, note := range line.Notes {
		r.aside(note)
	}
}

func (promises) whose(r *renderer, line *Line) {
	if r.view.agreed && line.Status.Topic == "" {
		return
	}
	r.open("span.who:who")
	r.sharer(line)
	r.Text(":")
	r.Close()
	r.Text(" ")
}

func (r *renderer) aside(note string) {
	r.Text(" ")
	r.leaf("span.note:note", "("+note+")")
}
