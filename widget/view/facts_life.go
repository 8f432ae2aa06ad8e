package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
)

var (
	wordSpecialDays = lang.Phrase{Da: "Særlige dage", En: "Special days"}
	wordMaintenance = lang.Phrase{Da: "Vedligeholdelse", En: "Maintenance"}
	wordWorkingDays = lang.Phrase{Da: "Arbejdsdage: ", En: "Working days: "}
	wordLastDay     = lang.Phrase{Da: "Tjenestens sidste dag er ", En: "The last day of the service is "}
)

// said prints the notices of all versions, with when they hold, and how the service ends.
// Facts do not know the time, so nothing is left out that is over.
func (r *renderer) said(versions []*declarations.Declaration) {
	l := r.view.Language
	for _, v := range versions {
		for i := range v.Notices {
			n := &v.Notices[i]
			r.element("p.notice:notice", attributes{"data-level", string(n.Level)}, func(r *renderer) {
				r.element("strong", nil, func(r *renderer) { r.quote("span", n.Text) })
				r.Text(" · " + lang.Period(l, n.From, n.Until))
			})
		}
	}
	for _, v := range versions {
		if v.Ended.On == 0 {
			continue
		}
		r.element("p.notice:notice", attributes{"data-level", "warning"}, func(r *renderer) {
			r.Text(wordLastDay.In(l) + fullDay(l, v.Ended.On))
			r.end(&v.Ended)
		})
	}
}

// fullDay returns a day with its year.
func fullDay(l lang.Language, d calendar.Date) string { return l.Day(d) + " " + lang.Number(d.Year()) }

// life prints what a version says besides its ordinary hours and promises.
func (r *renderer) life() {
	d := r.view.Declaration
	for i := range d.Uptime {
		t := &d.Uptime[i]
		for n := range t.Windows {
			if text := lang.Allowance(r.view.Language, d, t, n); text != "" {
				r.element("p.note", nil, func(r *renderer) {
					r.quote("span", t.Windows[n].Label)
					r.Text(" · " + text)
				})
			}
		}
	}
	if len(d.SpecialDays) > 0 {
		r.say("h4", wordSpecialDays)
		r.element("dl.special", nil, func(r *renderer) {
			for i := range d.SpecialDays {
				r.element("div", nil, func(r *renderer) { r.specialDay(&d.SpecialDays[i]) })
			}
		})
	}
	if len(d.Maintenance) > 0 {
		r.say("h4", wordMaintenance)
		r.element("dl.maintenance", nil, func(r *renderer) {
			for i := range d.Maintenance {
				r.element("div", nil, func(r *renderer) { r.maintenance(&d.Maintenance[i]) })
			}
		})
	}
	if d.Live.Label != "" {
		r.element("p.note", nil, func(r *renderer) { r.link(d.Live) })
	}
	if text := wordingOf(d.WorkingDays); text != "" {
		r.element("p.note", nil, func(r *renderer) {
			r.Text(wordWorkingDays.In(r.view.Language))
			r.quote("span", text)
		})
	}
}

func (r *renderer) specialDay(s *declarations.SpecialDay) {
	r.element("dt", nil, func(r *renderer) {
		if d, ok := calendar.ParseDate(s.On); ok {
			r.Text(lang.Capital(fullDay(r.view.Language, d)))
		} else {
			r.quote("span", s.On)
		}
	})
	for _, id := range s.Lines {
		for i := range r.view.Lines {
			if line := &r.view.Lines[i]; line.Status.ID == id {
				r.element("dt", nil, func(r *renderer) { r.sharer(line) })
			}
		}
	}
	r.wording(wordingOf(s.Hours))
	if s.Why != "" {
		r.quote("dd", s.Why)
	}
}

func (r *renderer) maintenance(m *declarations.Maintenance) {
	r.quote("dt", m.Label)
	text := m.Wording
	if text == "" {
		text = wordingOf(m.Hours)
	}
	r.wording(text)
	if m.Suspends() {
		r.say("dd", lang.Unguaranteed)
	}
}
