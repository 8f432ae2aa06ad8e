package page

import (
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/widget/view"
)

// system draws everything that a declaration says.
func (r renderer) system(of *declarations.Declaration) {
	name, language := view.Own(of, r.language(), of.Name)
	r.heading(name, "lang", language)
	r.shownMoment()
	r.Element("div", attributes{"class", "columns"}, func() {
		r.Element("div", nil, func() {
			r.Element("service-status", attributes{"system", of.ID, "variant", "full", "theme", r.theme(), "lang", r.Route.Lang()}, func() {
				// The facts are as high as the card that takes their place: see .reserved in app.css.
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

// HasCalendar reports whether a declaration is published as a calendar: some version of it
// has hours, maintenance or notices.
func HasCalendar(d *declarations.Declaration) bool {
	return len(d.Maintenance)+len(d.Notices) > 0 || slices.ContainsFunc(d.Versions, HasCalendar) ||
		slices.ContainsFunc(d.Support, func(p declarations.Support) bool { return d.SupportTimeline(&p) != nil })
}

// uses links to the published forms of the declaration. Programs for calendars fetch an address that begins with webcal: again by themselves. It must be a
// full address, so it is left out until the site's is known.
func (r renderer) uses(of *declarations.Declaration) {
	published := r.Top + "declarations/" + of.ID
	_, host, _ := strings.Cut(strings.TrimSuffix(r.Folder.Address, "/"), "://")
	for _, use := range []struct {
		href  string
		text  lang.Phrase
		shown bool
	}{
		{"webcal://" + host + "/declarations/" + of.ID + ".ics", phraseSubscribe, host != "" && HasCalendar(of)},
		{published + ".ics", phraseAsCalendar, HasCalendar(of)},
		{published + ".json", phraseAsJSON, true},
		{published + ".html", phraseAsFacts, true},
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
