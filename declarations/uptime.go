package declarations

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// The keys of a track's stretches. A window's own are its index doubled, and
// one more where it is inferred.
const (
	noWindow      = -1
	unknownWindow = -2
)

// Day appends the stretches of one day: which window applies, and how. It
// makes a track a [hours.Timeline].
func (t *Track) Day(d calendar.Date, buf []hours.Stretch) []hours.Stretch {
	start := len(buf)
	buf = append(buf, hours.Stretch{From: d.Start(0), To: (d + 1).Start(0), Key: noWindow})
	var day []hours.Stretch
	paint := func(s *hours.Schedule, state hours.State, key int) {
		if s == nil {
			return
		}
		day = s.Day(d, day[:0])
		for _, stretch := range day {
			if stretch.Key == int(state) {
				buf = hours.Paint(buf, start, hours.Stretch{From: stretch.From, To: stretch.To, Key: key})
			}
		}
	}
	// Weakest first.
	order := t.weakestFirst()
	for _, i := range order {
		paint(t.Windows[i].Hours.Schedule, hours.Unknown, unknownWindow)
	}
	for _, i := range order {
		paint(t.Windows[i].Inferred, hours.Open, i*2+1)
	}
	for _, i := range order {
		paint(t.Windows[i].Hours.Schedule, hours.Open, i*2)
	}
	return buf
}

// Still asks the schedules of the windows.
func (t *Track) Still(d calendar.Date, _, way int) calendar.Date {
	next := d + calendar.Date(way)
	var day []hours.Stretch
	for i, first := 0, true; i < 2*len(t.Windows); i++ {
		s := t.Windows[i/2].Hours.Schedule
		if i%2 == 1 {
			s = t.Windows[i/2].Inferred
		}
		if s == nil {
			continue
		}
		day = s.Day(d, day[:0])
		if at := hours.Beside(s, d, day, way); first || (at < next) == (way > 0) {
			next, first = at, false
		}
	}
	return next
}

// WindowOf returns which window the key of a track's stretch stands for, by its
// index, and whether it is inferred. The index is negative where none applies,
// and where it is unknown whether one does.
func WindowOf(key int) (index int, inferred, unknown bool) {
	if key < 0 {
		return -1, false, key == unknownWindow
	}
	return key / 2, key%2 == 1, false
}

// Weekly reports whether the hours of every window are the same every week.
func (t *Track) Weekly() bool {
	for i := range t.Windows {
		w := &t.Windows[i]
		if w.Hours.Schedule != nil && !w.Hours.Schedule.Weekly() || w.Inferred != nil && !w.Inferred.Weekly() {
			return false
		}
	}
	return true
}

// weakestFirst returns the windows' indices: the lower percentage is weaker,
// and among equals the later in the text.
func (t *Track) weakestFirst() []int {
	order := make([]int, 0, len(t.Windows))
	for i := len(t.Windows) - 1; i >= 0; i-- {
		at := len(order)
		for at > 0 && t.Windows[order[at-1]].Guarantee > t.Windows[i].Guarantee {
			at--
		}
		order = append(order, 0)
		copy(order[at+1:], order[at:])
		order[at] = i
	}
	return order
}

func (t *Track) at(now calendar.Instant) TrackStatus {
	stretch, since, until := hours.Around(t, now)
	s := TrackStatus{Track: t, Since: since, Until: until}
	i, inferred, unknown := WindowOf(stretch.Key)
	if s.Inferred, s.Unknown = inferred, unknown; i >= 0 {
		s.Window = &t.Windows[i]
	}
	return s
}
