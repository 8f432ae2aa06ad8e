package prose

import (
	"cmp"
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lazyregexp"
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
	if l.channel == declarations.Visit && !g.walkIn {
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
	var apart []*supportLine
	topic, open := l.topic, false
	for _, h := range g.hours {
		of := *h
		of.of = lang.Capital(channelWord(g.channel)) + ": " // two lines can have the same hours
		read, ok := w.settleOnce(of, name(w.draft.key, g.key()), &l.asked)
		if ok && l.hours == nil {
			l.hours, l.of = &read, whatOf(h)
			w.fact(h.at, "support.hours")
		} else if ok && l.hours != nil && asOSM(read.read) == asOSM(l.hours.read) {
			w.fact(h.at, "support.hours") // said twice
		} else if ok {
			other, ok := w.second(&read, whatOf(h), l, topic)
			if open = open || !ok; other != nil {
				apart = append(apart, other)
			}
		}
	}
	if open {
		l.hours = nil // until it is known which hold
	}
	if len(l.contacts) == 0 && l.hours == nil && l.channel != declarations.Web && g.appointment == "" {
		w.draft.open[inSupport] = append(w.draft.open[inSupport], l.asked...)
		return
	}
	l.id = w.freeID(l)
	w.draft.support = append(w.draft.support, l)
	for _, other := range apart {
		other.id = w.freeID(other)
		w.draft.support = append(w.draft.support, other)
	}
}

// settled is what hours at a place are that several contacts have.
type settled struct {
	of   string // their text
	read hoursText
	ok   bool
}

// settleOnce is [reader.settle] for hours that several contacts of a text can have: it asks about them once.
func (w *walker) settleOnce(h hoursText, key string, at *asked) (hoursText, bool) {
	if was, ok := w.settled[h.at]; ok && was.of == h.text {
		return was.read, was.ok
	}
	read, ok := w.settle(h, key, at)
	if w.settled == nil {
		w.settled = map[Range]settled{}
	}
	w.settled[h.at] = settled{h.text, read, ok}
	return read, ok
}

// whatOf returns what hours are of: their label, or the words before their first day or time; empty where these say nothing.
func whatOf(h *hoursText) string {
	if label := trimWords(h.label, supportWords); label != "" {
		return label
	}
	if withStaff().MatchString(h.label) {
		return h.label
	}
	return cmp.Or(h.subject, trimWords(verbAfter().ReplaceAllString(untilTime(h.text), ""), wordsOfDays))
}

// wordsOfDays may stand between what hours are of and their days: den første mandag.
var wordsOfDays = func(word string) bool { return supportWords(word) || leadsToDays(word) || orderWords(word) }

var orderWords = vocabulary(`første anden tredje fjerde sidste hver hveranden`)

// verbAfter is where what hours are of ends: Private borgere med nøglekort har adgang.
var verbAfter = lazyregexp.New(`\h(?:har|er|kan|holder|åbner|besvares|træffes|bemandes)(?:$|[^\p{L}]).*$`)

// second asks about hours of a line that has hours already, of a group with a topic. Where each are of something of their own, it returns another
// line with them. It is false where that is not answered.
func (w *walker) second(h *hoursText, what string, l *supportLine, topic string) (other *supportLine, answered bool) {
	choices := []Choice{{"first", "Den første"}, {"last", "Den sidste"}}
	sum := parsed(h.at, cmp.Or(l.hours.reading, l.hours.text)+"\n"+cmp.Or(h.reading, h.text))
	if sum.read != nil {
		choices = append(choices, Choice{"sum", "Begge: de er tider for det samme"})
	}
	switch {
	case what == "" || what == l.of || len(what) > maxTitle:
	case l.of != "":
		choices = append(choices, Choice{"both", "Begge: " + quoted(l.of) + " og " + quoted(what) + " hver for sig"})
	default:
		choices = append(choices, Choice{"both", "Begge: den sidste kun for " + quoted(what)})
	}
	value, ok := w.ask(Question{
		ID:      name("second", w.draft.key, w.lineID(l)),
		Text:    "Her står to åbningstider for det samme: " + quoted(l.hours.text) + " og " + quoted(h.text) + ". Hvilken gælder?",
		Choices: choices,
		At:      h.at,
	}, &l.asked)
	w.fact(h.at, "support.hours")
	if !ok {
		return nil, false
	}
	switch value {
	case "last":
		l.hours, l.of = h, what
	case "sum":
		l.hours = &sum
	case "both":
		one := *l
		one.topic, one.hours, one.asked = joinTopics(topic, what), h, nil
		l.topic = joinTopics(topic, l.of)
		return &one, true
	}
	return nil, true
}

// joinTopics returns a topic within another one.
func joinTopics(topic, part string) string {
	if topic == "" || part == "" || topic == part {
		return cmp.Or(topic, part)
	}
	return topic + ", " + part
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
