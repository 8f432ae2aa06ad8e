package hours

import "servicestatus/declarations/calendar"

// Interval is a half-open length of time, [From, To), throughout which the state
// is the same. Label tells the layers of a sequence apart ([Layers]); it is 0 in
// the intervals of a schedule.
type Interval struct {
	From, To calendar.Instant
	State    State
	Label    int
	Comment  string
}

// like reports whether two intervals have the same state and label.
func (i *Interval) like(other *Interval) bool {
	return i.State == other.State && i.Label == other.Label
}

// Bound is the instant at which something begins or ends, if it does.
type Bound struct {
	At calendar.Instant
	OK bool
}
