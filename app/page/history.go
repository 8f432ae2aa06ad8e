package page

import "servicestatus/declarations/lang"

// history is what the text of the Studio was before each change, so that changes can be undone and made again. What is
// written in one field, and what is typed in the YAML without a pause, is one change.
type history struct {
	text         string // that was read last
	past, future []string
	source       string // the field that the last change came from; empty for one that stands alone
}

// mostChanges is how many changes can be undone. The texts are a few kilobytes each.
const mostChanges = 100

// record notes a text that is read.
func (h *history) record(text, source string) {
	if text == h.text {
		return
	}
	if source == "" || source != h.source {
		h.past = append(h.past, h.text)
		h.past = h.past[max(0, len(h.past)-mostChanges):]
	}
	h.text, h.source, h.future = text, source, nil
}

// step moves the text from one end of the history to the other: the last of from takes its place.
func (h *history) step(from, to *[]string) bool {
	last := len(*from) - 1
	if last < 0 {
		return false
	}
	*to = append(*to, h.text)
	h.text, h.source = (*from)[last], ""
	*from = (*from)[:last]
	return true
}

func (s *State) undo(b Browser, _, _ string) {
	h := &s.Studio.history
	s.goBack(b, h.step(&h.past, &h.future), phraseUndone)
}

func (s *State) redo(b Browser, _, _ string) {
	h := &s.Studio.history
	s.goBack(b, h.step(&h.future, &h.past), phraseRedone)
}

// goBack shows a text of the history, and says so.
func (s *State) goBack(b Browser, moved bool, said lang.Phrase) {
	if !moved {
		return
	}
	e := &s.Studio
	e.filling = filling{}
	e.rewrite(e.history.text)
	s.edit(b, "", e.history.text)
	s.Announcement = s.say(said)
}
