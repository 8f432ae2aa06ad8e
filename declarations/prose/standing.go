package prose

import (
	"regexp"
	"strings"

	"servicestatus/declarations"
)

// hoursAlone reads hours that stand without a contact, and gives them to the group that they
// belong to. Those that follow a contact in its sentence are its own.
func (w *walker) hoursAlone(p Range, follows bool) {
	text := w.at(p)
	if closedPattern.MatchString(text) && dateWords.MatchString(text) && !saysTime(text) {
		w.special(p)
		return
	}
	if !saysHours(text) || saysShare(text) {
		return
	}
	h := w.understood(p, supportWords)
	if h.err != nil && closedPattern.MatchString(text) && dateWords.MatchString(text) && !saysTime(text) {
		w.special(p)
		return
	}
	b := w.block()
	if g := b.last(); follows && g != nil && len(g.hours) == 0 {
		g.hours = append(g.hours, h)
		return
	}
	m := meant(w.before(p))
	if answersBy.MatchString(text) && m.channel == "" {
		m.channel = declarations.Email
	}
	free := b.free()
	switch {
	case w.field != nil && w.field.labelled && (m.channel == "" || m.channel == w.field.channel || w.field.channel == ""):
		if w.field.channel == "" {
			w.field.channel = m.channel
		}
		h.label = strings.TrimRight(w.field.text, ": ")
		w.field.hours = append(w.field.hours, h)
	case m.channel != "":
		if free = of(free, m.channel); len(free) == 1 && free[0] == b.last() {
			free[0].hours = append(free[0].hours, h)
			return
		}
		g := w.begin(meaning{channel: m.channel, audience: m.audience}, "", h.at)
		g.hours = append(g.hours, h)
		w.field = nil
	case len(free) == 1 && free[0] == b.last() && free[0].channel != declarations.Web && len(b.hours) == 0:
		free[0].hours = append(free[0].hours, h)
	default:
		h.audience = audiences(w.before(p))
		b.hours = append(b.hours, h)
	}
}

// before returns what stands in a place before its first day or time.
func (w *walker) before(p Range) string {
	text := w.at(p)
	end := len(text)
	for _, pattern := range []*regexp.Regexp{clockPattern, roundPattern, dayPattern} {
		if m := pattern.FindStringIndex(text); m != nil {
			end = min(end, m[0])
		}
	}
	return text[:end]
}
