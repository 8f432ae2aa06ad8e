package hours

// State says what hours are at an instant. The zero value is Unknown, which is
// an answer: the text does not say.
type State uint8

// The states.
const (
	Unknown State = iota
	Closed
	Open
)

// String returns OSM's word for the state.
func (s State) String() string {
	switch s {
	case Closed:
		return "closed"
	case Open:
		return "open"
	}
	return "unknown"
}
