package week

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// height is that of a bar.
const height = 16

// svg begins a picture that is hidden from screen readers, as wide as an axis.
func (w *writer) svg(class string, a axis) {
	w.open("svg", class, "viewBox", "0 0 "+lang.Number(ticks*a.step*60)+" "+lang.Number(height),
		"preserveAspectRatio", "none", "aria-hidden", "true", "focusable", "false")
}

// path prints a shape.
func (w *writer) path(class, d string) {
	w.open("path", class, "d", d)
	w.Close()
}

// at begins a shape at a minute of the axis.
func at(a axis, m calendar.Minute, y int) string {
	return "M" + lang.Number(int(m)-a.from*60) + " " + lang.Number(y)
}

// block prints a bar, in the lower part of the strip from some height on. Of an hour that
// comes twice the first is above the second.
func (w *writer) block(class string, a axis, b bar, top int) {
	bottom := height
	switch b.round {
	case 1:
		top, bottom = top/2, height/2
	case 2:
		top = height/2 + top/2
	}
	width := lang.Number(int(b.to - b.from))
	w.path(class, at(a, b.from, top)+"h"+width+"v"+lang.Number(bottom-top)+"h-"+width+"z")
}

// strip prints a day of some intervals.
func (w *writer) strip(a axis, d *day, print func(s *hours.Interval, b bar)) {
	w.svg("strip", a)
	for i := range d.intervals {
		for _, b := range d.bars(&d.intervals[i]) {
			print(&d.intervals[i], b)
		}
	}
	if d.change != steady && a.has(changeHour) && a.has(changeHour+60) {
		w.block("gap", a, bar{changeHour, changeHour + 60, 0}, 0)
	}
}

// now draws the line of now, and ends the strip. It moves in steps, so that a page that
// sleeps for one does not show another.
func (w *writer) now(a axis, d *day) {
	now := w.of.view.At / nowStep * nowStep
	if m := minute(now); w.today(d) && a.has(m) {
		w.path("now", at(a, m, -4)+"v"+lang.Number(height+8))
	}
	w.Close()
}

// today reports whether a day is today.
func (w *writer) today(d *day) bool { return d.date == w.of.view.At.Date() }
