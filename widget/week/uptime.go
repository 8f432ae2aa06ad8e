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
	timeline := p.of.TrackTimeline(t)
	for _, d := range dates {
		out.days = append(out.days, &day{localDay: localDayOf(d), intervals: timeline.Day(d, nil)})
		out.works = append(out.works, p.works(t, d))
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

// promise says what is promised in an interval: "99,9 % garanteret". It is empty where
// nothing is.
func (w *writer) promise(t *track, s *hours.Interval) string {
	in := w.of.of.Window(t.Track, *s)
	if in.Index < 0 {
		return ""
	}
	window := &in.Track.Windows[in.Index]
	text := w.lang.Percent(window.Guarantee)
	if window.Guaranteed {
		text += wordGuaranteed.In(w.lang)
	}
	return text
}

// same is what a track promises all the time; empty where it is not the same, or where
// there is maintenance.
func (w *writer) same(t *track) string {
	first := w.promise(t, &t.days[0].intervals[0])
	for i := range t.days {
		if t.works[i] != nil {
			return ""
		}
		for j := range t.days[i].intervals {
			if w.promise(t, &t.days[i].intervals[j]) != first {
				return ""
			}
		}
	}
	return first
}

// uptime prints a track: in a sentence where it is the same all the time, otherwise as a
// table. A month has no room for that.
func (w *writer) uptime(t *track) {
	if same := w.same(t); same != "" || w.of.month {
		if same == "" {
			same = wordVaries.In(w.lang)
		} else {
			same += " " + lang.AllDay.In(w.lang)
		}
		w.open("p", "note")
		w.whom(t)
		w.Text(": " + same)
		w.Close()
		return
	}
	w.open("div", "lane wide uptime")
	w.open("table", "")
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
	w.Close()
	w.Close()
	w.Close()
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
	return t.days[i].change == t.days[j].change && w.plain(t, i) == w.plain(t, j)
}

func (w *writer) plain(t *track, i int) (text string) {
	all := w.promises(t, i)
	for j := range all {
		text += w.text(&all[j], t.days[i], "-") + all[j].remark.text
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
	w.strip(wholeDay, d, func(s *hours.Interval, b bar) {
		switch in := w.of.of.Window(t.Track, *s); {
		case in.Unknown:
			w.hatched(w.draw(unknown), wholeDay, b)
		case in.Index >= 0:
			class := "level"
			if in.Inferred {
				class = w.draw(inferred)
			}
			w.block(class, wholeDay, b, top(in.Track, in.Index))
		}
	})
	for j := range t.works[i] {
		one := &t.works[i][j]
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
	w.Close()
	w.Close()
	w.Close()
}

// top is where the bar of a window begins: the higher the percentage, the higher the bar.
func top(t *declarations.Track, window int) int {
	n := 0
	for i := range t.Windows {
		if t.Windows[i].Guarantee > t.Windows[window].Guarantee {
			n++
		}
	}
	return height - height>>min(n, 3)
}

// promises says what is promised on a day, and its maintenance.
func (w *writer) promises(t *track, i int) (all []phrase) {
	d := t.days[i]
	for j := range d.intervals {
		s := &d.intervals[j]
		if declarations.SuspendedIn(*s) {
			continue
		}
		in := w.of.of.Window(t.Track, *s)
		one := phrase{spans: []*hours.Interval{s}, before: w.promise(t, s)}
		if in.Inferred {
			one.remark.text = wordInferred.In(w.lang)
		}
		switch {
		case in.Unknown:
			one.before = lang.Capital(wordUnknown.In(w.lang))
		case in.Index < 0:
			one.before = wordNoUptime.In(w.lang)
		}
		one.before += ": "
		all = add(all, one)
	}
	for j := range t.works[i] {
		one := &t.works[i][j]
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
