package page

import (
	"sync"

	"servicestatus/app/timeline"
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/data"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lang/en"
)

// State is everything a page is drawn from. The zero value, with a Route and a
// Top, is a page rendered ahead: nothing in it depends on when it is read.
type State struct {
	Route Route
	// Top is how links reach the top of the site: relative in pages rendered
	// ahead, absolute in the browser, where the address changes under them.
	Top string
	// Site is the top's address in full, for what is taken elsewhere.
	Site string
	// Now is the visitor's clock; 0 until there is one.
	Now calendar.Instant
	// Entered is when the page was come to: what its fields begin with, which
	// must not change under whoever fills them in.
	Entered calendar.Instant
	// Asked is what the address says of another instant.
	Asked Asked

	Month bool // the picture shows a month rather than a week
	Shift int  // how many weeks or months it has been moved

	Offline     bool
	Installable bool
	Shares      bool // the system has a way to share
	Updatable   bool
	Later       bool // the visitor has put the update off
	// Torn is that an update was asked for while a draft is not kept.
	Torn bool
	// Told is the outcome of what was done last, said aloud once.
	Told string

	Studio Editor
}

// Live reports whether the page is in a browser, and time passes.
func (s *State) Live() bool { return s.Now != 0 }

// Instant is the moment shown: the one asked for, or now.
func (s *State) Instant() calendar.Instant {
	if s.Asked.OK {
		return s.Asked.At
	}
	return s.Now
}

// at is the moment asked for as the element takes it; empty for now.
func (s *State) at() string {
	if s.Asked.OK {
		return s.Asked.At.String()
	}
	return ""
}

func (s *State) language() timeline.Language {
	if s.Route.English {
		return en.Language{}
	}
	return da.Language{}
}

// read reads each built-in declaration when it is first asked for. That they
// can be read is tested.
var read = func() map[string]func() *declarations.Declaration {
	all := map[string]func() *declarations.Declaration{}
	for _, id := range data.IDs {
		all[id] = sync.OnceValue(func() *declarations.Declaration {
			d, err := declarations.Decode(data.Published(id))
			if err != nil {
				panic(err)
			}
			return d
		})
	}
	return all
}()

// Title returns the page's title.
func (s *State) Title() string {
	const name = "Servicestatus"
	switch s.Route.Name {
	case "":
		return name + ": " + s.say(wordFiveNow)
	case Studio:
		return "Studio – " + name
	}
	return s.fill(wordSystemTitle, read[s.Route.Name]().Name) + " – " + name
}

// Description returns what the page is about, in a sentence or two.
func (s *State) Description() string {
	switch s.Route.Name {
	case "":
		return s.say(wordOverviewAbout)
	case Studio:
		return s.say(wordStudioAbout)
	}
	return s.fill(wordSystemAbout, read[s.Route.Name]().Name)
}

// Write draws the page: all that is in its body.
func (s *State) Write(p Printer) {
	d := drawing{p, s}
	d.Open("div", "class", "page")
	d.top()
	d.Open("main", "id", "indhold", "tabindex", "-1", "class", "wide")
	switch s.Route.Name {
	case "":
		d.overview()
	case Studio:
		d.studio()
	default:
		d.system(read[s.Route.Name]())
	}
	d.Close()
	d.bottom()
	d.Close()
}
