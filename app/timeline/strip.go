package timeline

import (
	"strconv"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// percent is where a second of the day lies on the strip, or how far it reaches.
func percent(seconds int) string {
	return strconv.FormatFloat(float64(seconds*100*1000/calendar.Day)/1000, 'f', -1, 64) + "%"
}

// svg opens a picture that only eyes are meant for.
func (c canvas) svg(class string) {
	c.Open("svg", "class", class, "aria-hidden", "true", "focusable", "false")
}

// shape draws an element with nothing in it.
func (c canvas) shape(tag string, attributes ...string) {
	c.Open(tag, attributes...)
	c.Close()
}

// vertical draws a line across the strip.
func (c canvas) vertical(class string, second int, y1, y2 string) {
	x := percent(second)
	c.shape("line", "class", class, "x1", x, "x2", x, "y1", y1, "y2", y2)
}

// strip draws a day from 0 to 24.
func (c canvas) strip(l *lane, d calendar.Date) {
	w := wallOf(d)
	c.svg("strip")
	c.shape("rect", "class", "ground", "width", "100%", "height", "100%")
	for h := 0; h <= 24; h += 6 {
		c.vertical("hour", h*3600, "0", "100%")
	}
	for _, s := range l.line.Day(d, nil) {
		for _, b := range w.bars(s) {
			c.bar(l, d, s, b)
		}
	}
	c.leap(w.change)
	if c.now != 0 && c.now.Date() == d {
		y1, y2 := height(w.round(c.now))
		c.vertical("halo", w.start(c.now), y1, y2)
		c.vertical("now", w.start(c.now), y1, y2)
	}
	c.Close()
}

// height returns from where to where a bar reaches: of an hour that comes twice,
// the first is drawn above the second.
func height(round int) (from, to string) {
	switch round {
	case 1:
		return "0", "50%"
	case 2:
		return "50%", "100%"
	}
	return "0", "100%"
}

// labelled is how long a bar must be for its percentage to fit in it, and how
// far a now line must be from it.
const labelled = 5 * 3600

func (c canvas) bar(l *lane, d calendar.Date, s hours.Interval, b bar) {
	class := ""
	if l.track != nil {
		class = windowClass(l.track, s)
	} else if state := s.State; state != hours.Closed {
		class = state.String()
	}
	if class == "" {
		return
	}
	c.block(class, b)
	i, _, _ := declarations.WindowOf(s)
	if l.track == nil || i < 0 || b.to-b.from < labelled {
		return
	}
	middle := (b.from + b.to) / 2
	if c.now != 0 && c.now.Date() == d && max(middle-wallOf(d).start(c.now), wallOf(d).start(c.now)-middle) < labelled/2 {
		return
	}
	c.leaf("text", c.lang.Percent(l.track.Windows[i].Guarantee), "class", class, "x", percent(middle), "y", "50%", "dy", ".35em")
}

// block draws a bar. What is unknown is hatched: a thick line, dashed.
func (c canvas) block(class string, b bar) {
	y, end := height(b.round)
	tall, middle := "100%", "50%"
	if b.round != 0 {
		tall, middle = "50%", "25%"
		if end == "100%" {
			middle = "75%"
		}
	}
	c.shape("rect", "class", class, "x", percent(b.from), "width", percent(b.to-b.from), "y", y, "height", tall)
	if class == hours.Unknown.String() {
		hatch := "hatch"
		if b.round != 0 {
			hatch = "hatch half"
		}
		c.shape("line", "class", hatch, "x1", percent(b.from), "x2", percent(b.to), "y1", middle, "y2", middle)
	}
}

// windowClass is how a window is drawn: "level-1", "level-2 inferred".
func windowClass(t *declarations.Track, s hours.Interval) string {
	i, inferred, unknown := declarations.WindowOf(s)
	switch {
	case unknown:
		return hours.Unknown.String()
	case i < 0:
		return ""
	}
	class := "level-" + strconv.Itoa(min(level(t, i), 3))
	if inferred {
		class += " inferred"
	}
	return class
}

// leap marks the hour that is missing, or comes twice.
func (c canvas) leap(change Change) {
	from, to := percent(int(leaps)*60), percent(int(leaps+60)*60)
	width := percent(3600)
	switch change {
	case Forward:
		c.shape("rect", "class", "missing", "x", from, "width", width, "height", "100%")
		c.shape("line", "class", "missing", "x1", from, "x2", to, "y1", "100%", "y2", "0")
	case Back:
		c.shape("rect", "class", "twice", "x", from, "width", width, "y", "-12%", "height", "124%")
		c.shape("line", "class", "twice", "x1", from, "x2", to, "y1", "50%", "y2", "50%")
	}
}

// axis draws the hours of the clock above the strips.
func (c canvas) axis() {
	c.svg("axis")
	for h := 0; h <= 24; h += 6 {
		class := ""
		switch h {
		case 0:
			class = "first"
		case 24:
			class = "last"
		}
		c.leaf("text", strconv.Itoa(h), "class", class, "x", percent(h*3600), "y", "1em")
	}
	c.Close()
}
