package week

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// legend says what the shapes mean that are in the picture, and no others. It is hidden
// from screen readers: the tables say the same in words.
func (w *writer) legend() {
	if w.of.month {
		return
	}
	var open, answered, closed, unknown, inferred, maintenance bool
	for _, l := range w.of.lanes {
		for i := range l.days {
			d := &l.days[i]
			answers := l.lines[0].Answers()
			open = open || !answers && d.has(hours.Open)
			answered = answered || answers && d.has(hours.Open)
			closed = closed || d.has(hours.Closed)
			unknown = unknown || d.has(hours.Unknown)
		}
	}
	for _, t := range w.of.tracks {
		if w.same(t) != "" {
			continue
		}
		for i := range t.days {
			maintenance = maintenance || t.works[i] != nil
			for j := range t.days[i].intervals {
				in := w.of.of.Window(t.Track, t.days[i].intervals[j])
				inferred, unknown = inferred || in.Inferred, unknown || in.Unknown
			}
		}
	}
	w.open("p", "legend note", "aria-hidden", "true")
	if open {
		w.swatch("open", &wordOpen)
	}
	if answered {
		w.swatch("open", &wordAnswered)
	}
	if closed {
		w.swatch("", &wordClosed)
	}
	if unknown {
		w.swatch("unknown", &wordUnknown)
	}
	if inferred {
		w.swatch("level inferred", &wordInferred)
	}
	if maintenance {
		w.swatch("maintenance", &wordMaintenance)
	}
	if w.of.covers(w.of.view.At.Date()) {
		w.swatch("now", &wordNow)
	}
	w.Close()
}

// swatch prints a shape with its meaning.
func (w *writer) swatch(class string, meaning *lang.Phrase) {
	a := axis{0, 1}
	all := bar{0, calendar.Minute(ticks * 60), 0}
	w.open("span", "swatch")
	w.svg("strip", a)
	switch class {
	case "":
	case "now":
		w.path("now", at(a, all.to/2, -4)+"v"+lang.Number(height+8))
	case "unknown", "maintenance":
		w.hatched(class, a, all, 0)
	default:
		w.block(class, a, all, 0)
	}
	w.Close()
	w.Text(lang.Capital(meaning.In(w.lang)))
	w.Close()
}
