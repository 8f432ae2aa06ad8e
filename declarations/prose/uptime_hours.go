package prose

import (
	"slices"
	"strings"

	"servicestatus/declarations/lang"
	"servicestatus/declarations/lazyregexp"
)

// when asks for the hours of a percentage that has none.
func (w *walker) when(o *row) bool {
	if len(o.hours) == 1 && o.hours[0].rest && w.lowest(o) {
		h := parsed(o.hours[0].at, "Hele døgnet")
		h.reading, h.text = "24/7", o.hours[0].text
		o.hours[0] = &h
		return true
	}
	if len(o.hours) > 0 && !o.hours[0].rest {
		return true
	}
	choices := []Choice{{"24/7", "Hele døgnet, alle dage"}}
	if o.days != "" {
		choices = []Choice{{o.days + " hele døgnet", lang.Capital(o.days) + ", hele døgnet"}}
	}
	if w.lowest(o) && otherTime().MatchString(w.at(o.place())) {
		choices = append(choices, Choice{"rest", "Resten af tiden"})
	}
	for _, d := range w.fixed {
		if d.hours.read != nil && !d.hours.rest && len(choices) < 5 && asOSM(d.hours.read) != "24/7" {
			choices = append(choices, Choice{d.hours.text, d.hours.text})
		}
	}
	value, ok := w.ask(Question{
		ID:      name("when", w.draft.key, o.label, strings.Join(o.audience, " "), o.percent),
		Text:    "Hvornår gælder oppetiden på " + o.percent + " %? Du kan også skrive et andet tidsrum.",
		Choices: append(choices, omit),
		At:      o.place(),
		refuse:  notHours,
	}, &w.draft.open[inUptime])
	if !ok || value == Omit {
		return false
	}
	if value == "rest" {
		h := parsed(o.place(), "Hele døgnet")
		h.reading, h.text = "24/7", "Øvrig tid"
		o.hours = []*hoursText{&h}
		return true
	}
	h := parsed(o.place(), value)
	o.hours = []*hoursText{&h}
	return h.read != nil
}

// otherTime speaks of the time that other windows leave.
var otherTime = lazyregexp.New(`(?i)øvrig|uden\h?for|resten|resterende|anden tid|andre tid`)

// place returns where a row stands, from its first line to its last.
func (o *row) place() Range { return Range{o.at[0].From, o.at[len(o.at)-1].To} }

// lowest reports whether a percentage is the lowest of its audience. The rest of the time
// is then all of it: where two windows apply, the higher percentage does.
func (w *walker) lowest(o *row) bool {
	others := 0
	for _, other := range w.rows {
		if len(other.hours) == 0 || other.hours[0].rest {
			continue // nobody knows yet what it leaves
		}
		if other != o && other.system == o.system && slices.Equal(other.audience, o.audience) {
			if others++; thousandths(other.percent) < thousandths(o.percent) {
				return false
			}
		}
	}
	return others > 0
}
