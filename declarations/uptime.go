package declarations

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// The keys of a track's intervals. An interval of a window has twice the index of
// the window, and one more where it is inferred.
const (
	noWindow      = -1
	unknownWindow = -2
)

// Timeline returns which window applies when. Named hours come before inferred
// hours, and those before hours that are unknown.
func (t *Track) Timeline() *hours.Timeline {
	var layers []hours.Layer
	add := func(s *hours.Schedule, state hours.State, key int) {
		if s != nil {
			layers = append(layers, hours.Layer{Hours: s, State: state, Key: key})
		}
	}
	order := t.weakestFirst()
	for _, i := range order {
		add(t.Windows[i].Hours.Schedule, hours.Unknown, unknownWindow)
	}
	for _, i := range order {
		add(t.Windows[i].Inferred, hours.Open, i*2+1)
	}
	for _, i := range order {
		add(t.Windows[i].Hours.Schedule, hours.Open, i*2)
	}
	return hours.Layers(noWindow, layers...)
}

// WindowOf returns the index of the window that the key of a track's interval
// stands for, and whether it is inferred. The index is negative where no window
// applies, and where it is unknown whether one does.
func WindowOf(key int) (index int, inferred, unknown bool) {
	if key < 0 {
		return -1, false, key == unknownWindow
	}
	return key / 2, key%2 == 1, false
}

// weakestFirst returns the indices of the windows. The lower percentage is weaker,
// and of equal ones the later in the text.
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
	i, inferred, unknown := WindowOf(line.At(now).Key)
	if s.Inferred, s.Unknown = inferred, unknown; i >= 0 {
		s.Window = &t.Windows[i]
	}
	return s
}
