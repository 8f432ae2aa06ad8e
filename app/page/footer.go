package page

import "servicestatus/declarations/lang"

// footer draws what stands below every page.
func (r renderer) footer() {
	r.Element("footer", attributes{"class", "bottom"}, func() {
		r.Element("div", attributes{"class", "wide"}, func() {
			r.Element("p", nil, r.source)
			r.Leaf("p", r.say(phrasePrivacy))
			r.Element("p", attributes{"class", "buttons needs-js"}, r.appButtons)
			r.Element("ul", attributes{"class", "elsewhere"}, r.elsewhere)
		})
	})
}

// source says where the declarations were published, and that all times are Danish.
func (r renderer) source() {
	if s := r.Folder.Source; s.Label != "" {
		r.Text(r.say(phraseSource))
		if s.URL == "" {
			r.Text(s.Label)
		} else {
			r.Leaf("a", s.Label, "href", s.URL)
		}
		r.Text(". ")
	}
	r.Text(r.say(phraseTimes))
}

// appButtons draws what can be done with the app itself.
func (r renderer) appButtons() {
	if r.Installable {
		r.button(r.say(phraseInstall), Action{Install, ""})
	}
	if r.Live() {
		text := phraseShare
		if !r.Shares {
			text = phraseCopyAddress
		}
		r.button(r.say(text), Action{Share, ""})
	}
}

// elsewhere links to what is no page of the app: other parts of the site, and the pages
// that its owner has about it.
func (r renderer) elsewhere() {
	for _, item := range []struct {
		address string
		text    lang.Phrase
		shown   bool
	}{
		{r.Top + "demo/", phraseDemo, r.Folder.Examples},
		{r.Top + "demo/indsaet.html", phraseEmbed, true},
		{r.Top + "demo/vejledning.html", phraseGuide, true},
		{r.Top + "declarations/schema.json", phraseSchema, true},
		{r.Folder.Privacy, phrasePrivacyPage, r.Folder.Privacy != ""},
		{r.Folder.Accessibility, phraseAccessibility, r.Folder.Accessibility != ""},
	} {
		if item.shown {
			r.Element("li", nil, func() { r.Leaf("a", r.say(item.text), "href", item.address) })
		}
	}
}
