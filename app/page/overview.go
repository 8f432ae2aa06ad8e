package page

import (
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/data"
)

// overview draws all five, each with a live badge for every audience that has
// hours.
func (d drawing) overview() {
	d.heading(d.say(wordFiveNow))
	d.leaf("p", d.say(wordOverviewLead), "class", "lead")
	d.moment()
	d.Open("ul", "class", "systems")
	for _, id := range data.IDs {
		one := read[id]().Declaration
		d.Open("li", "class", "system")
		d.Open("h2")
		d.link(Route{d.Route.English, id}, one.Name, "lang", d.danish())
		d.Close()
		for _, p := range headlines(one) {
			d.badge(one, p)
		}
		d.numbers(one)
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
// audience that has one.
func headlines(of *declarations.Declaration) (first []*declarations.Support) {
	for i := range of.Support {
		p := &of.Support[i]
		if p.Hours.Schedule == nil || slices.ContainsFunc(first, func(q *declarations.Support) bool { return slices.Equal(q.Audience, p.Audience) }) {
			continue
		}
		first = append(first, p)
	}
	return first
}

// badge draws the element, and in it the hours as published: what is read until
// it is live, and where it cannot be.
func (d drawing) badge(of *declarations.Declaration, p *declarations.Support) {
	audience := ""
	if len(p.Audience) > 0 {
		audience = p.Audience[0]
	}
	d.Open("p")
	d.Open("service-status", "system", of.ID, "variant", "badge", "audience", audience, "at", d.at())
	d.leaf("span", of.Name+": "+strings.ReplaceAll(p.Hours.Wording, "\n", ", "), "lang", d.danish())
	d.Close()
	d.Close()
}

// numbers draws the numbers to ring, which are right at any time.
func (d drawing) numbers(of *declarations.Declaration) {
	var shown []string
	for i := range of.Support {
		p := &of.Support[i]
		for _, number := range p.Contacts {
			if p.Channel != declarations.Phone || slices.Contains(shown, number) {
				continue
			}
			if len(shown) == 0 {
				d.Open("p", "class", "numbers")
				d.Text(d.say(wordPhone) + " ")
			} else {
				d.Text(" · ")
			}
			shown = append(shown, number)
			d.leaf("a", number, "href", "tel:"+strings.ReplaceAll(number, " ", ""))
		}
	}
	if len(shown) > 0 {
		d.Close()
	}
}
