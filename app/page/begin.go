package page

import (
	"cmp"
	"strings"
)

// draftOrigin marks the key of a draft in the list of what to begin with, where
// the other values are origins.
const draftOrigin = "draft:"

// begin draws what to begin with. It asks before unsaved text is lost.
func (r renderer) begin() {
	r.Element("div", attributes{"class", "begin needs-js"}, func() {
		chosen, options := r.beginnings()
		r.choice(beginField, r.say(phraseBegin), chosen, Action{Begin, ""}, options...)
		r.button(r.say(phraseOpenFile), Action{OpenFile, ""})
	})
	r.unsavedNotice()
}

// unsavedNotice asks whether unsaved text may be lost.
func (r renderer) unsavedNotice() {
	// The box is always there, so that the text after it stays the same field.
	r.Element("div", attributes{"class", "notice", "id", "unsaved", "role", "status"}, func() {
		if r.Studio.Pending == "" {
			return
		}
		loses := phraseLoses
		if r.Studio.Pending == pastedOrigin && r.Studio.Origin == pastedOrigin {
			loses = phraseLosesCorrections
		}
		r.Leaf("p", r.say(loses))
		r.Element("p", attributes{"class", "buttons"}, func() {
			r.button(r.say(phraseKeepAndBegin), Action{KeepAndBegin, ""})
			r.button(r.say(phraseBeginAnyway), Action{BeginAnyway, ""})
			r.button(r.say(phraseStay), Action{Stay, ""})
		})
	})
}

// beginnings returns the options of the list, and the value that is chosen.
func (s *State) beginnings() (chosen string, options []string) {
	e := &s.Studio
	if e.Origin == "" {
		options = append(options, unset, s.say(phraseChooseBeginning))
	}
	options = append(options, Template, s.say(phraseTemplate))
	for _, system := range s.Folder.Systems {
		options = append(options, system.ID, system.Name)
	}
	if e.Origin == fileOrigin || e.Pending == fileOrigin {
		options = append(options, fileOrigin, s.say(phraseFile))
	}
	if e.Origin == pastedOrigin || e.Pending == pastedOrigin {
		options = append(options, pastedOrigin, s.say(phrasePastedText))
	}
	for _, draft := range e.Drafts {
		options = append(options, draftOrigin+draft.Key, s.fill(phraseDraft, draft.Name)+", "+s.when(draft.Kept))
	}
	switch {
	case e.Pending != "":
		return e.Pending, options // as the visitor has it, so that it can be put back
	case e.Draft != "":
		return draftOrigin + e.Draft, options
	}
	return cmp.Or(e.Origin, unset), options
}

func (s *State) beginChosen(b Browser, _, value string) { s.beginWith(b, value) }

func (s *State) beginAnyway(b Browser, _, _ string) {
	s.open(b, s.Studio.Pending)
	b.Focus(stepPart)
}

func (s *State) keepAndBegin(b Browser, _, _ string) {
	next := s.Studio.Pending
	if s.keepAll(b) {
		s.open(b, next)
		b.Focus(stepPart)
	}
}

func (s *State) stay(b Browser, _, _ string) {
	s.Studio.Pending, s.Studio.pendingText = "", ""
	b.Focus(stepPart)
}

// beginWith opens another text, or asks first when that would lose unsaved
// text.
func (s *State) beginWith(b Browser, what string) {
	if s.changed() {
		s.Studio.Pending = what
		return
	}
	s.open(b, what)
}

// open opens what the list has under a value.
func (s *State) open(b Browser, what string) {
	e := &s.Studio
	key, isDraft := strings.CutPrefix(what, draftOrigin)
	switch {
	case what == unset:
		return
	case what == fileOrigin, what == pastedOrigin:
		if text := e.pendingText; text != "" {
			s.openOwn(b, what, text)
		}
		e.Pending = "" // otherwise its text is in the editor, or was; it cannot be read again
		return
	case !isDraft:
		s.begin(what)
		s.opened(b)
		return
	}
	d, found, err := draft(b, key)
	if err != nil || !found {
		s.Announcement = s.say(phraseNoDraft)
		e.Pending = ""
		e.Drafts, _ = drafts(b)
		return
	}
	s.openText(d.Origin, d.Text)
	e.Draft, e.kept = key, d.Text
	s.opened(b)
}

// opened shows the text that was opened, and names it in the address.
func (s *State) opened(b Browser) {
	if s.Step != WriteStep {
		s.show(b, WriteStep)
		return
	}
	b.Rename(s.here())
}

// openOther opens a text that was pasted or made of one, or asks first when that would lose unsaved text.
func (s *State) openOther(b Browser, origin, text string) {
	if s.changed() {
		s.Studio.Pending, s.Studio.pendingText = origin, text
		return
	}
	s.openOwn(b, origin, text)
}

// openOwn opens a text of the visitor's own.
func (s *State) openOwn(b Browser, origin, text string) {
	e := &s.Studio
	s.openText(origin, text)
	if e.Dirty = origin == pastedOrigin; e.Dirty {
		s.Services = services{from: s.Pasted.Reading, edited: s.Pasted.chosen}
	}
	s.opened(b)
}
