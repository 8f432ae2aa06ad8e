package page

import (
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/widget/view"
)

// overview draws the systems, with a live badge for each answer.
func (r renderer) overview() {
	r.heading(r.say(phraseNow))
	r.Leaf("p", r.introduction(), "class", "lead")
	r.moment()
	r.Element("ul", attributes{"class", "systems"}, func() {
		for _, system := range r.Folder.Systems {
			r.Element("li", attributes{"class", "system"}, func() { r.summary(system.Declaration) })
		}
	})
}

// summary draws a system's name and its badges.
func (r renderer) summary(of *declarations.Declaration) {
	r.Element("h2", nil, func() {
		name, language := view.Own(of, r.language(), of.Name)
		r.link(Route{r.Route.English, of.ID}, name, "lang", language)
	})
	r.Element("ul", nil, func() {
		for _, p := range headlines(of) {
			r.Element("li", attributes{"class", "row"}, func() { r.headline(of, p) })
		}
	})
}

// headlines returns the ways to reach support that have hours, without those that an audience
// has in another way: its phone may be open when nobody can visit. A badge shows one line for
// each channel.
func headlines(of *declarations.Declaration) (first []*declarations.Support) {
	for i := range of.Support {
		p := &of.Support[i]
		if p.Hours.Schedule == nil || slices.ContainsFunc(first, func(q *declarations.Support) bool {
			return slices.Equal(q.Audience, p.Audience) && q.Topic == p.Topic && (q.Channel == p.Channel || q.Hours.Wording == p.Hours.Wording)
		}) {
			continue
		}
		first = append(first, p)
	}
	return first
}

// headline draws a badge, and above it whom the support is for and how to
// reach it, which is right at any time. In the element stand the hours as
// published: they are read until the element is live, and where it cannot be.
func (r renderer) headline(of *declarations.Declaration, p *declarations.Support) {
	audience := ""
	if len(p.Audience) > 0 {
		audience = p.Audience[0]
	}
	r.Element("p", nil, func() {
		who, language := view.WhoIn(of, r.language(), p.Audience, p.Topic)
		r.Leaf("strong", who, "lang", language)
		r.Text(" ")
		r.Element("span", attributes{"class", "reach"}, func() { r.contacts(p) })
	})
	r.Element("service-status", attributes{"system", of.ID, "variant", "badge", "audience", audience, "topic", p.Topic,
		"channel", string(p.Channel), "theme", r.theme(), "lang", r.Route.Lang(), "at", r.at()}, func() {
		r.Leaf("span", strings.ReplaceAll(p.Hours.Wording, "\n", ", "), "lang", r.danish())
	})
}

// contacts draws the channel, and a link for each contact.
func (r renderer) contacts(p *declarations.Support) {
	r.Text(view.ChannelName(p.Channel, r.language()))
	for i, contact := range p.Contacts {
		if i > 0 {
			r.Text(" " + r.say(phraseOr))
		}
		r.Text(" ")
		r.Leaf("a", contact, "href", view.Link(p.Channel, contact))
	}
}
