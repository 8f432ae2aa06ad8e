package prose

import (
	"slices"
	"strings"

	"servicestatus/declarations/lazyregexp"
)

// tracks makes windows of the rows, and tracks of the windows: one for each audience.
func (w *walker) tracks() {
	w.merge()
	for _, o := range w.rows {
		if w.when(o) {
			w.windowOf(o)
		}
	}
	for _, t := range w.draft.uptime {
		w.infer(t)
	}
}

// merge joins rows that promise the same under one label: the days of one window.
func (w *walker) merge() {
	var all []*row
	for _, o := range w.rows {
		if n := len(all); n > 0 && o.label != "" {
			last := all[n-1]
			if last.label == o.label && last.system == o.system && last.percent == o.percent && last.guaranteed == o.guaranteed && last.period == o.period && slices.Equal(last.audience, o.audience) && len(last.hours) > 0 && len(o.hours) > 0 && last.hours[0] != o.hours[0] {
				last.hours = append(last.hours, o.hours...)
				last.at = append(last.at, o.at...)
				continue
			}
		}
		all = append(all, o)
	}
	w.rows = all
}

// windowOf makes a window of a row, and puts it into the track of its audience.
func (w *walker) windowOf(o *row) {
	if o.period == "" {
		o.period = w.period
	}
	one := &window{label: o.label, percent: o.percent, guaranteed: o.guaranteed, period: o.period, asked: o.asked}
	if one.label == "" {
		one.label = "Oppetid"
	}
	h := *o.hours[0]
	if len(o.hours) > 1 {
		var texts []string
		for _, part := range o.hours {
			texts = append(texts, part.text)
		}
		h = parsed(o.place(), strings.Join(texts, "\n"))
	}
	h.at, h.of = o.place(), "Oppetid "+o.percent+" %: "
	key := name(w.draft.key, one.label, strings.Join(o.audience, " "))
	var asked asked
	read, ok := w.settle(h, key, &asked)
	if ok {
		read, ok = w.night(read, one, key, &asked)
	}
	if !ok {
		w.draft.open[inUptime] = append(w.draft.open[inUptime], asked...)
		return
	}
	for _, at := range o.at {
		w.fact(at, "uptime.guarantee")
	}
	one.hours = w.workdays(read, one, key)
	one.asked = append(one.asked, asked...)
	t := w.trackOf(o.audience, one.label, o.system)
	t.windows = append(t.windows, one)
}

// trackOf returns the track of an audience.
func (w *walker) trackOf(audience []string, label, system string) *track {
	if system == "" && !ofTime().MatchString(label) && len(audience) == 0 {
		system = label
	}
	for _, t := range w.draft.uptime {
		if slices.Equal(t.audience, audience) && t.system == system {
			return t
		}
	}
	t := &track{audience: audience, system: system, id: "drift"}
	if system != "" {
		t.id = name(system)
	}
	if len(audience) > 0 {
		t.id = name(audience...)
	}
	t.id = unique(t.id, func(id string) bool {
		return slices.ContainsFunc(w.draft.uptime, func(o *track) bool { return o.id == id })
	})
	w.draft.uptime = append(w.draft.uptime, t)
	return t
}

// ofTime is a label that names a time. Any other names a system, which has a track of its
// own.
var ofTime = lazyregexp.New(`(?i)primær|sekundær|tid|drift|dag|aften|nat|weekend|periode|åben|normal|udvidet|vindue|tilgængelig|garant|oppe|stabilitet|mål`)
