package declarations

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// Status is what a declaration promises at an instant.
type Status struct {
	Declaration *Declaration
	At          calendar.Instant
	Support     []SupportStatus
	Uptime      []TrackStatus
	Response    []TargetStatus
}

// SupportStatus is the state of one way to get help at an instant. Where the text
// gives no hours, it has nothing but Support.
type SupportStatus struct {
	*Support
	State    hours.State
	Since    hours.Bound // when the state began
	Until    hours.Bound // when the state ends
	NextOpen hours.Bound // when it opens next; none while it is open
	Comment  string      // the hours' own remark on the state

	Holiday calendar.Holiday  // which holiday it is
	Caution calendar.NamedDay // which named day it is, where the hours overlook it
	// Unsaid is where unknown hours first begin before NextOpen: support may open
	// then already.
	Unsaid hours.Bound
}

// TrackStatus is the uptime window that applies at an instant.
type TrackStatus struct {
	*Track
	Window   *Window // nil: none applies, or that is unknown
	Inferred bool    // the text means this time but does not name it
	Unknown  bool    // the text does not say whether a window applies
	Since    hours.Bound
	Until    hours.Bound
}

// TargetStatus is a target, for a request that is made at an instant.
type TargetStatus struct {
	*Target
	Deadlines []Deadline
	// Window is the label of the uptime window that applies and that a step depends
	// on; or empty.
	Window string
}

// Deadline is when a step of a target is due.
type Deadline struct {
	Step *Step
	By   calendar.Instant // a deadline on a day is 24.00 of that day
}

// At returns the status of the declaration at an instant, which must be
// [calendar.Known].
func (d *Declaration) At(t calendar.Instant) *Status {
	s := &Status{Declaration: d, At: t}
	for i := range d.Support {
		s.Support = append(s.Support, d.Support[i].At(t))
	}
	for i := range d.Uptime {
		s.Uptime = append(s.Uptime, d.Uptime[i].at(t))
	}
	for i := range d.Response {
		s.Response = append(s.Response, d.Response[i].at(s))
	}
	return s
}

// At returns the state of the way to get help at an instant, which must be
// [calendar.Known].
func (p *Support) At(t calendar.Instant) SupportStatus {
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

// Caution returns which named day a date is, where the hours open on it without
// mentioning it. They may have overlooked the day.
func Caution(s *hours.Schedule, d calendar.Date) calendar.NamedDay {
	if named := d.Named(); named != calendar.NoNamedDay && !s.Mentions(d) && opens(s, d) {
		return named
	}
	return calendar.NoNamedDay
}

// opens reports whether some hours of the day are open.
func opens(s *hours.Schedule, d calendar.Date) bool {
	for _, stretch := range s.Day(d, nil) {
		if stretch.State == hours.Open {
			return true
		}
	}
	return false
}
