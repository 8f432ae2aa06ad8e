package page

import (
	"slices"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/widget/view"
)

// system draws everything that a declaration says.
func (r renderer) system(of *declarations.Declaration) {
	r.heading(of.Name, "lang", r.danish())
	r.Leaf("p", r.say(phraseSystemLead), "class", "lead")
	r.moment()
	r.Element("section", attributes{"aria-labelledby", "now"}, func() {
		r.Leaf("h2", r.say(phraseStatus), "id", "now")
		r.Element("service-status", attributes{"system", of.ID, "variant", "full", "theme", r.theme(), "lang", r.Route.Lang(), "at", r.at()}, func() {
			view.Facts(r.printer, of, r.language())
		})
	})
	r.picture(of)
	r.coming(of)
	r.Element("section", attributes{"aria-labelledby", "use", "class", "use"}, func() {
		r.Leaf("h2", r.say(phraseUse), "id", "use")
		r.Element("ul", nil, func() { r.uses(of) })
	})
	if len(r.Folder.Systems) == 1 {
		return
	}
	r.Element("nav", attributes{"class", "others", "aria-labelledby", "others"}, func() {
		r.Leaf("h2", r.say(phraseOthers), "id", "others")
		r.Element("ul", nil, func() { r.others(of) })
	})
}

// uses links to the declaration in the Studio and in its published forms.
func (r renderer) uses(of *declarations.Declaration) {
	hasHours := func(p declarations.Support) bool { return of.SupportTimeline(&p) != nil }
	for _, use := range []struct {
		path  string
		text  lang.Phrase
		shown bool
	}{
		{Route{r.Route.English, Studio}.Path() + "?" + beginParameter + of.ID, phraseEditThis, true},
		{"declarations/" + of.ID + ".ics", phraseAsCalendar, slices.ContainsFunc(of.Support, hasHours)},
		{"declarations/" + of.ID + ".json", phraseAsJSON, true},
		{"declarations/" + of.ID + ".html", phraseAsFacts, true},
	} {
		if !use.shown {
			continue
		}
		r.Element("li", nil, func() { r.Leaf("a", r.say(use.text), "href", r.Top+use.path) })
	}
}

// others links to the other systems.
func (r renderer) others(than *declarations.Declaration) {
	for _, system := range r.Folder.Systems {
		if system.ID != than.ID {
			r.Element("li", nil, func() {
				r.link(Route{r.Route.English, system.ID}, system.Name, "lang", r.danish())
			})
		}
	}
}
