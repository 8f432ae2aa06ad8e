package timeline

import (
	"strconv"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// strip draws a day of the lane from 0 to 24.
func (r renderer) strip(l *lane, d calendar.Date) {
	day := localDayOf(d)
	r.svg("strip", func() {
		r.ground()
		for h := 0; h <= 24; h += 6 {
			r.vertical("hour", h*3600, "0", "100%")
		}
		for _, s := range l.line.Day(d, nil) {
			for _, b := range day.bars(s) {
				r.bar(l, day, s, b)
			}
		}
		for _, m := range l.maintenance(d) {
			for _, s := range m.intervals {
				for _, b := range day.bars(s) {
					r.mark(b)
				}
			}
		}
		r.changeMark(day.change)
		if r.today(d) {
			y1, y2 := height(day.round(r.now))
			r.vertical("halo", day.start(r.now), y1, y2)
			r.vertical("now", day.start(r.now), y1, y2)
		}
	})
}

// today reports whether a day is today.
func (r renderer) today(d calendar.Date) bool { return r.now != 0 && r.now.Date() == d }

// labelled is how long a bar must be for its percentage to fit in it, and twice
// how far the line of now must be from the middle.
const labelled = 5 * 3600

// bar draws a bar of the lane, and on that of a window its percentage.
func (r renderer) bar(l *lane, day localDay, s hours.Interval, b bar) {
	class := l.class(s)
	if class == "" {
		return
	}
	r.block(class, b)
	if l.track == nil || b.to-b.from < labelled {
		return
	}
	in := l.window(s)
	if in.Index < 0 {
		return
	}
	middle := (b.from + b.to) / 2
	if r.today(day.date) && max(middle-day.start(r.now), day.start(r.now)-middle) < labelled/2 {
		return
	}
	r.Leaf("text", r.lang.Percent(in.Track.Windows[in.Index].Guarantee), "class", class, "x", percent(middle), "y", "50%", "dy", ".35em")
}

// unknownClass is the class of a bar about which the declaration says nothing.
var unknownClass = hours.Unknown.String()

// class returns the class of a bar: "open", "unknown", "level-2 inferred". It is
// empty where no bar is drawn.
func (l *lane) class(s hours.Interval) string {
	if l.track == nil {
		if s.State != hours.Closed {
			return s.State.String()
		}
		return ""
	}
	in := l.window(s)
	switch {
	case in.Unknown:
		return unknownClass
	case in.Index < 0:
		return ""
	case in.Inferred:
		return levelClass(in.Track, in.Index) + " inferred"
	}
	return levelClass(in.Track, in.Index)
}

// levelClass returns the class of a window by its rank: "level-1". The third and
// all after it look the same.
func levelClass(t *declarations.Track, window int) string {
	return "level-" + strconv.Itoa(min(level(t, window), 3))
}

// changeMark marks the hour that is missing, or comes twice.
func (r renderer) changeMark(change Change) {
	from, to := percent(int(changeHour)*60), percent(int(changeHour+60)*60)
	width := percent(3600)
	switch change {
	case Forward:
		r.Empty("rect", "class", "missing", "x", from, "width", width, "height", "100%")
		r.Empty("line", "class", "missing", "x1", from, "x2", to, "y1", "100%", "y2", "0")
	case Back:
		r.Empty("rect", "class", "twice", "x", from, "width", width, "y", "-12%", "height", "124%")
		r.Empty("line", "class", "twice", "x1", from, "x2", to, "y1", "50%", "y2", "50%")
	}
}

// axis draws the hours of the clock above the strips.
func (r renderer) axis() {
	r.svg("axis", func() {
		for h := 0; h <= 24; h += 6 {
			class := ""
			switch h {
			case 0:
				class = "first"
			case 24:
				class = "last"
			}
			r.Leaf("text", strconv.Itoa(h), "class", class, "x", percent(h*3600), "y", "1em")
		}
	})
}
