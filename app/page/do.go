package page

import (
	"errors"
	"strconv"
	"strings"
)

// Browser is what a page asks of the browser it is in. What takes time tells
// its outcome to a function, which may change the state.
type Browser interface {
	Shelf
	Go(address string)     // to another address of the site
	Rename(address string) // this page has another address, and stays
	Copy(text string, then func(error))
	Share(title string, then func(error)) // this page
	Address() string                      // of this page, in full
	Download(name, mediaType, content string, then func(error))
	Open(then func(name, text string, err error))
	Install(then func(accepted bool, err error))
	Update(then func(error))
	Guard(on bool) // ask before the page is left
	Focus(id string)
	Select(id string)
	SelectRange(id string, from, to int)
}

// What can go wrong in a browser, where it makes a difference to what is said.
var (
	ErrCancelled = errors.New("cancelled by the visitor")
	ErrFull      = errors.New("no room left")
	ErrTooLarge  = errors.New("the file is too large")
)

// Do carries out an action; value is that of the field it came from.
func (s *State) Do(b Browser, a Action, value string) {
	s.Told = ""
	switch a.Name {
	case "travel":
		day, clock, _ := strings.Cut(value, "T")
		at, ok := Wall(day, clock)
		if !ok {
			s.Told = s.say(wordBadMoment)
			return
		}
		b.Go(s.Top + s.Route.Path() + s.query(at.String()))
		if _, shown := fields(at); clock != "" && !strings.HasPrefix(clock, shown) {
			s.Told = s.fill(wordMissingTime, strings.Replace(strings.TrimPrefix(clock[:min(len(clock), 5)], "0"), ":", s.say(word{".", ":"}), 1))
		}
	case "picture":
		s.Month, s.Shift = a.Argument == "month", 0
	case "shift":
		n, _ := strconv.Atoi(a.Argument)
		if s.Shift += n; n == 0 {
			s.Shift = 0
		}
	case "share":
		if !s.Shares {
			s.shared(b)
			return
		}
		b.Share(s.Title(), func(err error) {
			switch {
			case err == nil || errors.Is(err, ErrCancelled):
			default:
				s.shared(b)
			}
		})
	case "install":
		b.Install(func(accepted bool, err error) {
			s.Told = s.say(wordNoInstall)
			if accepted && err == nil {
				s.Told = s.say(wordInstalled)
			}
		})
	case "update":
		if s.Studio.Dirty {
			s.Torn = true
			return
		}
		s.update(b)
	case "keep-and-update":
		if s.keep(b); !s.Studio.Dirty {
			s.update(b)
		}
	case "update-anyway":
		s.update(b)
	case "later":
		s.Later, s.Torn = true, false
	default:
		s.write(b, a, value)
	}
}

// shared copies the address, where it cannot be shared.
func (s *State) shared(b Browser) {
	b.Copy(b.Address(), func(err error) {
		s.Told = s.say(wordAddress)
		if err != nil {
			s.Told = s.say(wordNoShare)
		}
	})
}

func (s *State) update(b Browser) {
	b.Guard(false)
	b.Update(func(err error) {
		if err != nil {
			s.Told = s.say(wordNoUpdate)
		}
	})
}

// query is that of this page's address at an instant; empty for now.
func (s *State) query(at string) string { return s.queryOf(s.Route, at) }

// queryOf is that of a page's address: the Studio's names the draft.
func (s *State) queryOf(to Route, at string) string {
	var parts []string
	if at != "" {
		parts = append(parts, "at="+at)
	}
	if to.Name == Studio && s.Studio.Draft != "" {
		parts = append(parts, "kladde="+s.Studio.Draft)
	}
	if len(parts) == 0 {
		return ""
	}
	return "?" + strings.Join(parts, "&")
}
