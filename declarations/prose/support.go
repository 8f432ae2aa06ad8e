package prose

import (
	"slices"
	"strings"

	"servicestatus/declarations"
)

// support makes lines of the blocks: it gives each hours and contacts.
func (w *walker) support() {
	for _, b := range w.blocks {
		w.share(b, b.groups)
		w.unlabel(b)
	}
	for _, b := range w.blocks {
		w.share(b, w.ways())
	}
	for _, b := range w.blocks {
		b.groups = slices.DeleteFunc(b.groups, func(g *group) bool { return g.shared })
	}
	for _, b := range w.blocks {
		to := b.free()
		if len(to) == 0 {
			for _, g := range w.ways() {
				if len(g.hours) == 0 && !g.general && (len(g.contacts) > 0 || g.channel == declarations.Web) {
					to = append(to, g)
				}
			}
		}
		w.assign(b, to)
	}
	for _, b := range w.blocks {
		for _, g := range b.groups {
			w.lineOf(b, g)
		}
	}
}

// ways returns the groups of all blocks.
func (w *walker) ways() (all []*group) {
	for _, b := range w.blocks {
		all = append(all, b.groups...)
	}
	return all
}

// share gives hours of a channel the contact of that channel, which may stand apart from them.
func (w *walker) share(b *block, among []*group) {
	for _, g := range b.groups {
		if len(g.hours) == 0 || len(g.contacts) > 0 || g.channel == "" {
			continue
		}
		var with []*group
		for _, other := range among {
			if other.channel == g.channel && len(other.contacts) > 0 && len(other.hours) == 0 && (other.topic == b.topic || other.topic == g.topic) {
				with = append(with, other)
			}
		}
		if len(with) == 1 && (len(with[0].audience) == 0 || len(g.audience) == 0 || slices.Equal(with[0].audience, g.audience)) {
			g.contacts = with[0].contacts
			with[0].shared = true
			if len(g.audience) == 0 {
				g.audience = with[0].audience
			}
		}
	}
}

// unlabel makes hours of the block of hours under a label that names no channel, such as
// Åbningstider.
func (w *walker) unlabel(b *block) {
	for _, g := range b.groups {
		if g.channel == "" && len(g.contacts) == 0 {
			b.labelled = b.labelled || len(g.hours) > 0 && g.labelled
			b.hours = append(b.hours, g.hours...)
			g.hours = nil
		}
	}
}

// assign gives hours that name no channel to the ways of their block. It asks where there are
// several, or where a label says that they are more than hours of the only one.
func (w *walker) assign(b *block, to []*group) {
	for _, h := range b.hours {
		if len(to) == 1 && !b.labelled && slices.Contains(b.groups, to[0]) && (to[0].channel == declarations.Phone || to[0].channel == declarations.Visit) {
			to[0].give(h)
		} else {
			w.whose(b, h, to, b.key(w))
		}
	}
}

// key names a block in the ids of questions.
func (b *block) key(w *walker) string {
	return name(append([]string{w.draft.key, b.topic}, b.audience...)...)
}

// all is the answer that gives hours to every way.
const allWays = "all"

// give gives hours to a group, with the audience that they name.
func (g *group) give(h *hoursText) {
	g.hours = append(g.hours, h)
	if len(g.audience) == 0 {
		g.audience = h.audience
	}
}

// whose asks for which ways hours hold. Where there are none, it asks for the channel.
func (w *walker) whose(b *block, h *hoursText, to []*group, key string) {
	var choices []Choice
	known := map[string]*group{}
	for _, g := range to {
		value := unique(g.key(), func(v string) bool { return known[v] != nil })
		known[value] = g
		choices = append(choices, Choice{value, "Kun " + g.says()})
	}
	if len(to) > 1 {
		choices = append([]Choice{{allWays, "Alle: " + joinWays(to)}}, choices...)
	}
	for _, c := range []declarations.Channel{declarations.Phone, declarations.Visit} {
		if len(of(to, c)) == 0 {
			choices = append(choices, Choice{string(c), map[declarations.Channel]string{declarations.Phone: "Telefon", declarations.Visit: "Personligt fremmøde"}[c]})
		}
	}
	choices = append(choices, omit)
	separate := func(v string) []string { return strings.Split(v, ",") }
	value, ok := w.ask(Question{
		ID:      name("whose", key, h.label),
		Text:    "Hvad gælder " + quoted(strings.TrimPrefix(h.label+": "+h.text, ": ")) + " for? Flere svar skrives med komma imellem.",
		Choices: choices,
		At:      h.at,
		free: func(v string) bool {
			return !slices.ContainsFunc(separate(v), func(one string) bool { return known[one] == nil && one != "phone" && one != "visit" })
		},
	}, &w.draft.open[inSupport])
	if !ok || value == Omit {
		return
	}
	if value == allWays {
		for _, g := range to {
			g.give(h)
		}
		return
	}
	for _, one := range separate(value) {
		g := known[one]
		if g == nil {
			g = &group{meaning: meaning{channel: declarations.Channel(one), audience: b.audience, topic: b.topic}, at: h.at}
			if topic := trimWords(h.label, aboutName); topic != "" && g.topic == "" {
				g.topic = topic
			}
			b.groups = append(b.groups, g)
		}
		g.give(h)
	}
}

func joinWays(all []*group) string {
	var names []string
	for _, g := range all {
		names = append(names, g.says())
	}
	return strings.Join(names, ", ")
}

// lineOf makes a line of a group. A group with hours of its own channel only, and several of
// them, is several lines.
func (w *walker) lineOf(b *block, g *group) {
	if g.channel == "" || !g.filled() && g.channel != declarations.Web {
		return
	}
	l := &supportLine{audience: g.audience, topic: g.topic, channel: g.channel, asked: g.asked}
	if l.topic == "" {
		l.topic = b.topic
	}
	if l.channel == declarations.Visit {
		l.appointment = w.appointment
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
	for _, h := range g.hours {
		if read, ok := w.settle(*h, name(w.draft.key, g.key()), &l.asked); ok && l.hours == nil {
			l.hours = &read
			w.fact(h.at, "support.hours")
		} else if ok {
			w.second(h, l)
		}
	}
	if len(l.contacts) == 0 && l.hours == nil && l.channel != declarations.Web {
		w.draft.open[inSupport] = append(w.draft.open[inSupport], l.asked...)
		return
	}
	l.id = unique(w.lineID(l), func(id string) bool {
		return slices.ContainsFunc(w.draft.support, func(o *supportLine) bool { return o.id == id })
	})
	w.draft.support = append(w.draft.support, l)
}

// second asks about hours of a line that has hours already.
func (w *walker) second(h *hoursText, l *supportLine) {
	value, ok := w.ask(Question{
		ID:      name("second", w.draft.key, w.lineID(l)),
		Text:    "Her står to åbningstider for det samme: " + quoted(l.hours.text) + " og " + quoted(h.text) + ". Hvilken gælder?",
		Choices: []Choice{{"first", "Den første"}, {"last", "Den sidste"}},
		At:      h.at,
	}, &l.asked)
	if ok && value == "last" {
		l.hours = h
	} else if !ok {
		l.hours = nil
	}
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
	own := strings.Join(b.audience, " og ")
	value, ok := w.ask(Question{
		ID:      name("for", w.draft.key, g.text),
		Text:    "Er " + quoted(g.text) + " kun for " + own + "?",
		Choices: []Choice{{"audience", "Kun " + own}, {"everyone", "Alle"}},
		At:      g.at,
	}, &l.asked)
	if ok && value == "everyone" {
		l.audience = nil
	}
	return ok
}
