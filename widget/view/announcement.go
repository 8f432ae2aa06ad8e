package view

// Announcement says the states for a screen reader's live region: once what all lines say,
// or each sentence, and whose it is.
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

// differing says what neighbouring lines say once, and whose it is.
func (promises) differing(v *View) (text string) {
	before := ""
	for i := range v.Lines {
		line := &v.Lines[i]
		said := line.Text.String()
		if said == "" || said == before {
			continue
		}
		before = said
		if line.who != "" {
			said = line.who + ": " + said
		}
		text = after(text, ". ", said)
	}
	return text
}
