package page

import (
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
)

// moment draws which moment the page shows, and the ways to another one. web/site fills
// it in, from the address.
func (r renderer) moment() {
	r.shownMoment()
	r.otherMoments()
}

// shownMoment draws the line that says which moment is shown. Its sentences stand in it, with the names of the weekdays.
func (r renderer) shownMoment() {
	var weekdays []string
	for day := calendar.DateOf(2026, 11, 22); len(weekdays) < 7; day++ { // from a Sunday on, as scripts number them
		weekdays = append(weekdays, r.language().Weekday(day.Weekday()))
	}
	r.Element("p", attributes{
		"class", "shown needs-js", "id", "shown",
		"data-now", r.say(phraseNowIs), "data-at", r.say(phraseShows), "data-weekdays", strings.Join(weekdays, " "),
	}, func() {
		r.Leaf("span", "")
		r.Element("span", attributes{"id", "back", "hidden", "hidden"}, func() {
			r.Text(" · ")
			r.Leaf("a", r.say(phraseBackToNow), "href", "./")
		})
	})
	r.Leaf("p", r.say(phraseUnreadableMoment), "class", "notice quiet", "id", "unreadable", "hidden", "hidden")
	r.Leaf("p", r.say(phraseSkipped), "class", "notice quiet", "id", "skipped", "hidden", "hidden")
}

// otherMoments draws a form and links that lead to this page at another moment. They are
// links, so that a visitor can keep and share any moment.
func (r renderer) otherMoments() {
	r.Element("details", attributes{"class", "moment needs-js", "id", "moment"}, func() {
		r.Leaf("summary", r.say(phraseOtherMoment))
		r.Element("form", attributes{"class", "fields", "method", "get"}, func() {
			r.momentField("")
			r.Leaf("button", r.say(phraseShowMoment), "type", "submit")
		})
		r.Element("ul", attributes{"class", "ways", "aria-label", r.say(phraseMoveTime)}, r.ways)
	})
}

// momentField draws the field for a date and a time.
func (r renderer) momentField(value string) {
	r.Element("div", attributes{"class", "field"}, func() {
		r.Leaf("label", r.say(phraseMoment), "for", AtField)
		r.Leaf("input", "", "type", "datetime-local", "id", AtField, "name", "at", "required", "required",
			"min", "1981-01-01T00:00", "max", "2199-12-31T23:59", "value", value)
	})
}

// ways draws links to moments around the one shown, and to tomorrow. web/site gives
// them their addresses.
func (r renderer) ways() {
	way := func(text lang.Phrase, more ...string) {
		r.Element("li", nil, func() { r.Leaf("a", r.say(text), append(attributes{"href", "./"}, more...)...) })
	}
	way(phraseDayBack, "data-step", "-86400")
	way(phraseHourBack, "data-step", "-3600")
	way(phraseToday)
	way(phraseTomorrow, "id", "tomorrow")
	way(phraseHourOn, "data-step", "3600")
	way(phraseDayOn, "data-step", "86400")
}

// studioMoment draws the moment that the Studio shows, and the way to another one.
func (r renderer) studioMoment() {
	r.Element("details", attributes{"class", "moment needs-js", "id", "moment"}, func() {
		r.Leaf("summary", r.say(phraseOtherMoment))
		r.Element("form", attributes{"class", "fields"}, func() {
			r.on("submit", Action{Travel, ""})
			value := ""
			if r.Asked.OK {
				value = field(r.Asked.At)
			}
			r.momentField(value)
			r.Leaf("button", r.say(phraseShowMoment), "type", "submit")
		})
	})
	// The line is always there, so that the elements after it stay the same.
	class := ""
	if r.Asked.OK {
		class = "shown away"
	}
	r.Element("p", attributes{"class", class}, func() {
		switch {
		case r.Asked.OK:
			r.Leaf("strong", r.fill(phraseShows, r.when(r.Asked.At)))
			r.Text(" ")
			r.button(r.say(phraseBackToNow), Action{ShowNow, ""})
		case r.Asked.Unreadable:
			r.Text(r.say(phraseUnreadableMoment))
		}
	})
}
