package page

// notices draws what the app itself has to say: how the last action ended, a
// new version, no network. The live region is there before it is filled,
// because screen readers announce only changes of a region they know.
func (r renderer) notices() {
	r.Element("div", attributes{"class", "notices wide"}, func() {
		r.Leaf("p", r.Announcement, "class", "told", "role", "status")
		if r.Updatable && !r.UpdatePostponed {
			r.Element("div", attributes{"class", "notice"}, r.updateNotice)
		}
		if r.Offline {
			r.Leaf("p", r.say(phraseOffline), "class", "notice quiet")
		}
	})
}

// updateNotice offers the new version. It warns first when the update would
// lose a draft.
func (r renderer) updateNotice() {
	blocked := r.UpdateBlocked && r.Studio.Dirty
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
