package prose

import (
	"slices"
	"strings"
)

// alone reports whether a place may be hours and has nothing else: no contact, no share, no
// promise.
func (w *walker) alone(p Range) bool {
	text := w.at(p)
	return mayBeHours(text) && !saysShare(text) && len(w.contacts(p, "")) == 0 && !w.promises(text) && !upkeep().MatchString(text) && !topicPattern().MatchString(text)
}

// together returns the lines from a line on that may be hours together; that line alone where it is
// none. Each heading, label and contact ends them.
func (w *walker) together(i int) Range { return w.through(i, w.lines[i].Range) }

// through returns a part of a line, together with the lines after it that may be hours
// together with it.
func (w *walker) through(i int, p Range) Range {
	if !w.alone(p) {
		return p
	}
	for n := i + 1; n < len(w.lines); n++ {
		next := w.lines[n]
		if next.done || next.blank && !w.lines[n].bullet && !w.beginsHours(next.Range) || w.isTitle(next) || !w.alone(next.Range) || (next.blank || everybody().MatchString(w.at(next.Range))) && w.ofAll(next.Range) {
			break
		}
		if _, _, ok := w.labelled(next.Range); ok {
			break
		}
		if w.ofAnother(next.Range) || next.blank && !next.bullet && meant(w.before(next.Range)).channel != "" {
			break // a paragraph about a channel begins anew
		}
		if sentences := w.sentences(next.Range); len(sentences) > 1 && !w.alone(sentences[len(sentences)-1]) {
			break
		}
		p.To = next.To
		w.lines[n].done = true
	}
	return p
}

// ofAnother reports whether a line says that its hours are of another channel than that of the label before it: Telefonerne er åbne.
func (w *walker) ofAnother(p Range) bool {
	if w.field == nil || !w.field.labelled || w.field.channel == "" || closedPattern().MatchString(w.at(p)) {
		return false
	}
	is := meant(w.before(p)).channel
	return is != "" && is != w.field.channel
}

// maxLead is how many words stand before hours at most, where a paragraph goes on with those of the one before it.
const maxLead = 3

// beginsHours reports whether a paragraph is hours from its first words on.
func (w *walker) beginsHours(p Range) bool {
	return saysHours(w.at(p)) && len(strings.Fields(trimWords(w.before(p), supportWords))) <= maxLead
}

// ofAll reports whether a paragraph closes days, where more than one way to get help has hours: it may be of all
// of them.
func (w *walker) ofAll(p Range) bool {
	text := w.at(p)
	if saysTime(text) || !closedPattern().MatchString(text) {
		return false
	}
	return slices.ContainsFunc(w.blocks, func(b *block) bool {
		return len(b.hours) > 0 || slices.ContainsFunc(b.groups, func(g *group) bool { return len(g.hours) > 0 })
	})
}

// statements divides a place into sentences. Those that may be hours together stay
// together.
func (w *walker) statements(p Range) (all []Range) {
	for _, s := range w.sentences(p) {
		if n := len(all); n > 0 && w.alone(s) && !nameOfWindow().MatchString(w.at(s)) && (w.alone(all[n-1]) || continues().MatchString(w.at(s)) && w.endsInHours(all[n-1])) {
			all[n-1].To = s.To
			continue
		}
		all = append(all, s)
	}
	return all
}
