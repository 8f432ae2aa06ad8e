package timeline

import (
	"strconv"

	"servicestatus/declarations/calendar"
)

// percent returns where a second of the day lies on the strip, or how far so
// many seconds reach.
func percent(seconds int) string {
	return strconv.FormatFloat(float64(seconds*100*1000/calendar.Day)/1000, 'f', -1, 64) + "%"
}

// svg draws a picture that is hidden from screen readers.
func (r renderer) svg(class string, shapes func()) {
	r.Element("svg", attributes{"class", class, "aria-hidden", "true", "focusable", "false"}, shapes)
}

// ground draws what the other shapes stand on.
func (r renderer) ground() { r.Empty("rect", "class", "ground", "width", "100%", "height", "100%") }

// vertical draws a line across the strip at a second of the day.
func (r renderer) vertical(class string, second int, y1, y2 string) {
	x := percent(second)
	r.Empty("line", "class", class, "x1", x, "x2", x, "y1", y1, "y2", y2)
}

// block draws a bar. An unknown one is hatched: a thick line, dashed.
func (r renderer) block(class string, b bar) {
	y, end := height(b.round)
	tall, middle := "100%", "50%"
	if b.round != 0 {
		tall, middle = "50%", "25%"
		if end == "100%" {
			middle = "75%"
		}
	}
	r.Empty("rect", "class", class, "x", percent(b.from), "width", percent(b.to-b.from), "y", y, "height", tall)
	if class == unknownClass {
		hatch := "hatch"
		if b.round != 0 {
			hatch = "hatch half"
		}
		r.Empty("line", "class", hatch, "x1", percent(b.from), "x2", percent(b.to), "y1", middle, "y2", middle)
	}
}

// height returns from where to where a bar reaches. Of an hour that comes twice
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
