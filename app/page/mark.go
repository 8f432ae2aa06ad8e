package page

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"servicestatus/declarations/lang"
)

// markKind says how a part of a pasted text is marked.
type markKind int

const (
	understood markKind = iota // and not marked: headings and names
	ofHours
	ofContact
	ofUptime
	ofResponse
	unused
	questioned // and above
)

var markKinds = []struct {
	class  string
	name   lang.Phrase
	fields []string // of the declaration, as package prose names them
}{
	understood: {},
	ofHours:    {"of-hours", phraseMarkHours, []string{"support.hours", "special_days"}},
	ofContact:  {"of-contact", phraseMarkContact, []string{"support.contacts", "support.appointment", "links", "live"}},
	ofUptime:   {"of-uptime", phraseMarkUptime, []string{"uptime", "maintenance"}},
	ofResponse: {"of-response", phraseMarkResponse, []string{"response"}},
	unused:     {"unused", phraseMarkUnused, nil},
	questioned: {"asked", phraseMarkAsked, nil},
}

// kindOf returns how a fact is marked.
func kindOf(field string) markKind {
	for kind, k := range markKinds {
		for _, name := range k.fields {
			if strings.HasPrefix(field, name) {
				return markKind(kind)
			}
		}
	}
	return understood
}

// markedPart is a part of the text that is marked alike. Its question is counted from 0.
type markedPart struct {
	text     string
	kind     markKind
	question int
}

// parts divides the text. Where a question is about a fact, the question is seen.
func (p *Pasted) parts() (all []markedPart) {
	kinds := make([]markKind, len(p.Text))
	paint := func(from, to int, kind markKind) {
		for i := from; i < to; i++ {
			kinds[i] = kind
		}
	}
	for _, f := range p.Reading.Facts {
		if kind := kindOf(f.Is); kind != understood {
			between := len(p.Text[f.At.From:f.At.To]) - len(strings.TrimLeft(p.Text[f.At.From:f.At.To], " ,;:\t\n"))
			paint(f.At.From+between, f.At.To, kind)
		}
	}
	for _, passage := range p.Reading.Unused {
		paint(passage.At.From, passage.At.To, unused)
	}
	for n, q := range p.Asked {
		if _, answered := p.Answers[q.ID]; !answered {
			paint(q.At.From, q.At.To, questioned+markKind(n))
		}
	}
	for from := 0; from < len(kinds); {
		to := from + 1
		for to < len(kinds) && (kinds[to] == kinds[from] || !utf8.RuneStart(p.Text[to])) {
			to++
		}
		part := markedPart{text: p.Text[from:to], kind: min(kinds[from], questioned)}
		if part.kind == questioned {
			part.question = int(kinds[from] - questioned)
		}
		all = append(all, part)
		from = to
	}
	return all
}

// markedText draws the text with what was understood in it, and what the marks mean.
func (r renderer) markedText() {
	parts := r.Pasted.parts()
	seen := map[markKind]bool{}
	r.Element("div", attributes{"class", "pasted", "lang", "da"}, func() {
		for _, part := range parts {
			seen[part.kind] = true
			switch part.kind {
			case understood:
				r.Text(part.text)
			case unused:
				r.Leaf("s", part.text)
			case questioned:
				r.Leaf("mark", part.text, "class", "asked")
				r.Leaf("sup", strconv.Itoa(part.question+1))
			default:
				r.Leaf("mark", part.text, "class", markKinds[part.kind].class)
			}
		}
	})
	r.Element("ul", attributes{"class", "legend", "aria-label", r.say(phraseLegend)}, func() {
		for kind, k := range markKinds {
			if !seen[markKind(kind)] || markKind(kind) == understood {
				continue
			}
			tag := "mark"
			if markKind(kind) == unused {
				tag = "s"
			}
			r.Element("li", nil, func() { r.Leaf(tag, r.say(k.name), "class", k.class) })
		}
	})
}
