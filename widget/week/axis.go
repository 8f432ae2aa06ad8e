package week

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// axis is the hours of the clock that a picture has: from, and four steps on.
type axis struct{ from, step int }

// ticks is how many steps an axis has.
const ticks = 4

// wholeDay is the axis of a whole day.
var wholeDay = axis{0, 24 / ticks}

func (a axis) to() int { return a.from + ticks*a.step }

// has reports whether a minute is on the axis.
func (a axis) has(m calendar.Minute) bool {
	return int(m) >= a.from*60 && int(m) <= a.to()*60
}

// axisOf returns an axis that has all times at which some lanes are not closed, and half
// an hour around them, as narrow as it can be.
func axisOf(lanes []*lane) axis {
	first, last := calendar.EndOfDay, calendar.Minute(0)
	for _, l := range lanes {
		for i := range l.days {
			d := l.days[i]
			for j := range d.intervals {
				if s := &d.intervals[j]; s.State != hours.Closed {
					for _, b := range d.bars(s) {
						first, last = min(first, b.from), max(last, b.to)
					}
				}
			}
		}
	}
	if first > last {
		return axis{6, 3} // nothing is open
	}
	from, to := max(int(first)-30, 0)/60, min(int(last)+30+59, 24*60)/60
	a := axis{from, (to - from + ticks - 1) / ticks}
	if a.step = max(a.step, 2); a.step == 5 {
		a.step = 6
	}
	// What is too much is put at both ends. The labels are even where they can be.
	all := ticks * a.step
	a.from = max(0, min(from-(all-(to-from))/2, 24-all))
	if even := a.from &^ 1; even+all >= to {
		a.from = even
	}
	return a
}

// axis prints the hours of the clock above the bars.
func (w *writer) axis(a axis) {
	w.open("div", "axis", "aria-hidden", "true")
	for h := a.from; h <= a.to(); h += a.step {
		w.leaf("span", "", lang.Number(h))
	}
	w.Close()
}
