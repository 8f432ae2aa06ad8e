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
			r.notice(string(n.Level))
			r.open("strong")
			r.quote("span", n.Text)
			r.Close()
			r.Text(" · " + lang.Period(l, n.From, n.Until))
			r.Close()
		}
	}
	for _, v := range versions {
		if v.Ended.On == 0 {
			continue
		}
		r.notice("warning")
		r.Text(wordLastDay.In(l) + fullDay(l, v.Ended.On))
		r.end(&v.Ended)
		r.Close()
	}
}

// fullDay returns a day with its year.
func fullDay(l lang.Language, d calendar.Date) string { return l.Day(d) + " " + lang.Number(d.Year()) }

// life prints what a version says besides its ordinary hours and promises.
func (r *renderer) life() {
	d := r.view.Declaration
	for i := range d.Uptime {
		r.allowances(&d.Uptime[i])
	}
	if len(d.SpecialDays) > 0 {
		r.say("h4", &wordSpecialDays)
		r.open("dl.special")
		for i := range d.SpecialDays {
			r.open("div")
			r.specialDay(&d.SpecialDays[i])
			r.Close()
		}
		r.Close()
	}
	if len(d.Maintenance) > 0 {
		r.say("h4", &wordMaintenance)
		r.open("dl.maintenance")
		for i := range d.Maintenance {
			r.open("div")
			r.maintenance(&d.Maintenance[i])
			r.Close()
		}
		r.Close()
	}
	if d.Live.Label != "" {
		r.open("p.note")
		r.link(&d.Live)
		r.Close()
	}
	if text := wordingOf(&d.WorkingDays); text != "" {
		r.open("p.note")
		r.Text(r.in(&wordWorkingDays))
		r.quote("span", text)
		r.Close()
	}
}

// allowances prints what the guarantees of a track allow in their periods.
func (r *renderer) allowances(t *declarations.Track) {
	for i := range t.Windows {
		if w := &t.Windows[i]; w.Allowance != "" {
			r.open("p.note")
			r.quote("span", w.Label)
			r.Text(" · ")
			r.quote("span", w.Allowance)
			r.Close()
		}
	}
}

func (r *renderer) specialDay(s *declarations.SpecialDay) {
	r.open("dt")
	if d, ok := calendar.ParseDate(s.On); ok {
		r.Text(lang.Capital(fullDay(r.view.Language, d)))
	} else {
		r.quote("span", s.On)
	}
	r.Close()
	for _, id := range s.Lines {
		for i := range r.view.Lines {
			if line := &r.view.Lines[i]; line.Status.ID == id {
				r.open("dt")
				r.sharer(line)
				r.Close()
			}
		}
	}
	r.wording("dd", wordingOf(&s.Hours))
	if s.Why != "" {
		r.quote("dd", s.Why)
	}
}

func (r *renderer) maintenance(m *declarations.Maintenance) {
	r.quote("dt", m.Label)
	text := m.Wording
	if text == "" {
		text = wordingOf(&m.Hours)
	}
	r.wording("dd", text)
	if m.Suspends() {
		r.say("dd", &lang.Unguaranteed)
	}
}
