package page

import (
	"servicestatus/app/folder"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lang/en"
)

// State is everything a page is drawn from. A State with only a Route and a Top
// is a page rendered ahead: nothing in it depends on when it is read.
type State struct {
	Folder *folder.Folder // what the site is made of
	Route  Route
	// Top is how links reach the top of the site. It is relative in pages
	// rendered ahead and absolute in the browser.
	Top string
	// Site is the full address of the top, for markup that leaves the site.
	Site string
	// From is the day from which a page rendered ahead names special days.
	From calendar.Date
	// Below is true on a page that is none of Routes, and lies below Route.
	Below bool
	// Now is the visitor's clock; 0 in a page rendered ahead.
	Now calendar.Instant
	// Asked is the instant that the Studio shows, if it is not now.
	Asked Asked

	Updatable bool
	// UpdatePostponed is true when the visitor has chosen to update later.
	UpdatePostponed bool
	// UpdateBlocked is true when an update was requested while a draft is
	// unsaved.
	UpdateBlocked bool
	// Announcement is how the last action ended. The live region says it once.
	Announcement string

	Step     Step
	arriving bool // the address is there already, and is changed where another would stand before it
	Pasted   Pasted
	// remembered is what the tab keeps of Pasted.
	remembered string
	Own        map[string]Own  // the fields for answers of one's own, by id, as they were drawn last
	Boxes      map[string]bool // whether each choice of a question is chosen, by id, as it was drawn last
	Studio     Editor
	// Services are those of a pasted text, one of which is in Studio.
	Services services
	Notice   Notice
}

// Live reports whether the page is the Studio in a browser, where time passes.
func (s *State) Live() bool { return s.Now != 0 }

// at is the value of the element's at attribute; empty for now.
func (s *State) at() string {
	if s.Asked.OK {
		return s.Asked.At.String()
	}
	return ""
}

func (s *State) language() lang.Language {
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
