package page

import (
	"cmp"

	"servicestatus/declarations/lang"
)

// footer draws what stands below every page.
func (r renderer) footer() {
	r.Element("footer", attributes{"class", "bottom"}, func() {
		r.Element("div", attributes{"class", "wide"}, func() {
			r.Element("p", nil, r.source)
			r.Element("ul", attributes{"class", "elsewhere"}, func() {
				for _, item := range []struct {
					address, part string
					text          lang.Phrase
				}{
					{r.Folder.Privacy, "#" + privacyPart, phrasePrivacyPage},
					{r.Folder.Accessibility, "#" + accessPart, phraseAccessibility},
				} {
					if item.address == "" {
						item.address = r.address(Route{r.Route.English, About}) + item.part
					}
					r.Element("li", nil, func() { r.Leaf("a", r.say(item.text), "href", item.address) })
				}
			})
			if r.Route.Name != Studio && !r.Below {
				r.Element("p", attributes{"class", "buttons"}, func() {
					r.hiddenButton("share", phraseShare)
					r.hiddenButton("install", phraseInstall)
				})
			}
		})
	})
}

// source says where the declarations were published, and that all times are Danish.
func (r renderer) source() {
	if s := r.Folder.Source; s.Label != "" {
		label := s.Label
		if r.Route.English {
			label = cmp.Or(r.Folder.SourceEnglish, label)
		}
		r.Text(r.say(phraseSource))
		if s.URL == "" {
			r.Text(label)
		} else {
			r.Leaf("a", label, "href", s.URL)
		}
		r.Text(". ")
	}
	r.Text(r.say(phraseTimes))
}
