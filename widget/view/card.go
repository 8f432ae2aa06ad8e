package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// Write prints the variant that the options ask for.
func Write(p Printer, s *declarations.Status, o *Options) {
	c := canvas{p, o.Language, s.At}
	name, lang := o.name(s), c.foreign()
	if name == o.Label {
		lang = "" // the page's own
	}
	switch o.Variant {
	case "badge":
		c.badge(s, name, lang)
	case "full":
		c.card(s, name, lang, true)
	default:
		c.card(s, name, lang, false)
	}
}

// canvas is where a view is drawn.
type canvas struct {
	Printer
	lang Language
	now  calendar.Instant
}

// open begins an element, written tag.class:part; what else it has comes in pairs.
func (c canvas) open(element string, attributes ...string) {
	element, part := cut(element, ":")
	tag, class := cut(element, ".")
	c.Open(tag, append([]string{"class", class, "part", part}, attributes...)...)
}

// leaf draws an element with nothing but text in it.
func (c canvas) leaf(element, text string, attributes ...string) {
	c.open(element, attributes...)
	c.Text(text)
	c.Close()
}

// said draws text that stands in the declaration, and is Danish in any language.
func (c canvas) said(element, text string) { c.leaf(element, text, "lang", c.foreign()) }

func (c canvas) foreign() string {
	if c.lang.Code() == "da" {
		return ""
	}
	return "da"
}

func (c canvas) sentence(s declarations.Sentence) {
	for _, part := range s {
		switch {
		case part.Time.OK:
			c.open("time", "datetime", part.Time.At.String(), "data-local", wordLocal.in(c.lang))
			c.clock(part.Text)
			c.Close()
		case part.Published && c.foreign() != "":
			c.said("span", part.Text)
		case part.Strong:
			c.leaf("strong", part.Text)
		default:
			c.Text(part.Text)
		}
	}
}

// clock draws a time with "kl. 8.30" in one piece, so that no line ends in "kl.".
func (c canvas) clock(text string) {
	i := max(index(text, "kl. "), 0)
	if i > 0 {
		c.Text(text[:i])
	}
	c.leaf("span.clock", text[i:])
}

// The icons: a tick, a bar and a question mark, each in a disc, so that no
// state is told by colour alone.
func icon(s hours.State) string {
	const disc = "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z"
	switch s {
	case hours.Open:
		return disc + "m-1.6 14.6-4.2-4.2 1.6-1.6 2.6 2.6 5.8-5.8 1.6 1.6z"
	case hours.Closed:
		return disc + "M7 10.8h10v2.4H7z"
	}
	return disc + "m-1.2 13.4h2.4V18h-2.4zm0-1.6h2.4c0-2.2 2.7-2.4 2.7-5 0-2-1.7-3.3-3.9-3.3S8.1 6.8 8.1 8.8h2.3c0-.8.6-1.4 1.6-1.4s1.5.5 1.5 1.4c0 1.4-2.7 2-2.7 5z"
}

func (c canvas) icon(s hours.State) {
	c.open("svg.icon", "viewBox", "0 0 24 24", "aria-hidden", "true", "focusable", "false")
	c.open("path", "d", icon(s))
	c.Close()
	c.Close()
}

// headline returns the first way to reach support that has hours, and how many
// there are; nil where none has.
func headline(s *declarations.Status) (first *declarations.SupportStatus, n int) {
	for i := range s.Support {
		if p := &s.Support[i]; p.Hours.Schedule != nil {
			if n++; n == 1 {
				first = p
			}
		}
	}
	return first, n
}

// badge draws the headline, in a line. It says whose hours they are where there
// are others, and always the topic: one number may answer for two.
func (c canvas) badge(s *declarations.Status, name, lang string) {
	p, n := headline(s)
	state := hours.Unknown
	if p != nil {
		state = p.State
	}
	c.open("p.badge " + state.String() + ":badge")
	c.icon(state)
	if name != "" {
		if p != nil && p.Channel == "" {
			name += ":"
		}
		c.leaf("strong.name:name", name, "lang", lang)
		c.Text(" ")
	}
	switch {
	case p == nil && len(s.Support) == 0:
		c.leaf("span.text", wordNoMatch.in(c.lang))
	case p == nil:
		c.leaf("span.text", wordNoHours.in(c.lang))
	default:
		if name := Who(p.Audience, p.Topic); name != "" && (n > 1 || p.Topic != "") {
			c.open("span.who:who")
			c.said("span", name)
			c.Text(", " + InLine(p.Channel, c.lang) + ":")
			c.Close()
			c.Text(" ")
		} else if p.Channel != "" {
			c.leaf("span.who:who", ChannelName(p.Channel, c.lang)+":")
			c.Text(" ")
		}
		c.open("span.text")
		c.sentence(c.lang.Support(c.now, p))
		c.Close()
		for _, note := range c.lang.SupportNotes(c.now, p) {
			c.Text(" ")
			c.leaf("span.note", "("+note+")")
		}
	}
	c.Close()
}

func (c canvas) card(s *declarations.Status, name, lang string, full bool) {
	c.open("section.card:card", "aria-label", name)
	if name != "" {
		c.leaf("h3.title:title", name, "lang", lang)
	}
	if len(s.Support) == 0 {
		c.leaf("p.note", wordNoMatch.in(c.lang))
	} else {
		c.open("ul.support:support")
		for i := range s.Support {
			c.line(&s.Support[i], true)
		}
		c.Close()
	}
	if len(s.Uptime) > 0 {
		c.open("div.uptime:uptime")
		c.leaf("h4", wordUptime.in(c.lang))
		for i := range s.Uptime {
			c.track(&s.Uptime[i])
		}
		c.Close()
	}
	if full {
		c.open("div.more")
	} else {
		c.open("details.more:details")
		word := wordDetails
		if len(s.Response) == 0 {
			word = wordOpening
		}
		c.leaf("summary", word.in(c.lang))
	}
	c.published(s)
	c.Close()
	c.source(s.Declaration)
	c.Close()
}

// line draws one way to reach support; without hours, or not live, its state
// is left out.
func (c canvas) line(p *declarations.SupportStatus, live bool) {
	state := ""
	if live {
		state = stateWord(p)
	}
	c.open("li.line", "data-state", state)
	if name := Who(p.Audience, p.Topic); name != "" {
		c.open("p.who")
		c.leaf("strong", name, "lang", c.foreign())
		c.Close()
	}
	if p.Channel != "" {
		c.contact(p.Support)
	}
	if state != "" {
		c.open("p.state " + p.State.String() + ":state")
		c.icon(p.State)
		c.open("span")
		c.sentence(c.lang.Support(c.now, p))
		c.Close()
		c.Close()
		for _, note := range c.lang.SupportNotes(c.now, p) {
			c.leaf("p.note", note)
		}
	}
	c.Close()
}

func (c canvas) contact(p *declarations.Support) {
	c.open("p.contact")
	if p.Label != "" {
		c.said("span.label", p.Label)
	} else {
		c.leaf("span.channel", ChannelName(p.Channel, c.lang))
	}
	for i, text := range p.Contacts {
		if i > 0 {
			c.Text(" " + wordOr.in(c.lang))
		}
		c.Text(" ")
		if href := Link(p.Channel, text); href != "" {
			c.leaf("a", text, "href", href)
		} else {
			c.leaf("span", text)
		}
	}
	c.Close()
}

func (c canvas) track(t *declarations.TrackStatus) {
	c.open("p.window:window")
	c.sentence(c.lang.Track(c.now, t))
	c.Close()
	for _, note := range c.lang.TrackNotes(t) {
		c.leaf("p.note", note)
	}
}

func (c canvas) source(d *declarations.Declaration) {
	c.open("p.source")
	if d.Source.Label != "" {
		c.Text(wordSource.in(c.lang))
		c.link(d.Source)
		c.Text(" · ")
	}
	c.Text(wordZone.in(c.lang))
	c.Close()
}

func (c canvas) link(l declarations.Link) {
	if href := Link(declarations.Web, l.URL); href != "" {
		c.leaf("a", l.Label, "href", href, "lang", c.foreign())
	} else {
		c.said("span", l.Label)
	}
}
