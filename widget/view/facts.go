package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/lang/da"
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
	c.open("section.card:card", "aria-label", d.Name)
	c.leaf("h3.title:title", d.Name)
	c.open("ul.support:support")
	for i := range s.Support {
		c.line(&s.Support[i], false)
	}
	c.Close()
	c.open("div.more")
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
		c.open("dl.windows")
		for _, t := range s.Uptime {
			for i := range t.Windows {
				w := &t.Windows[i]
				c.open("div")
				c.said("dt", w.Label)
				c.wording(w.Hours)
				promise := c.lang.Percent(w.Guarantee)
				if w.Guaranteed {
					promise += wordGuaranteed.in(c.lang)
				}
				c.leaf("dd", promise)
				c.Close()
			}
		}
		c.Close()
	}
	if len(s.Response) > 0 {
		c.leaf("h4", wordResponse.in(c.lang))
		c.open("dl.response")
		for i := range s.Response {
			c.open("div")
			c.target(&s.Response[i])
			c.Close()
		}
		c.Close()
	}
	if len(s.Declaration.Links) > 0 {
		c.leaf("h4", wordLinks.in(c.lang))
		c.open("ul.links")
		for _, l := range s.Declaration.Links {
			c.open("li")
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
			c.open("dl.hours")
			first = false
		}
		c.open("div")
		for j := i; j < len(s.Support); j++ {
			if q := &s.Support[j]; same(p, q) {
				name, lang := Who(q.Audience, q.Topic), c.foreign()
				if name == "" {
					name, lang = wordEveryone.in(c.lang), ""
				}
				c.open("dt")
				c.leaf("span", name, "lang", lang)
				if q.Channel != "" {
					c.Text(", " + InLine(q.Channel, c.lang))
				}
				c.Close()
			}
		}
		c.wording(p.Hours)
		c.Close()
	}
	if !first {
		c.Close()
	}
}

func same(a, b *declarations.SupportStatus) bool {
	return b.Hours.Schedule != nil && said(a.Hours) == said(b.Hours)
}

func earlier(list []declarations.SupportStatus, p *declarations.SupportStatus) bool {
	for i := range list {
		if same(p, &list[i]) {
			return true
		}
	}
	return false
}

// said returns hours as published; where only a reading was, what it says.
func said(h declarations.Hours) string {
	if h.Wording != "" || h.Schedule == nil {
		return h.Wording
	}
	if text := (da.Language{}).Hours(h.Schedule); text != "" {
		return text
	}
	return h.Reading
}

// wording draws hours, a line each.
func (c canvas) wording(h declarations.Hours) {
	text := said(h)
	for text != "" {
		var line string
		line, text = cut(text, "\n")
		c.said("dd", line)
	}
}

// target draws a target: what it is for, how fast as published, and what that
// comes to. The declaration's own words are marked as Danish, ours are not.
func (c canvas) target(t *declarations.TargetStatus) {
	name := Who(t.Audience, t.Topic)
	if t.Severity != "" {
		name = declarations.Capital(t.Severity)
	}
	c.open("dt")
	switch {
	case name != "":
		c.said("span", name)
		if t.Channel != "" {
			c.Text(", " + InLine(t.Channel, c.lang))
		}
	case t.Channel != "":
		c.Text(ChannelName(t.Channel, c.lang))
	default:
		c.Text(wordEveryone.in(c.lang))
	}
	c.Close()
	if t.Wording != "" {
		c.said("dd", t.Wording)
	}
	switch {
	case t.Wording == "" || c.foreign() != "":
		c.leaf("dd", declarations.Capital(steps(t.Target, c.lang)))
	case t.Mode == declarations.Incremental && t.Measure != "":
		c.leaf("dd", wordShared.in(c.lang)+steps(t.Target, c.lang))
	}
	if due := due(c.now, t, c.lang); due != "" {
		c.leaf("dd.due", due)
	}
}
