package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/lang"
)

// Facts prints what a declaration says, without any state: what a page shows where
// no status can be worked out. Each version of it is printed, with when it holds.
func Facts(p Printer, d *declarations.Declaration, l lang.Language) {
	r := &renderer{out: p, view: factsOf(d, l)}
	versions := append([]*declarations.Declaration{d}, d.Versions...)
	r.with("section.card:card", "aria-label", d.Name)
	r.leaf("h3.title:title", d.Name)
	r.said(versions)
	for _, v := range versions {
		r.view = factsOf(v, l)
		if text := lang.Valid(l, v.Valid); text != "" {
			r.leaf("h4", text)
		}
		r.view.beyond.rows(r)
		r.published()
		r.life()
	}
	r.source()
	r.Close()
}

// factsOf returns a view whose lines and tracks have no words.
func factsOf(d *declarations.Declaration, l lang.Language) *View {
	v := &View{Options: Options{Variant: "full", Language: l}, Declaration: d, beyond: promises{}}
	for i := range d.Support {
		line := Line{Status: &declarations.SupportStatus{Support: &d.Support[i]}}
		v.whose(&line)
		v.Lines = append(v.Lines, line)
	}
	for i := range d.Uptime {
		v.Tracks = append(v.Tracks, Track{Status: &declarations.TrackStatus{Track: &d.Uptime[i]}})
	}
	for i := range d.Response {
		v.Targets = append(v.Targets, v.targetOf(&declarations.TargetStatus{Target: &d.Response[i]}))
	}
	return v
}

// published prints the words as published: hours, and what else the view says.
func (r *renderer) published() {
	r.hours()
	r.view.beyond.published(r)
}

func (r *renderer) window(w *declarations.Window) {
	r.open("div")
	r.quote("dt", w.Label)
	r.wording("dd", wordingOf(&w.Hours))
	promise := r.view.Language.Percent(w.Guarantee)
	if w.Guaranteed {
		promise += r.in(&wordGuaranteed)
	}
	r.leaf("dd", promise)
	r.Close()
}

// target prints a target: what it is for, how fast in words and in full as published, and
// when a request that is made now is due. Only the declaration's own words are marked as
// Danish.
func (r *renderer) target(t *Target) {
	s := t.Status
	name, language := r.view.who(s.Who, s.Audience)
	if s.Severity != "" {
		name, language = r.view.own(s.Severity)
		name = lang.Capital(name)
	}
	r.open("dt")
	switch {
	case name != "":
		r.whom(name, language, s.Channel)
	case s.Channel != "":
		r.Text(ChannelName(s.Channel, r.view.Language))
	default:
		r.Text(r.in(&wordEveryone))
	}
	r.Close()
	if s.Wording != "" && (r.view.full() || !t.shared) {
		r.quote("dd", s.Wording)
	}
	if s.Wording == "" || r.view.foreign() != "" || t.shared {
		r.leaf("dd", lang.Capital(t.Steps))
	}
	if t.Due != "" {
		r.leaf("dd.due", t.Due)
	}
}

// whom prints a name, and a channel if there is one.
func (r *renderer) whom(name, language string, c declarations.Channel) {
	r.foreign("span", name, language)
	if c != "" {
		r.Text(", " + InLine(c, r.view.Language))
	}
}
