package week

import "servicestatus/declarations/calendar"

// ahead is how many days the picture looks ahead for special ones.
const ahead = 60

// special returns the days to come on which hours may be different: holidays, named days,
// special days, and days that some hours name or do not know.
func (p *Picture) special() (all []calendar.Date) {
	today := p.view.At.Date()
	for d := today + 1; d <= today+ahead; d++ {
		special := d.Holiday() != calendar.NoHoliday || d.Named() != calendar.NoNamedDay
		v, holds := p.of.On(d)
		for _, l := range p.lanes {
			for _, line := range l.lines {
				for i := range v.Support {
					s := &v.Support[i]
					special = special || holds && s.ID == line.ID && s.Hours.Schedule != nil && s.Hours.Schedule.Mentions(d)
				}
				special = special || p.of.SpecialDay(line, d) != nil || p.notice(line, d) != nil
			}
		}
		if special {
			all = append(all, d)
		}
	}
	return all
}

// coming prints the special days to come, folded.
func (w *writer) coming() {
	dates := w.of.special()
	if len(dates) == 0 || len(w.of.lanes) == 0 {
		return
	}
	lanes, _ := w.of.lay(dates)
	w.open("details", "coming", "part", "details")
	w.Open("summary")
	w.leaf("strong", "", wordComing.In(w.lang))
	w.Close()
	for _, l := range lanes {
		w.table("", len(lanes) > 1, l.lines)
		w.Open("tbody")
		for i := range l.days {
			d := l.days[i]
			w.Open("tr")
			w.Open("th", "scope", "row")
			_, month, _ := d.date.Civil()
			w.both(w.shortDay(d.date)+" "+w.lang.Month(month), w.lang.Day(d.date))
			w.Close()
			w.Open("td")
			w.say(w.phrases(l, d), d)
			w.occasion(w.occasions(d))
			w.close(2)
		}
		w.close(3)
	}
	w.Close()
}
