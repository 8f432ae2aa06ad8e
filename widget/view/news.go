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
func (r *renderer) notice(level string) { r.open("p.notice:notice", "data-level", level) }

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
	if len(v.Tracks)+len(coming) == 0 && v.Declaration.Live.Label == "" {
		return
	}
	r.open("div.uptime:uptime")
	r.say("h4", &wordUptime)
	for i := range v.Tracks {
		t := &v.Tracks[i]
		r.open("p.window:window")
		r.sentence(t.Text)
		r.Close()
		r.notes(t.Notes)
		if v.Variant == "full" {
			r.allowances(t.Status.Track)
		}
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
	r.Close()
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
