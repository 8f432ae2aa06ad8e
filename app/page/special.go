package page

import (
	"slices"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
	"servicestatus/widget/view"
)

// specialAhead is how many days a page looks ahead for special days: a year from any day of
// the month in which it is written.
const specialAhead = 365 + 31

// special draws the special days from the first day of the month in which the page is
// written. Each leads to this page on that day. web/site leaves out those that have passed.
func (r renderer) special(of *declarations.Declaration) {
	days := specialDays(of, r.From, specialAhead)
	if len(days) == 0 {
		return
	}
	r.Element("section", attributes{"class", "special", "aria-labelledby", "coming"}, func() {
		r.Leaf("h2", r.say(phraseComing), "id", "coming")
		r.Element("ul", nil, func() {
			for _, day := range days {
				r.Element("li", nil, func() { r.specialDay(of, day) })
			}
		})
		r.Element("details", attributes{"hidden", "hidden"}, func() {
			r.Leaf("summary", r.say(phraseMoreDays))
			r.Empty("ul")
		})
	})
}

// specialDay draws a day, why it is special, and the hours of support on it.
func (r renderer) specialDay(of *declarations.Declaration, day calendar.Date) {
	noon := field(day.Start(12 * 60))
	r.Element("a", attributes{"href", "./?at=" + noon}, func() {
		r.Leaf("time", lang.Capital(r.fullDay(day)), "datetime", noon[:len("2026-12-24")])
	})
	if name, language := r.occasion(of, day); name != "" {
		r.Text(" ")
		r.Leaf("span", name, "class", "occasion", "lang", language)
	}
	all := r.hoursOn(of, day)
	for i, h := range all {
		r.Element("span", attributes{"class", "hours"}, func() {
			if len(all) > 1 {
				r.Leaf("span", h.who+": ", "lang", h.language)
			}
			r.Text(h.text)
		})
		if i < len(all)-1 {
			r.Text(" ")
		}
	}
}

// specialDays returns, of so many days from the first, the holidays, the days with a name
// of their own, and those that the hours of support name.
func specialDays(of *declarations.Declaration, first calendar.Date, days int) (all []calendar.Date) {
	for day := first; day < first+calendar.Date(days); day++ {
		if isSpecial(of, day) {
			all = append(all, day)
		}
	}
	return all
}

func isSpecial(of *declarations.Declaration, day calendar.Date) bool {
	return day.Holiday() != calendar.NoHoliday || day.Named() != calendar.NoNamedDay || isNamed(of, day)
}

// isNamed reports whether the hours of support name a day. A period that they name is
// special on the first of its days.
func isNamed(of *declarations.Declaration, day calendar.Date) bool {
	return mentions(of, day) && !mentions(of, day-1)
}

func mentions(of *declarations.Declaration, day calendar.Date) bool {
	v, holds := of.On(day)
	return holds && slices.ContainsFunc(v.Support, func(p declarations.Support) bool {
		return of.SpecialDay(&p, day) != nil || p.Hours.Schedule != nil && p.Hours.Schedule.Mentions(day)
	})
}

// occasion says why a day is special, and in which language where that is not the page's.
func (r renderer) occasion(of *declarations.Declaration, day calendar.Date) (name, language string) {
	v, _ := of.On(day)
	for i := range v.Support {
		if special := of.SpecialDay(&v.Support[i], day); special != nil && special.Why != "" {
			return view.Own(of, r.language(), special.Why)
		}
	}
	if h := day.Holiday(); h != calendar.NoHoliday {
		return r.language().Holiday(h), ""
	}
	if n := day.Named(); n != calendar.NoNamedDay {
		return r.language().NamedDay(n), ""
	}
	return "", ""
}

// shared is hours of a day, and whose they are.
type shared struct{ who, language, text string }

// hoursOn says the hours of support on a day, those of several lines once.
func (r renderer) hoursOn(of *declarations.Declaration, day calendar.Date) (all []shared) {
	v, holds := of.On(day)
	if !holds {
		return nil
	}
	closed := phraseClosed
	if !slices.ContainsFunc(v.Support, func(p declarations.Support) bool { return p.Hours.Schedule != nil && !p.Answers() }) {
		closed = phraseUnanswered
	}
	for i := range v.Support {
		p := &v.Support[i]
		line := of.SupportTimeline(p)
		if line == nil {
			continue
		}
		who, language := view.WhoIn(of, r.language(), p.Audience, p.Topic)
		text, open := r.hoursOf(line, day, closed)
		if open && of.Caution(p, day) != calendar.NoNamedDay {
			text += r.say(phraseMayDiffer)
		}
		if slices.Contains(all, shared{who, language, text}) {
			continue
		}
		all = append(all, shared{who, language, text})
	}
	if !slices.ContainsFunc(all, func(h shared) bool { return h.text != all[0].text }) && len(all) > 0 {
		return all[:1]
	}
	return all
}

// hoursOf says when a line is open on a day: "10–14", "lukket", "ikke oplyst"; and whether
// it is open at all.
func (r renderer) hoursOf(line *hours.Timeline, day calendar.Date, closed lang.Phrase) (text string, ever bool) {
	var open []string
	unknown := false
	for _, i := range line.Day(day, nil) {
		switch i.State {
		case hours.Open:
			open = append(open, r.span(i, day))
		case hours.Unknown:
			unknown = true
		}
	}
	switch {
	case len(open) > 0:
		return r.language().List(open), true
	case unknown:
		return r.say(phraseNotStated), false
	}
	return r.say(closed), false
}

// span says when an interval of a day begins and ends: "8.30–20".
func (r renderer) span(i hours.Interval, day calendar.Date) string {
	from, to := clockOn(max(i.From, day.Start(0)), day), clockOn(min(i.To, (day+1).Start(0)), day)
	if from == 0 && to == 24*60 {
		return r.say(lang.AllDay)
	}
	return r.language().Clock(from) + "–" + r.language().Clock(to)
}

// clockOn returns what the clock shows at an instant of a day; 24.00 at its end.
func clockOn(t calendar.Instant, day calendar.Date) calendar.Minute {
	date, second := t.Local()
	if date > day {
		return 24 * 60
	}
	return calendar.Minute(second / 60)
}
