package page

import "servicestatus/declarations/calendar"

// State is everything a page is drawn from.
type State struct {
	Route Route
	// Top is how links reach the top of the site: relative in pages rendered
	// ahead, absolute in the browser.
	Top string
	// Now is the visitor's clock; 0 in pages rendered ahead, which show nothing
	// that depends on it.
	Now calendar.Instant
}

// Title returns the page's title.
func (s *State) Title() string { return "Servicestatus" }

// Description returns what the page is about, in a line.
func (s *State) Description() string { return "Servicestatus" }

// Write draws the page: all that is in its body.
func (s *State) Write(p Printer) {
	p.Open("div", "class", "page")
	p.Open("h1")
	p.Text(s.Title())
	p.Close()
	p.Close()
}
