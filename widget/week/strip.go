package week

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
)

// height is that of a bar.
const height = 16

// svg begins a picture that is hidden from screen readers, as wide as an axis.
func (w *writer) svg(a axis) {
	w.open("svg", "strip", "viewBox", "0 0 "+lang.Number(ticks*a.step*60)+" "+lang.Number(height),
		"preserveAspectRatio", "none", "aria-hidden", "true", "focusable", "false")
}

// path prints a shape that begins at a minute of the axis.
func (w *writer) path(class string, a axis, m calendar.Minute, y int, d string) {
	w.open("path", class, "d", "M"+lang.Number(int(m)-a.from*60)+" "+lang.Number(y)+d)
	w.Close()
}

// block prints a bar, from some way below the top of the strip on. Of an hour that comes
// twice the first is above the second.
func (w *writer) block(class string, a axis, b bar, top int) {
	bottom := height
	switch b.round {
	case 1:
		top, bottom = top/2, height/2
	case 2:
		top = height/2 + top/2
	}
	width := lang.Number(int(b.to - b.from))
	w.path(class, a, b.from, top, "h"+width+"v"+lang.Number(bottom-top)+"h-"+width+"z")
}

// hatched prints a bar that is not solid: a thick line, dashed, is on it where it is whole.
func (w *writer) hatched(class string, a axis, b bar) {
	w.block(class, a, b, 0)
	if b.round == 0 {
		w.path("hatch", a, b.from, height/2, "h"+lang.Number(int(b.to-b.from)))
	}
}

// now prints the line of now.
func (w *writer) now(a axis, m calendar.Minute) {
	w.path("now", a, m, -4, "v"+lang.Number(height+8))
}

// end ends a strip: with the hour that is missing or comes twice, and the line of now. That
// moves in steps, so that a page that sleeps for one does not show another.
func (w *writer) end(a axis, d *day) {
	if d.change != steady && a.has(changeHour) && a.has(changeHour+60) {
		w.block("gap", a, bar{changeHour, changeHour + 60, 0}, 0)
	}
	if m := minute(w.of.view.At / nowStep * nowStep); w.today(d) && a.has(m) {
		w.draw(now)
		w.now(a, m)
	}
	w.Close()
}

// today reports whether a day is today.
func (w *writer) today(d *day) bool { return d.date == w.of.view.At.Date() }
