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

// Timeline returns which window applies, and how: what the text names over what
// it only means, and that over where it does not say.
func (t *Track) Timeline() *hours.Timeline {
	var layers []hours.Layer
	lay := func(s *hours.Schedule, state hours.State, key int) {
		if s != nil {
			layers = append(layers, hours.Layer{Hours: s, State: state, Key: key})
		}
	}
	order := t.weakestFirst()
	for _, i := range order {
		lay(t.Windows[i].Hours.Schedule, hours.Unknown, unknownWindow)
	}
	for _, i := range order {
		lay(t.Windows[i].Inferred, hours.Open, i*2+1)
	}
	for _, i := range order {
		lay(t.Windows[i].Hours.Schedule, hours.Open, i*2)
	}
	return hours.Layers(noWindow, layers...)
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
	i, inferred, unknown := WindowOf(line.At(now).Key)
	if s.Inferred, s.Unknown = inferred, unknown; i >= 0 {
		s.Window = &t.Windows[i]
	}
	return s
}
