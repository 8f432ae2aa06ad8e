package page

import (
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/icalendar"
	"servicestatus/declarations/lang"
	"servicestatus/widget/view"
)

// system draws everything that a declaration says.
func (r renderer) system(of *declarations.Declaration) {
	name, language := view.Own(of, r.language(), of.Name)
	r.heading(name, "lang", language)
	r.shownMoment()
	// The places of the card and of the week are kept while they are not there yet: see .rows-1 in app.css.
	r.Element("div", attributes{"class", "columns rows-" + lang.Number(min(differing(of), 3))}, func() {
		r.Element("div", nil, func() {
			r.Element("service-status", attributes{"system", of.ID, "theme", r.theme(), "lang", r.Route.Lang()}, func() {
				r.Element("div", attributes{"class", "reserved"}, func() { view.Facts(r.printer, of, r.language()) })
			})
			r.otherMoments()
		})
		r.Element("div", nil, func() {
			r.week(of)
			r.special(of)
		})
	})
	r.others(of)
	r.Element("details", attributes{"class", "use"}, func() {
		r.Leaf("summary", r.say(phraseUse))
		r.Element("ul", nil, func() { r.uses(of) })
	})
}

// uses links to the published forms of the declaration. Programs for calendars fetch an address that begins with webcal: again by themselves. It must be a
// full address, so it is left out until the site's is known.
func (r renderer) uses(of *declarations.Declaration) {
	published := r.Top + "declarations/" + of.ID
	english := ""
	if r.Route.English {
		english = ".en"
	}
	_, host, _ := strings.Cut(strings.TrimSuffix(r.Folder.Address, "/"), "://")
	for _, use := range []struct {
		href  string
		text  lang.Phrase
		shown bool
	}{
		{published + ".html", phraseAsFacts, true},
		{"webcal://" + host + "/declarations/" + of.ID + ".ics", phraseSubscribe, host != "" && icalendar.Has(of)},
		{published + ".ics", phraseAsCalendar, icalendar.Has(of)},
		{published + english + ".json", phraseAsJSON, true},
	} {
		if !use.shown {
			continue
		}
		r.Element("li", nil, func() { r.Leaf("a", r.say(use.text), "href", use.href) })
	}
}

// others links to the other systems, if there are any.
func (r renderer) others(than *declarations.Declaration) {
	if len(r.Folder.Systems) == 1 {
		return
	}
	r.Element("nav", attributes{"class", "others", "aria-labelledby", "others"}, func() {
		r.Leaf("h2", r.say(phraseOthers), "id", "others")
		r.Element("ul", nil, func() {
			for _, system := range r.Folder.Systems {
				if system.ID != than.ID {
					r.Element("li", nil, func() {
						name, language := view.Own(system.Declaration, r.language(), system.Name)
						r.link(Route{r.Route.English, system.ID}, name, "lang", language)
					})
				}
			}
		})
	})
}
