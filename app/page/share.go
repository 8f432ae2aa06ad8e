package page

import "errors"

// share shares the page. It copies the address where the browser cannot share.
func (s *State) share(b Browser, _, _ string) {
	if !s.Shares {
		s.copyAddress(b)
		return
	}
	b.Share(s.Title(), func(err error) {
		if err != nil && !errors.Is(err, ErrCancelled) {
			s.copyAddress(b)
		}
	})
}

func (s *State) copyAddress(b Browser) {
	b.Copy(b.Address(), func(err error) {
		s.Announcement = s.say(phraseAddress)
		if err != nil {
			s.Announcement = s.say(phraseNoShare)
		}
	})
}
