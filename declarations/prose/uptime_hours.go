package prose

import (
	"slices"
	"strings"
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
	for _, d := range w.fixed {
		if d.hours.read != nil && !d.hours.rest && len(choices) < 5 {
			choices = append(choices, Choice{d.hours.text, d.hours.text})
		}
	}
	value, ok := w.ask(Question{
		ID:      name("when", w.draft.key, o.label, strings.Join(o.audience, " "), o.percent),
		Text:    "Hvornår gælder oppetiden på " + o.percent + " %? Svaret kan være et andet tidsrum.",
		Choices: append(choices, omit),
		At:      o.place(),
		free:    isHours,
	}, &w.draft.open[inUptime])
	if !ok || value == Omit {
		return false
	}
	h := parsed(o.place(), value)
	o.hours = []*hoursText{&h}
	return h.read != nil
}

// place returns where a row stands, from its first line to its last.
func (o *row) place() Range { return Range{o.at[0].From, o.at[len(o.at)-1].To} }

// lowest reports whether a percentage is the lowest of its audience. The rest of the time
// is then all of it: where two windows apply, the higher percentage does.
func (w *walker) lowest(o *row) bool {
	others := 0
	for _, other := range w.rows {
		if other != o && slices.Equal(other.audience, o.audience) {
			if others++; thousandths(other.percent) < thousandths(o.percent) {
				return false
			}
		}
	}
	return others > 0
}
