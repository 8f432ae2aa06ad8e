package declarations

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// The labels of the intervals of a track: window i of a version is i*2 of its share of
// versionLabels, and one more where it is inferred.
const (
	suspended     = -1
	versionLabels = 1000
)

// byPromise takes the place of a version where windows that promise the same have the
// same label.
const byPromise = -1

// layers returns the windows of a track as layers: open where one applies. A window that
// the text names is stronger than one that it only means, and that is stronger than a
// window of which the hours are unknown. Maintenance that suspends beats them all.
func (d *Declaration) layers(t *Track, version int) (layers []hours.Layer) {
	order := t.weakestFirst()
	for pass := range 3 { // unknown, meant, named
		for _, i := range order {
			w := &t.Windows[i]
			lay := hours.Layer{Hours: w.Hours.Schedule, State: hours.Open, Label: version*versionLabels + i*2}
			if version == byPromise {
				if lay.Label = int(w.Guarantee) * 2; w.Guaranteed {
					lay.Label++
				}
			}
			switch pass {
			case 0:
				lay.State, lay.Label = hours.Unknown, 0
			case 1:
				lay.Hours = w.Inferred
				if version != byPromise {
					lay.Label++
				}
			}
			if lay.Hours != nil {
				layers = append(layers, lay)
			}
		}
	}
	for i := range d.Maintenance {
		if m := &d.Maintenance[i]; m.Suspends() && names(m.Tracks, t.ID) {
			layers = append(layers, hours.Layer{Hours: m.Hours.Schedule, State: hours.Open, Label: suspended, Shuts: true})
		}
	}
	return layers
}

// WindowIn is the window that applies in an interval of a track's timeline.
type WindowIn struct {
	Track    *Track // of the version that holds then
	Index    int    // of its windows; -1 where none applies, or where that is unknown
	Inferred bool
	Unknown  bool // whether one applies
}

// Window returns the window that applies in an interval of a track's timeline.
func (d *Declaration) Window(t *Track, i hours.Interval) WindowIn {
	w := WindowIn{Track: t, Index: -1, Unknown: i.State == hours.Unknown}
	if i.State != hours.Open {
		return w
	}
	version := d.versions()[i.Label/versionLabels]
	for n := range version.Uptime {
		if version.Uptime[n].ID == t.ID {
			w.Track = &version.Uptime[n]
		}
	}
	label := i.Label % versionLabels
	w.Index, w.Inferred = label/2, label%2 == 1
	return w
}

// SuspendedIn reports whether no guarantee holds in an interval of a track's timeline.
func SuspendedIn(i hours.Interval) bool { return i.Label == suspended }

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

func (d *Declaration) track(t *Track, now calendar.Instant) TrackStatus {
	line := d.TrackTimeline(t)
	s := TrackStatus{Track: t}
	_, s.Promised = d.windows(t, true).Around(now)
	s.Since, s.Until = line.Around(now)
	in := line.At(now)
	w := d.Window(t, in)
	s.Inferred, s.Unknown, s.Suspended = w.Inferred, w.Unknown, in.Label == suspended
	if w.Index >= 0 {
		s.Window = &w.Track.Windows[w.Index]
	}
	return s
}
