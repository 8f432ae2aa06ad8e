package declarations

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// Timeline returns the sequence of windows that apply: open where one does. A
// window that the text names is stronger than one that it only means, and that is
// stronger than a window of which the hours are unknown. [WindowOf] reads the
// intervals.
func (t *Track) Timeline() *hours.Timeline {
	var layers []hours.Layer
	lay := func(s *hours.Schedule, state hours.State, label int) {
		if s != nil {
			layers = append(layers, hours.Layer{Hours: s, State: state, Label: label})
		}
	}
	order := t.weakestFirst()
	for _, i := range order {
		lay(t.Windows[i].Hours.Schedule, hours.Unknown, 0)
	}
	for _, i := range order {
		lay(t.Windows[i].Inferred, hours.Open, i*2+1)
	}
	for _, i := range order {
		lay(t.Windows[i].Hours.Schedule, hours.Open, i*2)
	}
	return hours.Layers(layers...)
}

// WindowOf returns the index of the window that applies in an interval of a track,
// and whether it is inferred. The index is -1 where none applies, and where it is
// unknown whether one does.
func WindowOf(i hours.Interval) (index int, inferred, unknown bool) {
	if i.State != hours.Open {
		return -1, false, i.State == hours.Unknown
	}
	return i.Label / 2, i.Label%2 == 1, false // as Timeline labels them
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
	line := t.Timeline()
	s := TrackStatus{Track: t}
	s.Since, s.Until = line.Around(now)
	i, inferred, unknown := WindowOf(line.At(now))
	if s.Inferred, s.Unknown = inferred, unknown; i >= 0 {
		s.Window = &t.Windows[i]
	}
	return s
}
