package page

// requestUpdate starts the new version, unless that would lose a draft.
func (s *State) requestUpdate(b Browser, _, _ string) {
	if s.changed() {
		s.UpdateBlocked = true
		return
	}
	s.update(b)
}

func (s *State) keepAndUpdate(b Browser, _, _ string) {
	if s.keepAll(b) {
		s.update(b)
	}
}

func (s *State) updateAnyway(b Browser, _, _ string) { s.update(b) }

func (s *State) postponeUpdate(Browser, string, string) {
	s.UpdatePostponed, s.UpdateBlocked = true, false
}

// update starts the new version. If that works, the page is loaded again.
func (s *State) update(b Browser) {
	b.Guard(false)
	b.Update(func(err error) {
		if err != nil {
			s.Announcement = s.say(phraseNoUpdate)
		}
	})
}
