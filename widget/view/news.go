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
	l := r.view.Language
	if text := lang.Validity(l, s); text != "" {
		r.element("p.notice:notice", attributes{"data-level", "warning"}, func(r *renderer) {
			r.Text(text)
			if !s.Over() {
				return
			}
			r.end(&s.Ended)
		})
	}
	for i := range s.Notices {
		n := &s.Notices[i]
		r.element("p.notice:notice", attributes{"data-level", string(n.Level)}, func(r *renderer) { r.sentence(r.view.sentence(lang.Notice(l, r.view.At, n))) })
	}
}

// end prints why a service ended, and where to go instead.
func (r *renderer) end(e *declarations.Ended) {
	if e.Text != "" {
		r.Text(". ")
		r.quote("span", e.Text)
	}
	if e.See.Label != "" {
		r.Text(" · ")
		r.link(e.See)
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
	r.element("div.uptime:uptime", nil, func(r *renderer) {
		r.say("h4", wordUptime)
		for i := range v.Tracks {
			t := &v.Tracks[i]
			r.element("p.window:window", nil, func(r *renderer) { r.sentence(t.Text) })
			r.notes(t.Notes)
		}
		for i := range coming {
			r.element("p.note", nil, func(r *renderer) { r.sentence(v.sentence(lang.Maintenance(v.Language, v.At, &coming[i]))) })
		}
		if v.Declaration.Live.Label != "" {
			r.element("p.note", nil, func(r *renderer) { r.link(v.Declaration.Live) })
		}
	})
}

func (promises) before(v *View, w *jsontext.Writer) {
	s := v.status
	w.Key("valid")
	w.Begin('{')
	date(w, "from", s.Declaration.Valid.From)
	date(w, "until", s.Declaration.Valid.Until)
	w.End('}')
	w.Key("ended")
	if e := s.Ended; e.On != 0 {
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
	for _, n := range s.Notices {
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
	for _, m := range s.Maintenance {
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
