package prose

import (
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
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
	var to [][]*group // for the hours of each block; an answer about one must not change them
	for _, b := range w.blocks {
		free := b.free()
		if len(free) == 0 {
			for _, other := range w.blocks {
				free = append(free, other.free()...)
			}
		}
		to = append(to, free)
	}
	for i, b := range w.blocks {
		w.assign(b, to[i])
	}
	for _, b := range w.blocks {
		b.booked()
		for _, g := range b.groups {
			if w.forPurpose(b, g) {
				w.lineOf(b, g)
			}
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
	for n, g := range b.groups {
		if len(g.hours) == 0 || len(g.contacts) > 0 || g.channel == "" {
			continue
		}
		var with []*group
		for _, other := range among {
			if other.channel == g.channel && len(other.contacts) > 0 && len(other.hours) == 0 && (sameTopic(g, other, b) || g.staff && other.topic == "") {
				with = append(with, other)
			}
		}
		if len(with) > 1 && ofTelephones().MatchString(g.text) {
			for _, other := range with {
				other.hours = slices.Clone(g.hours)
			}
			g.shared = true
			continue
		}
		if n > 0 && g.topic == b.topic && w.follows(g, b.groups[n-1]) {
			with, g.topic = b.groups[n-1:n], b.groups[n-1].topic // Sekretariatet: 12 34 56 78, and below it when the telephone is open
		}
		if len(with) == 1 && (len(with[0].audience) == 0 || len(g.audience) == 0 || slices.Equal(with[0].audience, g.audience)) {
			g.contacts = with[0].contacts
			with[0].shared = len(g.audience) == 0 || len(with[0].audience) > 0 || !w.loose()
			if len(g.audience) == 0 {
				g.audience = with[0].audience
			}
		}
	}
}

// loose reports whether some hours are not yet those of a way.
func (w *walker) loose() bool {
	return slices.ContainsFunc(w.blocks, func(b *block) bool {
		return len(b.hours) > 0 || slices.ContainsFunc(b.groups, func(g *group) bool { return g.channel == "" && len(g.hours) > 0 })
	})
}

// ofTelephones is a label over hours of all telephones above it.
var ofTelephones = lazyregexp.New(`(?i)^(?:vores\h+)?(?:telefoner(?:ne)?|telefonlinjer(?:ne)?|numrene)\h+(?:er|har)\h`)

// follows reports whether hours of a group stand right below the contact of another one, and are its own.
func (w *walker) follows(g, before *group) bool {
	if before.channel != g.channel || before.topic == g.topic || len(before.contacts) == 0 || len(before.hours) > 0 || !g.labelled {
		return false
	}
	return slices.ContainsFunc(w.lines, func(l line) bool { return l.From == g.at.From && !l.blank })
}

// sameTopic reports whether the contact of a group may be that of the hours of another one: those of the emergency number are not
// those of the help desk.
func sameTopic(hours, with *group, b *block) bool {
	if hours.topic == "" || hours.topic == b.topic {
		return with.topic == b.topic || with.topic == hours.topic
	}
	return with.topic != "" && with.topic != b.topic && firstWord(with.topic) == firstWord(hours.topic)
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

// place is a place that people go to: its hours are not those of its telephone.
var place = lazyregexp.New(`(?i)genbrugs?(?:plads|station)|bibliotek|svømmehal|museum|rådhus|kulturhus|hallen(?:$|[^\p{L}])|containerplads`)

// assign gives hours that name no channel to the ways of their block. It asks where there are
// several, or where a label says that they are more than hours of the only one.
func (w *walker) assign(b *block, to []*group) {
	for _, h := range b.hours {
		if w.underSameLabel(h) {
			continue
		}
		if len(to) == 1 && !b.labelled && !to[0].books && !ofOther(untilTime(h.text)) && slices.Contains(b.groups, to[0]) && (to[0].channel != declarations.Phone || !place().MatchString(w.draft.Name+" "+w.heading)) && (to[0].channel == declarations.Phone || to[0].channel == declarations.Visit) {
			to[0].give(h)
		} else {
			w.whose(b, h, to, b.key(w))
		}
	}
}

// underSameLabel gives hours to the contacts that stand under the same label elsewhere. It is false where none do.
func (w *walker) underSameLabel(h *hoursText) (given bool) {
	for _, g := range w.ways() {
		if !w.topicless(h.label) && len(g.contacts) > 0 && len(g.hours) == 0 && (strings.EqualFold(g.text, h.label) || strings.EqualFold(g.topic, h.label)) {
			g.give(h)
			given = true
		}
	}
	return given
}

// key names a block in the ids of questions.
func (b *block) key(w *walker) string {
	return name(append([]string{w.draft.key, b.topic}, b.audience...)...)
}
