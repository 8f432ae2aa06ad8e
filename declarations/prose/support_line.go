package prose

import (
	"cmp"
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
)

// lineOf makes a line of a group. A group with hours of its own channel only, and several of
// them, is several lines.
func (w *walker) lineOf(b *block, g *group) {
	if g.channel == "" || !g.filled() && g.channel != declarations.Web && g.appointment == "" {
		return
	}
	l := &supportLine{audience: g.audience, topic: g.topic, channel: g.channel, asked: g.asked, whileShut: g.whileShut}
	if l.topic == "" {
		l.topic = b.topic
	}
	if l.channel == declarations.Visit {
		if l.appointment = cmp.Or(g.appointment, b.appointment); l.appointment == "" && l.topic == "" {
			l.appointment = w.appointment
		}
	}
	for _, c := range g.contacts {
		if !slices.Contains(l.contacts, c.text) {
			l.contacts = append(l.contacts, c.text)
		}
	}
	if g.channel == declarations.Web && (g.general || len(g.contacts) == 0 || g.labelled) {
		l.label = g.text
	}
	if g.general && !w.generalFor(b, g, l) {
		w.draft.open[inSupport] = append(w.draft.open[inSupport], l.asked...)
		return
	}
	var both *supportLine
	for _, h := range g.hours {
		of := *h
		of.of = lang.Capital(channelWord(g.channel)) + ": " // two lines can have the same hours
		if read, ok := w.settle(of, name(w.draft.key, g.key()), &l.asked); ok && l.hours == nil {
			l.hours, l.of = &read, h.label
			w.fact(h.at, "support.hours")
		} else if ok && l.hours != nil && asOSM(read.read) == asOSM(l.hours.read) {
			w.fact(h.at, "support.hours") // said twice
		} else if ok {
			both = w.second(&read, l)
		}
	}
	if len(l.contacts) == 0 && l.hours == nil && l.channel != declarations.Web && g.appointment == "" {
		w.draft.open[inSupport] = append(w.draft.open[inSupport], l.asked...)
		return
	}
	l.id = w.freeID(l)
	w.draft.support = append(w.draft.support, l)
	if both != nil {
		both.id = w.freeID(both)
		w.draft.support = append(w.draft.support, both)
	}
}

// second asks about hours of a line that has hours already. Where both hold, and have labels, it returns another line with them.
func (w *walker) second(h *hoursText, l *supportLine) *supportLine {
	choices := []Choice{{"first", "Den første"}, {"last", "Den sidste"}}
	if l.of != "" && h.label != "" && l.of != h.label && l.topic == "" {
		choices = append(choices, Choice{"both", "Begge: " + quoted(l.of) + " og " + quoted(h.label) + " hver for sig"})
	}
	value, ok := w.ask(Question{
		ID:      name("second", w.draft.key, w.lineID(l)),
		Text:    "Her står to åbningstider for det samme: " + quoted(l.hours.text) + " og " + quoted(h.text) + ". Hvilken gælder?",
		Choices: choices,
		At:      h.at,
	}, &l.asked)
	switch {
	case ok && value == "last":
		l.hours = h
	case ok && value == "both":
		other := *l
		other.topic, other.hours, other.asked = h.label, h, nil
		l.topic = l.of
		return &other
	case !ok:
		l.hours = nil
	}
	return nil
}

// freeID returns an id for a line that no other line has.
func (w *walker) freeID(l *supportLine) string {
	return unique(w.lineID(l), func(id string) bool {
		return slices.ContainsFunc(w.draft.support, func(o *supportLine) bool { return o.id == id })
	})
}

// lineID returns the id of a line: its channel, and whom it is for.
func (w *walker) lineID(l *supportLine) string {
	parts := append([]string{channelNames[l.channel]}, l.audience...)
	return name(append(parts, l.topic)...)
}

// generalFor asks whom a page under the heading of some audience is for. One that stands in a paragraph
// of its own may be for all.
func (w *walker) generalFor(b *block, g *group, l *supportLine) bool {
	if len(b.audience) == 0 || len(w.blocks) < 2 {
		return true
	}
	own, what := strings.Join(b.audience, " og "), g.text
	if what == "" && len(g.contacts) > 0 {
		what = g.contacts[0].text
	}
	value, ok := w.ask(Question{
		ID:      name("for", w.draft.key, what),
		Text:    "Er " + quoted(what) + " kun for " + own + "?",
		Choices: []Choice{{"audience", "Kun " + own}, {"everyone", "Alle"}},
		At:      g.at,
	}, &l.asked)
	if ok && value == "everyone" {
		l.audience = nil
	}
	return ok
}
