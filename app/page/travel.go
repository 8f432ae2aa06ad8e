package page

import "strings"

// travel goes to the moment in the fields. It announces a time that does not
// exist, because another one is shown.
func (s *State) travel(b Browser, _, value string) {
	day, clock, _ := strings.Cut(value, "T")
	at, ok := local(day, clock)
	if !ok {
		s.Announcement = s.say(phraseBadMoment)
		return
	}
	b.Go(s.here(at.String()))
	if _, shown := fields(at); clock != "" && !strings.HasPrefix(clock, shown) {
		s.Announcement = s.fill(phraseMissingTime, s.clock(clock[:min(len(clock), 5)]))
	}
}
