package declarations

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// Notice is news about support. It stands above all else from its start to its end,
// and then ends by itself.
type Notice struct {
	From  calendar.Instant
	Until hours.Bound // none: until somebody ends it
	Text  string
	Level Level
	Lines []string // ids of the support that it is about; none: all
	// State is what the lines are meanwhile, whatever their hours are: "closed" or
	// "unknown"; empty: what their hours say.
	State string
}

// Level is how grave a notice is.
type Level string

// The levels.
const (
	Info    Level = "info"
	Warning Level = "warning"
	Outage  Level = "outage"
)

// Holds reports whether the notice stands at an instant.
func (n *Notice) Holds(t calendar.Instant) bool {
	return n.From <= t && (!n.Until.OK || t < n.Until.At)
}

// decides reports whether the notice decides a line. One that names no line decides
// those that have hours.
func (n *Notice) decides(p *Support) bool {
	return n.State != "" && names(n.Lines, p.ID) && (len(n.Lines) > 0 || p.Hours.Schedule != nil)
}

// NoticeStatus is a notice that stands.
type NoticeStatus struct {
	*Notice
	Reopens bool // some line that it closes is open when it ends
}

// reopens reports whether some line of a version that the notice decides is open when it
// ends.
func (d *Declaration) reopens(n *Notice, v *Declaration) bool {
	for i := range v.Support {
		if p := &v.Support[i]; n.Until.OK && n.decides(p) {
			if line := d.SupportTimeline(p); line.At(n.Until.At).State == hours.Open {
				return true
			}
		}
	}
	return false
}

// forever is an instant after all that are known.
const forever = calendar.Last + calendar.Day

// over is the notice as an interval that overrides hours.
func (n *Notice) over() hours.Interval {
	i := hours.Interval{From: n.From, To: forever}
	if n.State == hours.Closed.String() {
		i.State = hours.Closed
	}
	if n.Until.OK {
		i.To = n.Until.At
	}
	return i
}

// Ended says that a service is no more. The zero value says that it goes on.
type Ended struct {
	On   calendar.Date // its last day
	Text string        // why, and what takes its place; may be empty
	See  Link          // where to go instead; or the zero Link
}

// ended returns how the service ends, in whichever version that is said.
func (d *Declaration) ended() *Ended {
	all := d.versions()
	return &all[len(all)-1].Ended
}

// over is the time after the end as an interval that overrides hours.
func (e *Ended) over() hours.Interval {
	return hours.Interval{From: (e.On + 1).Start(0), To: forever, State: hours.Closed}
}
