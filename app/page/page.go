package page

import "servicestatus/app/markup"

// Title returns the page's title.
func (s *State) Title() string {
	name := s.SiteName()
	switch s.Route.Name {
	case "":
		return name + ": " + s.say(phraseNow)
	case Studio:
		return "Studio – " + name
	}
	return s.fill(phraseSystemTitle, s.Folder.System(s.Route.Name).Name) + " – " + name
}

// Description says in a sentence or two what the page is about.
func (s *State) Description() string {
	switch s.Route.Name {
	case "":
		return s.about()
	case Studio:
		return s.say(phraseStudioAbout)
	}
	return s.fill(phraseSystemAbout, s.Folder.System(s.Route.Name).Name)
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
