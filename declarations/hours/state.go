package hours

import "servicestatus/declarations/calendar"

// State says what hours are at an instant. The zero value is Unknown, which is
// an answer: the text does not say.
type State uint8

// The states.
const (
	Unknown State = iota
	Closed
	Open
)

// String returns the word OSM has for the state.
func (s State) String() string {
	switch s {
	case Closed:
		return "closed"
	case Open:
		return "open"
	}
	return "unknown"
}

// Stretch is a length of time, [From, To), throughout which Key is the same.
// The key of a schedule's stretch is its State; other sequences have their own.
type Stretch struct {
	From, To calendar.Instant
	Key      int
	Comment  string
}
