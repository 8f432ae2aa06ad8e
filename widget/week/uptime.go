package week

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
	"servicestatus/widget/view"
)

// work is maintenance on a day.
type work struct {
	*declarations.Maintenance
	intervals []hours.Interval // at which it is
}

// track returns the days of a track.
func (p *Picture) track(t *declarations.Track, dates []calendar.Date) *track {
	out := &track{Track: t}
	timeline := p.of.PromiseTimeline(t)
	for _, d := range dates {
		out.days = append(out.days, &day{localDay: localDayOf(d), intervals: timeline.Day(d, nil)})
	}
	return out
}

// works returns the maintenance that concerns a track on a day.
func (p *Picture) works(t *declarations.Track, d calendar.Date) (all []work) {
	v, holds := p.of.On(d)
	if !holds || v.Ended.On != 0 && d > v.Ended.On {
		return nil
	}
	for i := range v.Maintenance {
		one := work{Maintenance: &v.Maintenance[i]}
		if !one.Concerns(t) {
			continue
		}
		for _, s := range one.Hours.Schedule.Day(d, nil) {
			if s.State == hours.Open {
				one.intervals = append(one.intervals, s)
			}
		}
		if one.intervals != nil {
			all = append(all, one)
		}
	}
	return all
}

// promise says what is promised in an interval: "99,9 % garanteret".
func (w *writer) promise(s *hours.Interval) string {
	switch {
	case s.State == hours.Unknown:
		return lang.Capital(wordUnknown.In(w.lang))
	case s.State == hours.Closed:
		return wordNoUptime.In(w.lang)
	}
	guarantee, guaranteed := declarations.Promised(s)
	text := w.lang.Percent(guarantee)
	if guaranteed {
		text += wordGuaranteed.In(w.lang)
	}
	return text
}

// same reports whether a track promises the same all the time, and there is no maintenance.
func (p *Picture) same(t *track) bool {
	first := &t.days[0].intervals[0]
	for _, d := range t.days {
		if p.works(t.Track, d.date) != nil || len(d.intervals) > 1 || d.intervals[0].Label != first.Label || d.intervals[0].State != first.State {
			return false
		}
	}
	return true
}

// uptime prints a track: in a sentence where it is the same all the time, otherwise as a
// table. A month has no room for that.
func (w *writer) uptime(t *track) {
	same := w.of.same(t)
	if same || w.of.month {
		text := wordVaries.In(w.lang)
		if same {
			first := &t.days[0].intervals[0]
			if text = w.promise(first); first.State == hours.Open {
				text += " " + lang.AllDay.In(w.lang)
			}
		}
		w.open("p", "note")
		w.whom(t)
		w.Text(": " + text)
		w.Close()
		return
	}
	w.open("div", "lane wide uptime")
	w.Open("table")
	w.open("caption", "")
	w.whom(t)
	w.Close()
	w.head(wholeDay)
	for i := 0; i < len(t.days); {
		next := i + 1
		for next < len(t.days) && w.alike(t, i, next) {
			next++
		}
		w.uptimeDays(t, i, next)
		i = next
	}
	w.close(3)
}

// whom says whose uptime it is.
func (w *writer) whom(t *track) {
	w.Text(wordUptime.In(w.lang))
	if len(t.Audience) > 0 {
		who, language := view.WhoIn(w.of.view.Declaration, w.lang, t.Audience, "")
		w.Text(", ")
		w.leaf("span", "", lang.Small(who), "lang", language)
	}
}

// alike reports whether the same is said of two days of a track.
func (w *writer) alike(t *track, i, j int) bool {
	return w.plain(t, i) == w.plain(t, j)
}

// plain says all of a day of a track.
func (w *writer) plain(t *track, i int) string {
	text := t.days[i].changed(w.lang)
	all := w.promises(t, i)
	for j := range all {
		text += w.text(&all[j], t.days[i], "")
	}
	return text
}

// uptimeDays prints the days of a track from one before another, which are alike, in one
// row: as today, if it is one of them.
func (w *writer) uptimeDays(t *track, i, next int) {
	first, last := t.days[i].date, t.days[next-1].date
	today := false
	for j := i; j < next; j++ {
		if w.today(t.days[j]) {
			i, today = j, true
		}
	}
	d := t.days[i]
	w.row(today, true)
	shown, said := w.shortWeekday(first), w.lang.Weekday(first.Weekday())
	if first != last {
		shown += "–" + w.endWeekday(last)
		said += wordTo.In(w.lang) + w.lang.Weekday(last.Weekday())
	}
	w.both(shown, said)
	w.cell()
	w.svg(wholeDay)
	for j := range d.intervals {
		s := &d.intervals[j]
		for _, b := range d.bars(s) {
			switch s.State {
			case hours.Open:
				w.block("level", wholeDay, b, t.top(s))
			case hours.Unknown:
				w.hatched(w.draw(unknown), wholeDay, b)
			}
		}
	}
	for _, one := range w.of.works(t.Track, d.date) {
		for k := range one.intervals {
			for _, b := range d.bars(&one.intervals[k]) {
				w.hatched(w.draw(maintenance), wholeDay, b)
			}
		}
	}
	w.end(wholeDay, d)
	w.open("div", "text")
	w.say(w.promises(t, i), d)
	w.Close()
	if text := d.changed(w.lang); text != "" {
		w.occasion([]words{{text: text}})
	}
	w.close(3)
}

// top is where the bar of an interval begins: the higher the percentage, the higher the bar.
func (t *track) top(s *hours.Interval) int {
	guarantee, _ := declarations.Promised(s)
	n := 0
	for i := range t.Windows {
		if t.Windows[i].Guarantee > guarantee {
			n++
		}
	}
	return height - height>>min(n, 3)
}

// promises says what is promised on a day, and its maintenance.
func (w *writer) promises(t *track, i int) (all []phrase) {
	d := t.days[i]
	for j := range d.intervals {
		if s := &d.intervals[j]; !declarations.SuspendedIn(*s) {
			all = add(all, phrase{spans: []*hours.Interval{s}, before: w.promise(s) + ": "})
		}
	}
	for _, one := range w.of.works(t.Track, d.date) {
		said := phrase{before: w.own(one.Label, d.date).text + ": "}
		for k := range one.intervals {
			said.spans = append(said.spans, &one.intervals[k])
		}
		if one.Suspends() {
			said.after = wordSuspended.In(w.lang)
		}
		all = append(all, said)
	}
	return all
}
