package page

import (
	"servicestatus/app/markup"
	"servicestatus/widget/view"
)

// Title returns the page's title.
func (s *State) Title() string {
	name := s.SiteName()
	switch s.Route.Name {
	case "":
		return name + ": " + s.say(phraseNow)
	case Studio:
		return "Studio – " + name
	}
	return s.fill(phraseSystemTitle, s.systemName()) + " – " + name
}

// systemName returns the name of the system that the page is about.
func (s *State) systemName() string {
	of := s.Folder.System(s.Route.Name).Declaration
	name, _ := view.Own(of, s.language(), of.Name)
	return name
}

// Description says in a sentence or two what the page is about.
func (s *State) Description() string {
	switch s.Route.Name {
	case "":
		return s.about()
	case Studio:
		return s.say(phraseStudioAbout)
	}
	return s.fill(phraseSystemAbout, s.systemName())
}

// Write draws the body of the page.
func (s *State) Write(p Printer) {
	r := renderer{markup.Writer{Printer: p}, p, s}
	r.Element("div", attributes{"class", "page"}, func() {
		r.header()
		r.Element("main", attributes{"id", "content", "tabindex", "-1", "class", "wide"}, func() {
			switch s.Route.Name {
			case "":
				r.overview()
			case Studio:
				r.studio()
			default:
				r.system(s.Folder.System(s.Route.Name).Declaration)
			}
		})
		r.footer()
	})
}
