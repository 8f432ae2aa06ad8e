package page

import "strconv"

// pasting draws the first step: a field for the text of a page, and what else to begin with.
func (r renderer) pasting() {
	p := &r.Pasted
	r.Element("section", attributes{"class", "paste needs-js", "aria-labelledby", "paste"}, func() {
		r.Leaf("h2", r.say(phrasePaste), "id", "paste")
		r.Leaf("p", r.say(phrasePasteHint), "class", "hint", "id", "paste-hint")
		r.Element("textarea", attributes{
			"id", pastedField, "rows", "12", "aria-labelledby", "paste", "aria-describedby", "paste-hint paste-problem", "lang", "da", "autocomplete", "off", "spellcheck", "false",
			"data-limit", strconv.Itoa(MaxPasted), "data-lines", strconv.Itoa(MaxPasted), "value", p.Text,
		}, func() {
			r.on("input", Action{Paste, ""})
			r.on("refuse", Action{RefusePasted, ""})
		})
		problem, class := "", ""
		if p.Empty {
			problem, class = r.say(phraseNothingRead), "problem"
		}
		r.Leaf("p", problem, "class", class, "id", "paste-problem", "role", "status")
		r.next(phraseReadText, Action{ReadPasted, ""})
	})
	r.Element("section", attributes{"class", "needs-js", "aria-labelledby", "otherwise"}, func() {
		r.Leaf("h2", r.say(phraseOtherwise), "id", "otherwise")
		r.begin()
	})
	r.noticeForm()
}

func (s *State) refusePasted(Browser, string, string) { s.Announcement = s.say(phrasePastedTooLong) }
