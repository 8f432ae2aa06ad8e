package view

// Announcement says the states for a screen reader's live region: each sentence
// once, and whose it is where sentences differ.
func (v *View) Announcement() string {
	text, _ := v.name()
	if text != "" {
		text += ": "
	}
	if line, _ := v.headline(); v.Variant == "badge" && line != nil {
		return text + line.Text.String()
	}
	lines, sentences := v.differing()
	for i, line := range lines {
		if i > 0 {
			text += ". "
		}
		if line.who != "" && len(lines) > 1 {
			text += line.who + ", " + InLine(line.Status.Channel, v.Language) + ": "
		}
		text += sentences[i]
	}
	return text
}

// differing returns the first line of each sentence, and the sentences.
func (v *View) differing() (lines []*Line, sentences []string) {
next:
	for i := range v.Lines {
		sentence := v.Lines[i].Text.String()
		if sentence == "" {
			continue
		}
		for _, other := range sentences {
			if other == sentence {
				continue next
			}
		}
		lines, sentences = append(lines, &v.Lines[i]), append(sentences, sentence)
	}
	return lines, sentences
}
