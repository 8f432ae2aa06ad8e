package page

import (
	"cmp"

	"servicestatus/declarations"
)

// embed draws the markup to take away, the choices that change it, and the
// element in a frame.
func (r renderer) embed(d *declarations.Declaration) {
	r.Element("section", attributes{"aria-labelledby", "embed", "class", "embed"}, func() {
		r.Leaf("h2", r.say(phraseTakeAway), "id", "embed")
		r.Element("div", attributes{"class", "fields"}, func() { r.choices(d) })
		hint := ""
		if !r.Studio.Unchanged() {
			hint = r.say(phraseOwnFile)
		}
		r.Leaf("p", hint, "class", "hint")
		r.Element("div", attributes{"class", "split"}, func() {
			r.Element("div", nil, func() {
				r.copyable(tagText, r.say(phraseOneLine))
				r.copyable(elementText, r.say(phraseElement))
			})
			r.Element("div", nil, r.frame)
		})
	})
}

// choices draws the attributes of the element that can be chosen.
func (r renderer) choices(d *declarations.Declaration) {
	e := &r.Studio
	r.choice("variant", r.say(phraseVariant), cmp.Or(e.Variant, unset), Action{ChooseVariant, ""},
		unset, r.say(phraseCard), "badge", r.say(phraseBadge), "full", r.say(phraseUnfolded))
	r.choice("theme", r.say(phraseTheme), cmp.Or(e.Theme, unset), Action{ChooseTheme, ""},
		unset, r.say(phraseNeutral), "borger", "borger.dk", "virk", "virk.dk")
	r.choice("language", r.say(phraseLanguage), cmp.Or(e.Language, unset), Action{ChooseLanguage, ""},
		unset, r.say(phrasePageLanguage), "da", "Dansk", "en", "English")
	options := []string{unset, r.say(phraseEveryone)}
	for _, name := range audiences(d) {
		options = append(options, name, name)
	}
	r.choice("audience", r.say(phraseAudience), cmp.Or(e.Audience, unset), Action{ChooseAudience, ""}, options...)
}

// copyable draws a piece of markup and a button that copies it.
func (r renderer) copyable(id, title string) {
	r.Leaf("h3", title)
	r.Element("pre", attributes{"tabindex", "0", "aria-label", title}, func() {
		r.Leaf("code", r.markupText(id), "id", id)
	})
	r.Element("p", attributes{"class", "buttons"}, func() {
		r.button(r.say(phraseCopy), Action{Copy, id}, "aria-label", r.say(phraseCopy)+": "+title)
	})
}

// frame draws the element as it stands on a page. A message that reaches the
// frame before it has loaded is lost.
func (r renderer) frame() {
	r.Leaf("h3", r.say(phraseInFrame))
	r.Element("iframe", attributes{"id", Frame, "class", "frame", "title", r.say(phraseInFrame), "src", r.Top + "preview.html"}, func() {
		r.on("load", Action{FrameLoaded, ""})
	})
}

// markupText returns the markup that is shown under an id.
func (s *State) markupText(id string) string {
	switch id {
	case elementText:
		return s.Studio.Element(s.Site)
	case noticeCommandText:
		return s.noticeCommand()
	}
	return s.Studio.Tag(s.Site)
}

// copyMarkup copies a piece of markup. Where the browser cannot, it selects the
// text, so that one key copies it.
func (s *State) copyMarkup(b Browser, id, _ string) {
	b.Copy(s.markupText(id), func(err error) {
		s.Announcement = s.say(phraseCopied)
		if err != nil {
			b.Select(id)
			s.Announcement = s.say(phraseCopyByHand)
		}
	})
}
