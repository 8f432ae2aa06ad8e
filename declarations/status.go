package declarations

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// Status is what a declaration comes to at an instant.
type Status struct {
	Declaration *Declaration
	At          calendar.Instant
	Support     []SupportStatus
	Uptime      []TrackStatus
	Response    []TargetStatus
}

// SupportStatus is what one way to reach support is at an instant. All but
// Support is empty where the text gives no hours.
type SupportStatus struct {
	*Support
	State    hours.State
	Since    hours.Bound // when the state began
	Until    hours.Bound // when it ends
	NextOpen hours.Bound // when it next opens; none when it is open
	Comment  string      // what the hours say beside the state

	Holiday calendar.Holiday  // what day it is
	Caution calendar.NamedDay // what day it is, when the hours do not mention it
	// Unsaid is the first stretch of unknown hours before NextOpen: it may open
	// then already.
	Unsaid hours.Bound
}

// TrackStatus is the uptime window that applies at an instant.
type TrackStatus struct {
	*Track
	Window   *Window // nil: none applies, or it is unknown
	Inferred bool    // the text means this time but does not name it
	Unknown  bool    // the text does not say whether a window applies
	Since    hours.Bound
	Until    hours.Bound
}

// TargetStatus is a target for what is reported at an instant.
type TargetStatus struct {
	*Target
	Deadlines []Deadline
	// Window is the label of the uptime window in force that a step depends on,
	// or empty.
	Window string
}

// Deadline is when a step of a target, reported now, is due.
type Deadline struct {
	Step *Step
	By   calendar.Instant // half-open: a deadline on a day is that day's 24.00
}

// At evaluates the declaration. The instant must be [calendar.Known].
func (d *Declaration) At(t calendar.Instant) *Status {
	s := &Status{Declaration: d, At: t}
	for i := range d.Support {
		s.Support = append(s.Support, d.Support[i].at(t))
	}
	for i := range d.Uptime {
		s.Uptime = append(s.Uptime, d.Uptime[i].at(t))
	}
	for i := range d.Response {
		s.Response = append(s.Response, d.Response[i].at(s))
	}
	return s
}

func (p *Support) at(t calendar.Instant) SupportStatus {
	s := SupportStatus{Support: p}
	schedule := p.Hours.Schedule
	if schedule == nil {
		return s
	}
	line := schedule.Timeline()
	now := line.At(t)
	s.State, s.Comment = now.State, now.Comment
	s.Since, s.Until = line.Around(t)
	if s.State != hours.Open {
		s.NextOpen = line.Next(t, t+hours.Horizon, hours.Open)
	}
	if s.State == hours.Closed {
		limit := t + hours.Horizon
		if s.NextOpen.OK {
			limit = s.NextOpen.At
		}
		s.Unsaid = line.Next(t, limit, hours.Unknown)
	}
	day := t.Date()
	s.Holiday = day.Holiday()
	s.Caution = Caution(schedule, day)
	return s
}

// Caution returns what day it is, when the hours open on it without a mention
// of it: they may have overlooked it.
func Caution(s *hours.Schedule, d calendar.Date) calendar.NamedDay {
	if named := d.Named(); named != calendar.NoNamedDay && !s.Mentions(d) && opens(s, d) {
		return named
	}
	return calendar.NoNamedDay
}

// opens reports whether there are hours on the day at all.
func opens(s *hours.Schedule, d calendar.Date) bool {
	for _, stretch := range s.Day(d, nil) {
		if stretch.State == hours.Open {
			return true
		}
	}
	return false
}
