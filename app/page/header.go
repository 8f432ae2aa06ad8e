package page

import "servicestatus/declarations/lang"

// header draws what stands above every page.
func (r renderer) header() {
	r.Leaf("a", r.say(phraseSkip), "class", "skip", "href", "#content")
	r.Element("header", attributes{"class", "top"}, func() {
		r.Element("div", attributes{"class", "wide"}, func() {
			r.Element("a", attributes{"class", "brand", "href", r.address(Route{English: r.Route.English})}, func() {
				r.Leaf("span", "", "class", "mark", "aria-hidden", "true")
				r.Text(r.SiteName())
			})
			r.Element("nav", attributes{"aria-label", r.say(phraseMenu)}, func() { r.Element("ul", nil, r.menu) })
		})
	})
	r.notices()
}

// menu lists the main pages, and this page in the other language.
func (r renderer) menu() {
	for _, item := range []struct {
		name string
		text lang.Phrase
	}{{"", phraseOverview}, {Editors, phraseEditors}, {About, phraseAboutTitle}} {
		current := ""
		switch {
		case r.Route.Name == item.name && !r.Below:
			current = "page"
		case r.Route.Name == item.name, r.Route.Name == Studio && item.name == Editors:
			current = "true"
		}
		r.Element("li", nil, func() {
			r.link(Route{r.Route.English, item.name}, r.say(item.text), "aria-current", current)
		})
	}
	if !r.Folder.Bilingual() {
		return
	}
	code, text := "en", "English"
	if r.Route.English {
		code, text = "da", "Dansk"
	}
	r.Element("li", nil, func() {
		r.link(Route{!r.Route.English, r.Route.Name}, text, "lang", code, "hreflang", code)
	})
}
