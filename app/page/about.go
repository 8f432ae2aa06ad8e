package page

import "servicestatus/declarations/lang"

// The parts of the page about the site that other pages link to.
const (
	privacyPart = "privatliv"
	accessPart  = "tilgaengelighed"
)

// aboutSite draws what the service is, where it has its knowledge from, and how it treats
// its visitors. Where the owner of the site has a page on something, it links there.
func (r renderer) aboutSite() {
	r.heading(r.say(phraseAboutTitle) + " " + r.SiteName())
	r.Leaf("p", r.introduction(), "class", "lead")
	r.part("svar", phraseHow, "", phraseHowText, phraseHowCautions)
	r.part("kilde", phraseSourceTitle, "", phraseSourceText)
	r.Element("ul", nil, func() {
		for _, system := range r.Folder.Systems {
			r.Element("li", nil, func() {
				r.Leaf("a", system.Name, "href", r.Top+"declarations/"+system.ID+".html", "lang", r.danish())
				if s := system.Source; s.Label != "" && s.Label != r.Folder.Source.Label {
					r.Text(" (" + s.Label + ")")
				}
			})
		}
	})
	r.part("uden-net", phraseOfflineTitle, "", phraseOfflineText)
	r.part(privacyPart, phrasePrivacyPage, r.Folder.Privacy, phrasePrivacy, phrasePrivacyServer)
	r.part(accessPart, phraseAccessibility, r.Folder.Accessibility, phraseAccessText, phraseAccessTested, phraseAccessContact)
}

// part draws a part of the page. Where the owner of the site has a page on the same, it
// links there last.
func (r renderer) part(id string, title lang.Phrase, address string, paragraphs ...lang.Phrase) {
	r.Leaf("h2", r.say(title), "id", id)
	for _, paragraph := range paragraphs {
		r.Leaf("p", r.say(paragraph))
	}
	if address != "" {
		r.Element("p", nil, func() { r.Leaf("a", r.say(phraseOwnersPage), "href", address) })
	}
}
