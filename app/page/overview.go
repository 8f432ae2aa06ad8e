package page

import (
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/data"
	"servicestatus/widget/view"
)

// overview draws all five, each with a live badge for every audience that has
// hours.
func (d drawing) overview() {
	d.heading(d.say(wordFiveNow))
	d.leaf("p", d.say(wordOverviewLead), "class", "lead")
	d.moment()
	d.Open("ul", "class", "systems")
	for _, id := range data.IDs {
		one := read[id]()
		d.Open("li", "class", "system")
		d.Open("h2")
		d.link(Route{d.Route.English, id}, one.Name, "lang", d.danish())
		d.Close()
		d.Open("ul")
		for _, p := range headlines(one) {
			d.row(one, p)
		}
		d.Close()
		d.Close()
	}
	d.Close()
}

// heading draws the page's one h1, to which focus moves when the page changes.
func (d drawing) heading(text string, attributes ...string) {
	d.leaf("h1", text, append([]string{"id", "overskrift", "tabindex", "-1"}, attributes...)...)
}

// danish is the language of what stands in a declaration, where the page has
// another.
func (s *State) danish() string {
	if s.Route.English {
		return "da"
	}
	return ""
}

// headlines returns the first way to reach support that has hours, for each
// audience and topic that has one.
func headlines(of *declarations.Declaration) (first []*declarations.Support) {
	for i := range of.Support {
		p := &of.Support[i]
		if p.Hours.Schedule == nil || slices.ContainsFunc(first, func(q *declarations.Support) bool {
			return slices.Equal(q.Audience, p.Audience) && q.Topic == p.Topic
		}) {
			continue
		}
		first = append(first, p)
	}
	return first
}

// row draws whom the support is for and how it is reached, which is right at
// any time, and the element, which says how it is now. In it stand the hours as
// published: what is read until it is live, and where it cannot be.
func (d drawing) row(of *declarations.Declaration, p *declarations.Support) {
	audience := ""
	if len(p.Audience) > 0 {
		audience = p.Audience[0]
	}
	d.Open("li", "class", "row")
	d.Open("p")
	d.leaf("strong", view.Who(p.Audience, p.Topic), "lang", d.danish())
	d.Text(" ")
	d.Open("span", "class", "reach")
	d.Text(view.ChannelName(p.Channel, d.language()))
	for i, contact := range p.Contacts {
		if i > 0 {
			d.Text(" " + d.say(wordOr))
		}
		d.Text(" ")
		d.leaf("a", contact, "href", view.Link(p.Channel, contact))
	}
	d.Close()
	d.Close()
	d.Open("service-status", "system", of.ID, "variant", "badge", "audience", audience, "topic", p.Topic, "channel", string(p.Channel), "lang", d.Route.Lang(), "at", d.at())
	d.leaf("span", strings.ReplaceAll(p.Hours.Wording, "\n", ", "), "lang", d.danish())
	d.Close()
	d.Close()
}
