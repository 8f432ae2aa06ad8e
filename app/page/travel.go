package page

import "strings"

// travel shows the moment in the field. It announces a time that does not exist,
// because another one is shown.
func (s *State) travel(b Browser, _, value string) {
	day, clock, _ := strings.Cut(value, "T")
	at, ok := local(day, clock)
	if !ok {
		s.Announcement = s.say(phraseBadMoment)
		return
	}
	s.Asked = Asked{At: at, OK: true}
	b.Rename(s.here())
	if field(at) != value[:min(len(value), len("2026-12-24T12:00"))] {
		s.Announcement = s.say(phraseSkipped)
	}
}

// showNow shows the moment that it is.
func (s *State) showNow(b Browser, _, _ string) {
	s.Asked = Asked{}
	b.Rename(s.here())
	b.Focus(AtField)
}
