package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/jsontext"
	"servicestatus/declarations/lang"
)

// news prints what stands before all else: that the service has ended or the
// declaration does not hold, and the notices.
func (promises) news(r *renderer) {
	s := r.view.status
	if s == nil {
		return
	}
	v := r.view
	if text := lang.Validity(v.Language, s); text != "" {
		r.notice("warning")
		r.Text(text)
		if s.Over() {
			r.end(&s.Ended)
		}
		r.Close()
	}
	for i := range s.Notices {
		n := &s.Notices[i]
		r.notice(string(n.Level))
		r.sentence(v.sentence(lang.Notice(v.Language, v.At, n)))
		r.Close()
	}
}

// notice begins a notice.
func (r *renderer) notice(level string) {
	r.with("p.notice:notice", "data-level", level)
	path := warningPath
	if level == string(declarations.Info) {
		path = infoPath
	}
	r.icon(path)
}

// end prints why a service ended, and where to go instead.
func (r *renderer) end(e *declarations.Ended) {
	if e.Text != "" {
		r.Text(". ")
		r.quote("span", e.Text)
	}
	if e.See.Label != "" {
		r.Text(" · ")
		r.link(&e.See)
	}
}

// tracks prints the uptime that is promised, the maintenance that touches it, and a
// link to how the system is doing, which is no promise.
func (promises) tracks(r *renderer) {
	v := r.view
	var coming []declarations.MaintenanceStatus
	if v.status != nil {
		coming = v.status.Maintenance
	}
	for i := range coming {
		r.open("p.note")
		r.sentence(v.sentence(lang.Maintenance(v.Language, v.At, &coming[i])))
		r.Close()
	}
	if live := &v.Declaration.Live; live.Label != "" {
		r.open("p.note")
		r.link(live)
		r.Close()
	}
}

// track prints what is promised now.
func (r *renderer) track(t *Track) {
	if t.Text == nil {
		return // facts have no now
	}
	r.open("p.window:window")
	r.sentence(t.Text)
	r.Close()
	r.notes(t.Notes)
	if r.view.full() {
		r.allowances(t.Status.Track)
	}
}

// promised says the percentages that are promised now: "99,9 % garanteret".
func (v *View) promised() (text string) {
	guaranteed := ""
	for i := range v.Tracks {
		if w := v.Tracks[i].Status.Window; w != nil {
			text = after(text, " · ", v.Language.Percent(w.Guarantee))
			if w.Guaranteed {
				guaranteed = wordGuaranteed.In(v.Language)
			}
		}
	}
	return text + guaranteed
}

// today says when the lines are open today, each time once: "7–20 · 8–16", "lukket · 11–17".
func (promises) today(v *View) (text string) {
	before := ""
	for i := range v.Lines {
		line := &v.Lines[i]
		one := line.today(v.Language)
		if s := line.Status; one == "" && s.State == hours.Closed && s.Channel == declarations.Phone {
			one = wordClosed.In(v.Language)
		}
		if one != "" && one != before {
			text = after(text, " · ", one)
			before = one
		}
	}
	return text
}

// today says when a line is open today: "8–12, 13–16".
func (l *Line) today(language lang.Language) (text string) {
	for _, s := range l.Status.Today {
		if s.State == hours.Open {
			text = after(text, ", ", lang.Span(language, s.From, s.To))
		}
	}
	return text
}

// after adds one more text to a list of texts.
func after(text, mark, one string) string {
	if text != "" {
		text += mark
	}
	return text + one
}

func (promises) before(v *View, w *jsontext.Writer) {
	s := v.status
	w.Key("valid")
	w.Begin('{')
	date(w, "from", s.Declaration.Valid.From)
	date(w, "until", s.Declaration.Valid.Until)
	w.End('}')
	w.Key("ended")
	if e := &s.Ended; e.On != 0 {
		w.Begin('{')
		date(w, "on", e.On)
		str(w, "text", e.Text)
		optional(w, "see", e.See.URL)
		w.End('}')
	} else {
		w.Raw("null")
	}
	w.Key("notices")
	w.Begin('[')
	for i := range s.Notices {
		n := &s.Notices[i]
		w.Begin('{')
		bound(w, "from", hours.Bound{At: n.From, OK: true})
		bound(w, "until", n.Until)
		str(w, "level", string(n.Level))
		str(w, "text", n.Text)
		w.Key("lines")
		w.Strings(n.Lines)
		w.End('}')
	}
	w.End(']')
	w.Key("maintenance")
	w.Begin('[')
	for i := range s.Maintenance {
		m := &s.Maintenance[i]
		w.Begin('{')
		str(w, "label", m.Label)
		bound(w, "from", m.From)
		bound(w, "until", m.Until)
		w.Key("now")
		w.Bool(m.Now)
		w.Key("suspends")
		w.Bool(m.Suspends())
		w.End('}')
	}
	w.End(']')
}
