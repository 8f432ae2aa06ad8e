package yaml

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
)

// Warnings returns what can be read but is probably not meant, or will soon be out of
// date, in the order of the files. The caller says what time it is.
func (f *File) Warnings(now calendar.Instant) Problems {
	var all Problems
	for i, v := range f.versions {
		w := &warner{version: v, of: f, now: now, today: now.Date()}
		for i, day := range v.fields["special_days"].list {
			w.outside(&v.SpecialDays[i], day)
		}
		for i, n := range v.fields["notices"].list {
			w.unheard(&v.Notices[i], n)
		}
		if v.Name == Unnamed {
			w.warn(v.fields["name"], "Tjenesten har intet navn.", "Skriv, hvad den hedder, i name.")
		}
		if i > 0 {
			w.gap(f.versions[i-1])
		}
		w.validity(i == len(f.versions)-1)
		if w.first, w.last = v.ahead(w.today); w.first <= w.last {
			w.parts()
		}
		all = append(all, w.all...)
	}
	for _, n := range f.notices {
		w := &warner{version: &version{value: n.value, in: n.in}, of: f, now: now, today: now.Date()}
		w.notice(&n.Notice, n.value)
		w.unheard(&n.Notice, n.value)
		all = append(all, w.all...)
	}
	return all.inOrder()
}

// Unnamed is the name of a service whose text does not say what it is called, until somebody writes it.
const Unnamed = "Navn mangler"

// warner collects the warnings about a version.
type warner struct {
	*version
	of          *File
	now         calendar.Instant
	today       calendar.Date
	first, last calendar.Date // the days of the coming year on which the version holds
	all         Problems
}

// year is the coming year: every day of the calendar comes in it.
const year = 366

// ahead returns the days of the coming year on which a version holds and the service has
// not ended.
func (v *version) ahead(today calendar.Date) (first, last calendar.Date) {
	first, last = max(today, v.Valid.From), today+year
	if until := v.Valid.Until; until != 0 {
		last = min(last, until)
	}
	if v.Ended.On != 0 {
		last = min(last, v.Ended.On)
	}
	return first, last
}

// warn adds a warning about a part of the version.
func (w *warner) warn(part value, message, remedy string) {
	w.all = append(w.all, w.at(part, message, remedy))
}

// parts warns about the parts of a version that holds, or will.
func (w *warner) parts() {
	each := func(list string, warn func(i int, v value)) {
		for i, v := range w.fields[list].list {
			warn(i, v)
		}
	}
	each("support", func(i int, v value) { w.line(&w.Support[i], v) })
	each("special_days", func(i int, v value) { w.specialDay(&w.SpecialDays[i], v) })
	each("notices", func(i int, v value) { w.notice(&w.Notices[i], v) })
	each("maintenance", func(i int, v value) { w.maintenance(&w.Maintenance[i], v) })
	each("uptime", func(i int, v value) {
		for n, window := range v.fields["windows"].list {
			w.window(&w.Uptime[i].Windows[n], window)
		}
	})
}

// window warns about a window.
func (w *warner) window(of *declarations.Window, v value) {
	w.doubtful(v)
	w.holidays(of.Hours, v, "Tidsrummet siger ikke, om det gælder på helligdage.", "Skriv i hours eller reading fx hverdage, eller helligdage lukket.", nil)
	if of.Guaranteed && of.Period == "" {
		w.warn(v.fields["guarantee"], "Der står ikke, hvad oppetiden måles over.", "Tilføj period: month, quarter eller year, når teksten siger det.")
	}
}
