package page

import (
	"time"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
)

// moment draws which moment is shown, and the ways to another one. The ways
// are links, so that a visitor can keep and share any moment.
func (r renderer) moment() {
	class := "moment needs-js"
	if r.Asked.OK {
		class += " away"
	}
	r.Element("section", attributes{"class", class, "aria-label", r.say(phraseMomentLabel)}, func() {
		// The line is always there, so that the elements after it stay the same.
		r.Element("p", attributes{"class", "shown"}, r.shownMoment)
		r.Element("details", attributes{"id", "moment"}, func() {
			r.Leaf("summary", r.say(phraseOtherMoment))
			r.Element("form", attributes{"class", "fields", "data-needs-app", "true"}, r.momentForm)
			r.Element("ul", attributes{"class", "ways", "aria-label", r.say(phraseMoveTime)}, r.steps)
			r.Element("ul", attributes{"class", "ways", "aria-label", r.say(phraseMomentsLabel)}, r.moments)
		})
	})
}

func (r renderer) shownMoment() {
	switch {
	case r.Asked.OK:
		r.Leaf("strong", r.fill(phraseShows, r.when(r.Asked.At)))
		r.Text(" ")
		r.Leaf("span", r.say(phraseDanishTime))
		r.Text(" ")
		r.Leaf("a", r.say(phraseBackToNow), "href", r.here(""))
	case r.Asked.Unreadable:
		r.Text(r.say(phraseUnreadableMoment))
	case r.Live():
		r.Text(r.say(phraseShowsNow))
	}
}

// momentForm draws the fields for a date and a time.
func (r renderer) momentForm() {
	r.on("submit", Action{Travel, ""})
	day, clock := "", ""
	if r.Asked.OK {
		day, clock = fields(r.Asked.At)
	} else if r.Live() {
		day, clock = fields(r.Entered)
	}
	r.Element("div", attributes{"class", "field"}, func() {
		r.Leaf("label", r.say(phraseDate), "for", DateField)
		r.Leaf("input", "", "type", "date", "id", DateField, "name", DateField, "min", "1981-01-01", "max", "2199-12-31", "value", day)
	})
	r.Element("div", attributes{"class", "field"}, func() {
		r.Leaf("label", r.say(phraseClock), "for", TimeField)
		r.Leaf("input", "", "type", "time", "id", TimeField, "name", TimeField, "value", clock)
	})
	r.Leaf("button", r.say(phraseShowMoment), "type", "submit")
}

// steps links to moments around the one shown.
func (r renderer) steps() {
	if !r.Live() {
		return
	}
	for _, step := range []struct {
		seconds calendar.Instant
		text    lang.Phrase
	}{{-calendar.Day, phraseDayBack}, {-3600, phraseHourBack}, {3600, phraseHourOn}, {calendar.Day, phraseDayOn}} {
		r.way(r.minute()+step.seconds, r.say(step.text))
	}
}

// moments links to the special moments.
func (r renderer) moments() {
	for _, m := range specialMoments {
		t, _ := time.Parse(time.RFC3339, m.at)
		r.way(calendar.Instant(t.Unix()), r.say(m.text))
	}
}

// way draws a link to this page at another instant.
func (r renderer) way(t calendar.Instant, text string) {
	current := ""
	if r.Asked.OK && r.Asked.At == t {
		current = "true"
	}
	r.Element("li", nil, func() { r.Leaf("a", text, "href", r.here(t.String()), "aria-current", current) })
}
