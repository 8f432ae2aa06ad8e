package page

import (
	"servicestatus/app/folder"
	"servicestatus/app/timeline"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lang/en"
)

// State is everything a page is drawn from. A State with only a Route and a Top
// is a page rendered ahead: nothing in it depends on when it is read.
type State struct {
	Folder *folder.Folder // what the site is made of
	Route  Route
	// Top is how links reach the top of the site. It is relative in pages
	// rendered ahead and absolute in the browser, where the address changes.
	Top string
	// Site is the full address of the top, for markup that leaves the site.
	Site string
	// Now is the visitor's clock; 0 in a page rendered ahead.
	Now calendar.Instant
	// Entered is when the visitor came to the page. The fields start from it: a
	// field must not change while the visitor fills it in.
	Entered calendar.Instant
	// Asked is the instant in the address.
	Asked Asked

	Month bool // the picture shows a month, not a week
	Shift int  // how many weeks or months the picture is moved

	Offline     bool
	Installable bool
	Shares      bool // the system can share
	Updatable   bool
	// UpdatePostponed is true when the visitor has chosen to update later.
	UpdatePostponed bool
	// UpdateBlocked is true when an update was requested while a draft is
	// unsaved.
	UpdateBlocked bool
	// Announcement is how the last action ended. The live region says it once.
	Announcement string

	Studio Editor
}

// Live reports whether the page is in a browser, where time passes.
func (s *State) Live() bool { return s.Now != 0 }

// Instant is the moment that is shown: the one asked for, or now.
func (s *State) Instant() calendar.Instant {
	if s.Asked.OK {
		return s.Asked.At
	}
	return s.Now
}

// at is the value of the element's at attribute; empty for now.
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

// danish is the language of text from a declaration, for a page in another
// language; empty on a Danish page.
func (s *State) danish() string {
	if s.Route.English {
		return "da"
	}
	return ""
}
