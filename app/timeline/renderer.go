package timeline

import (
	"servicestatus/app/markup"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
)

// renderer draws tables in a language.
type renderer struct {
	markup.Writer
	lang Language
	now  calendar.Instant // 0 where no day is today
}

// attributes are an element's: name and value in turn.
type attributes = []string

// say returns a phrase in the language of the tables.
func (r renderer) say(p lang.Phrase) string { return p.In(r.lang) }

// foreign is the language of text from the declaration, for tables in another
// language; empty in Danish tables.
func (r renderer) foreign() string {
	if r.lang.Code() == "da" {
		return ""
	}
	return "da"
}

// phrases draws each phrase on a line; in a month they stand in one line.
func (r renderer) phrases(l *lane, all []sentence) {
	label := "" // the class of a window's label, which a month leaves to the legend
	if l.track != nil {
		label = "label"
	}
	for i, s := range all {
		if i > 0 {
			r.Leaf("span", "; ", "class", "between")
		}
		r.Element("span", attributes{"class", "phrase"}, func() { r.sentence(s, label) })
	}
}

// sentence draws text. It marks the declaration's own words as Danish.
func (r renderer) sentence(s sentence, published string) {
	for _, part := range s {
		switch {
		case part.Published:
			r.Leaf("span", part.Text, "class", published, "lang", r.foreign())
		case part.Strong:
			r.Leaf("strong", part.Text)
		default:
			r.Text(part.Text)
		}
	}
}

// names draws who shares a lane, a line each.
func (r renderer) names(l *lane) {
	for i := range l.names {
		if i > 0 {
			r.Leaf("span", "; ", "class", "said")
		}
		r.Element("span", attributes{"class", "who"}, func() { r.name(&l.names[i]) })
	}
}

func (r renderer) name(n *name) {
	if n.who == "" {
		r.Text(r.say(phraseEveryone))
	} else {
		r.who(n)
	}
	if channels := n.channelList(r.lang); channels != "" {
		r.Text(", " + channels)
	}
}

// who draws whom hours are for, in the language of the tables if the declaration has that.
func (r renderer) who(n *name) {
	text, language := n.who, r.foreign()
	if language != "" && n.english != "" {
		text, language = n.english, ""
	}
	r.Leaf("span", text, "lang", language)
}

// caption names a lane, in an element.
func (r renderer) caption(l *lane, tag string) {
	r.Element(tag, nil, func() {
		if l.track == nil {
			r.names(l)
			return
		}
		r.Text(r.say(phraseUptime))
		for i := range l.names {
			r.Text(", ")
			r.who(&l.names[i])
		}
		r.windows(l.track)
	})
}
