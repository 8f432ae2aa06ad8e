package view

// Announcement says the states for a screen reader's live region: once what all lines say,
// or each sentence once, and whose it is.
func (v *View) Announcement() string {
	text, _ := v.name()
	if text != "" {
		text += ": "
	}
	if v.first != nil && (v.agreed || v.Variant == "badge") {
		return text + v.first.Text.String()
	}
	return text + v.beyond.differing(v)
}

// differing says each sentence once, and whose it is.
func (promises) differing(v *View) (text string) {
next:
	for i := range v.Lines {
		line := &v.Lines[i]
		said := line.Text.String()
		for j := range i {
			if v.Lines[j].Text.String() == said {
				continue next
			}
		}
		if said == "" {
			continue
		}
		if text != "" {
			text += ". "
		}
		if line.who != "" {
			text += line.who + ", " + InLine(line.Status.Channel, v.Language) + ": "
		}
		text += said
	}
	return text
}
