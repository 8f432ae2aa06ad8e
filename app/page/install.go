package page

// install asks the visitor whether to install the app.
func (s *State) install(b Browser, _, _ string) {
	b.Install(func(accepted bool, err error) {
		s.Announcement = s.say(phraseNoInstall)
		if accepted && err == nil {
			s.Announcement = s.say(phraseInstalled)
		}
	})
}
