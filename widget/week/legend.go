package week

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
)

// shape is what a picture may have in it.
type shape uint8

const (
	open shape = iota
	answered
	closed
	unanswered
	unknown
	maintenance
	now
)

// meanings are what the shapes mean, and their classes.
var meanings = [...]struct {
	class string
	words *lang.Phrase
}{
	{"open", &wordOpen}, {"open", &wordAnswered}, {"", &wordClosed}, {"", &wordUnanswered},
	{"unknown", &wordUnknown}, {"maintenance", &wordMaintenance}, {"now", &wordNow},
}

// legend says what the shapes mean that have been drawn, and no others. It is hidden from
// screen readers: the tables say the same in words.
func (w *writer) legend() {
	if w.drawn == 0 {
		return
	}
	w.open("p", "legend note", "aria-hidden", "true")
	a := axis{0, 1}
	all := bar{0, calendar.Minute(ticks * 60), 0}
	for i := range meanings {
		if w.drawn>>i&1 == 0 {
			continue
		}
		one := &meanings[i]
		w.open("span", "swatch")
		w.svg(a)
		switch shape(i) {
		case closed, unanswered:
		case now:
			w.now(a, all.to/2)
		case unknown, maintenance:
			w.hatched(one.class, a, all)
		default:
			w.block(one.class, a, all, 0)
		}
		w.Close()
		w.Text(lang.Capital(one.words.In(w.lang)))
		w.Close()
	}
	w.Close()
}

// draw notes that a shape is drawn, and returns its class.
func (w *writer) draw(s shape) string {
	w.drawn |= 1 << s
	return meanings[s].class
}
