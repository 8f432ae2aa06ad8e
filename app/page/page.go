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
	case Editors:
		return s.say(phraseEditors) + " – " + name
	case About:
		return s.say(phraseAboutTitle) + " " + name
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
	case Editors:
		return s.say(phraseEditorsLead)
	case About:
		return s.say(phraseAboutSite)
	}
	return s.fill(phraseSystemAbout, s.systemName())
}

// Write draws the body of the page.
func (s *State) Write(p Printer) { s.write(p, func(r renderer) { r.mainPart(r.content) }) }

// WriteStudio draws the body of the Studio. The app draws no other page, and calls this, so that the others are not in it.
func (s *State) WriteStudio(p Printer) {
	s.write(p, func(r renderer) { r.mainPart(r.studio) })
}

func (r renderer) mainPart(content func()) {
	r.Element("main", attributes{"id", "content", "tabindex", "-1", "class", "wide"}, content)
}

// WriteAround draws the body of a page whose main part somebody else draws.
func (s *State) WriteAround(p Printer, main func()) {
	s.write(p, func(renderer) { main() })
}

func (s *State) write(p Printer, main func(renderer)) {
	r := renderer{markup.Writer{Printer: p}, p, s}
	r.Element("div", attributes{"class", "page"}, func() {
		r.header()
		main(r)
		r.footer()
	})
}

// content draws the main part of the page.
func (r renderer) content() {
	switch r.Route.Name {
	case "":
		r.overview()
	case Studio:
		r.studio()
	case Editors:
		r.editors()
	case About:
		r.aboutSite()
	default:
		r.system(r.Folder.System(r.Route.Name).Declaration)
	}
}
