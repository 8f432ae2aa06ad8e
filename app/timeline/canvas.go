package timeline

import (
	"servicestatus/declarations/calendar"
	"servicestatus/widget/view"
)

// canvas is where tables are drawn.
type canvas struct {
	view.Printer
	lang Language
	now  calendar.Instant // 0: there is none
}

// leaf draws an element with nothing but text in it.
func (c canvas) leaf(tag, text string, attributes ...string) {
	c.Open(tag, attributes...)
	c.Text(text)
	c.Close()
}

// foreign is the language of what stands in the declaration, where it is not
// the page's.
func (c canvas) foreign() string {
	if c.lang.Code() == "da" {
		return ""
	}
	return "da"
}

// phrases draws each on a line, or in a month in a row.
func (c canvas) phrases(l *lane, all []sentence) {
	label := "" // a window's, which a month leaves to the legend
	if l.track != nil {
		label = "label"
	}
	for i, s := range all {
		if i > 0 {
			c.leaf("span", "; ", "class", "between")
		}
		c.Open("span", "class", "phrase")
		c.sentence(s, label)
		c.Close()
	}
}

// sentence draws text; the declaration's own words are marked as Danish.
func (c canvas) sentence(s sentence, published string) {
	for _, part := range s {
		switch {
		case part.Published:
			c.leaf("span", part.Text, "class", published, "lang", c.foreign())
		case part.Strong:
			c.leaf("strong", part.Text)
		default:
			c.Text(part.Text)
		}
	}
}

// names draws who shares a lane, a line each.
func (c canvas) names(l *lane) {
	for i := range l.names {
		if i > 0 {
			c.leaf("span", "; ", "class", "said")
		}
		c.Open("span", "class", "who")
		c.name(&l.names[i])
		c.Close()
	}
}

func (c canvas) name(n *name) {
	if n.who == "" {
		c.Text(wordEveryone.in(c.lang))
	} else {
		c.leaf("span", n.who, "lang", c.foreign())
	}
	if said := n.said(c.lang); said != "" {
		c.Text(", " + said)
	}
}

// caption names a table, or what stands in its place.
func (c canvas) caption(l *lane, tag string) {
	c.Open(tag)
	if l.track == nil {
		c.names(l)
	} else {
		c.Text(wordUptime.in(c.lang))
		for i := range l.names {
			c.Text(", ")
			c.leaf("span", l.names[i].who, "lang", c.foreign())
		}
		c.windows(l.track)
	}
	c.Close()
}
