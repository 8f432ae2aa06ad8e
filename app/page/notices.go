package page

import "servicestatus/declarations/lang"

// notices draws what the page itself has to say. The live region is there before
// it is filled, because screen readers announce only changes of a region they know.
func (r renderer) notices() {
	switch {
	case r.Below:
		return // it is not kept, so it has no new version
	case r.Route.Name != Studio:
		r.Element("div", attributes{"class", "notices wide", "role", "status"}, r.hiddenNotices)
		return
	}
	r.Element("div", attributes{"class", "notices wide"}, func() {
		r.Leaf("p", r.Announcement, "class", "told", "role", "status")
		if r.Updatable && !r.UpdatePostponed {
			r.Element("div", attributes{"class", "notice"}, r.updateNotice)
		}
	})
}

// hiddenNotices draws what web/site shows when it holds: a new version, no network.
func (r renderer) hiddenNotices() {
	r.Element("div", attributes{"class", "notice", "id", "update", "hidden", "hidden"}, func() {
		r.Leaf("p", r.say(phraseUpdatable))
		r.Element("p", attributes{"class", "buttons"}, func() { r.hiddenButton("update-now", phraseUpdate) })
	})
	r.Leaf("p", r.say(phraseOffline), "class", "notice quiet", "id", "offline", "hidden", "hidden")
}

// hiddenButton draws a button that web/site shows when it can be pressed.
func (r renderer) hiddenButton(id string, text lang.Phrase) {
	r.Leaf("button", r.say(text), "type", "button", "id", id, "hidden", "hidden")
}

// updateNotice offers the new version. It warns first when the update would
// lose a draft.
func (r renderer) updateNotice() {
	blocked := r.UpdateBlocked && r.changed()
	text := phraseUpdatable
	if blocked {
		text = phraseUpdateBlocked
	}
	r.Leaf("p", r.say(text))
	r.Element("p", attributes{"class", "buttons"}, func() {
		if !blocked {
			r.button(r.say(phraseUpdate), Action{Update, ""})
			return
		}
		r.button(r.say(phraseKeepAndUpdate), Action{KeepAndUpdate, ""})
		r.button(r.say(phraseUpdateAnyway), Action{UpdateAnyway, ""})
		r.button(r.say(phrasePostpone), Action{PostponeUpdate, ""})
	})
}
