package page

import (
	"slices"

	"servicestatus/declarations"
)

// week draws the picture of the week, and the controls that make it a month or lead to
// other days. Both work in a browser with JavaScript alone.
func (r renderer) week(of *declarations.Declaration) {
	r.Element("section", attributes{"class", "picture needs-js", "aria-labelledby", "picture"}, func() {
		r.Leaf("h2", r.say(phraseWeekByWeek), "id", "picture")
		r.Element("div", attributes{"class", "controls"}, func() {
			r.Element("div", attributes{"class", "segments", "role", "radiogroup", "aria-labelledby", "picture"}, func() {
				r.segment("week", r.say(phraseWeek), true)
				r.segment("month", r.say(phraseMonth), false)
			})
			r.Element("div", attributes{"class", "arrows"}, func() {
				r.Leaf("button", "‹", "type", "button", "data-shift", "-1", "aria-label", r.say(phraseEarlier))
				r.Leaf("button", r.say(phraseToday), "type", "button", "data-shift", "0")
				r.Leaf("button", "›", "type", "button", "data-shift", "1", "aria-label", r.say(phraseNext))
			})
		})
		r.Empty("service-status", "system", of.ID, "variant", "week", "theme", r.theme(), "lang", r.Route.Lang())
	})
}

// differing returns how many lines of support have hours of their own. The picture has a
// table for each, and the card a state.
func differing(of *declarations.Declaration) int {
	var seen []string
	for i := range of.Support {
		p := &of.Support[i]
		if p.Hours.Schedule != nil && !slices.Contains(seen, p.Hours.Wording) {
			seen = append(seen, p.Hours.Wording)
		}
	}
	return len(seen)
}

// segment draws one of the values that a segmented control chooses from.
func (r renderer) segment(value, text string, chosen bool) {
	checked := ""
	if chosen {
		checked = "checked"
	}
	r.Element("label", nil, func() {
		r.Leaf("input", "", "type", "radio", "name", "picture", "value", value, "checked", checked)
		r.Leaf("span", text)
	})
}
