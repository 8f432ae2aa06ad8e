package view

import (
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/dansk"
)

// Facts prints what a declaration says with nothing live in it: what is shown
// where nothing can be worked out.
func Facts(p Printer, d *declarations.Declaration, lang Language) {
	c := canvas{p, lang, 0}
	s := &declarations.Status{Declaration: d}
	for i := range d.Support {
		s.Support = append(s.Support, declarations.SupportStatus{Support: &d.Support[i]})
	}
	for i := range d.Uptime {
		s.Uptime = append(s.Uptime, declarations.TrackStatus{Track: &d.Uptime[i]})
	}
	for i := range d.Response {
		s.Response = append(s.Response, declarations.TargetStatus{Target: &d.Response[i]})
	}
	c.Open("section", "class", "card", "part", "card", "aria-label", d.Name)
	c.leaf("h3", d.Name, "class", "title", "part", "title")
	c.Open("ul", "class", "support", "part", "support")
	for i := range s.Support {
		c.line(&s.Support[i], false)
	}
	c.Close()
	c.Open("div", "class", "more")
	c.published(s)
	c.Close()
	c.source(d)
	c.Close()
}

// published draws the declaration's own words: hours, uptime, response targets
// and links.
func (c canvas) published(s *declarations.Status) {
	c.hours(s)
	if len(s.Uptime) > 0 {
		c.leaf("h4", wordWindows.in(c.lang))
		c.Open("dl", "class", "windows")
		for _, t := range s.Uptime {
			for i := range t.Windows {
				w := &t.Windows[i]
				c.said("dt", w.Label, "")
				promise := dansk.Percent(w.Guarantee)
				if w.Guaranteed {
					promise += " garanteret"
				}
				c.wording(w.Hours, promise)
			}
		}
		c.Close()
	}
	if len(s.Response) > 0 {
		c.leaf("h4", wordResponse.in(c.lang))
		c.Open("dl", "class", "response")
		for i := range s.Response {
			c.target(&s.Response[i])
		}
		c.Close()
	}
	if len(s.Declaration.Links) > 0 {
		c.leaf("h4", wordLinks.in(c.lang))
		c.Open("ul", "class", "links")
		for _, l := range s.Declaration.Links {
			c.Open("li")
			c.link(l)
			c.Close()
		}
		c.Close()
	}
}

// hours draws the published hours once for all that share them.
func (c canvas) hours(s *declarations.Status) {
	first := true
	for i := range s.Support {
		p := &s.Support[i]
		if p.Hours.Schedule == nil || earlier(s.Support[:i], p) {
			continue
		}
		if first {
			c.leaf("h4", wordHours.in(c.lang))
			c.Open("dl", "class", "hours")
			first = false
		}
		for j := i; j < len(s.Support); j++ {
			if q := &s.Support[j]; same(p, q) {
				name := who(q.Audience, q.Topic)
				if name == "" {
					name = wordEveryone.in(c.lang)
				}
				c.Open("dt")
				c.leaf("span", name, "lang", c.foreign())
				c.Text(", " + inLine(q.Channel, c.lang))
				c.Close()
			}
		}
		c.wording(p.Hours, "")
	}
	if !first {
		c.Close()
	}
}

func same(a, b *declarations.SupportStatus) bool {
	return b.Hours.Schedule != nil && a.Hours.Wording == b.Hours.Wording &&
		(a.Hours.Wording != "" || a.Hours.Schedule.OSM() == b.Hours.Schedule.OSM())
}

func earlier(list []declarations.SupportStatus, p *declarations.SupportStatus) bool {
	for i := range list {
		if same(p, &list[i]) {
			return true
		}
	}
	return false
}

// wording draws hours as published, a line each; where none were published,
// what they are read as.
func (c canvas) wording(h declarations.Hours, after string) {
	text := h.Wording
	if text == "" && h.Schedule != nil {
		text = dansk.Language{}.Hours(h.Schedule)
	}
	for text != "" {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		c.said("dd", line, "")
	}
	if after != "" {
		c.said("dd", after, "")
	}
}

func (c canvas) target(t *declarations.TargetStatus) {
	name := who(t.Audience, t.Topic)
	if t.Severity != "" {
		name = declarations.Capital(t.Severity)
	}
	if t.Channel != "" {
		channel := channelName(t.Channel, c.lang)
		if name == "" {
			name = channel
		} else {
			name += ", " + inLine(t.Channel, c.lang)
		}
	}
	if name == "" {
		name = wordEveryone.in(c.lang)
	}
	c.said("dt", name, "")
	text := t.Wording
	if text == "" {
		text = c.lang.Steps(t.Target)
	}
	c.said("dd", text, "")
	if t.Mode == declarations.Incremental && t.Measure != "" {
		c.leaf("dd", wordShared.in(c.lang)+c.lang.Steps(t.Target))
	}
	if due := c.lang.Due(c.now, t); due != "" {
		c.leaf("dd", due, "class", "due")
	}
}
