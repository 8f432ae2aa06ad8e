package declarations

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// Status is what a declaration promises at an instant.
type Status struct {
	Declaration *Declaration // the version that holds, or see [Declaration.On]
	Holds       bool         // whether a version holds; else everything is unknown
	Ended       Ended
	At          calendar.Instant
	Notices     []NoticeStatus
	Coming      hours.Bound // when the next notice begins
	Maintenance []MaintenanceStatus
	Support     []SupportStatus
	Uptime      []TrackStatus
	Response    []TargetStatus
}

// SupportStatus is the state of one way to get help at an instant. Where the text
// gives no hours, it has nothing but Support.
type SupportStatus struct {
	*Support
	Stated   bool // whether the line has a state: its hours or a notice give it one
	State    hours.State
	Since    hours.Bound      // when the state began
	Until    hours.Bound      // when the state ends
	NextOpen hours.Bound      // when it opens next; none while it is open
	Today    []hours.Interval // the states of the day, notices included
	Comment  string           // the hours' own remark on the state
	Reason   string           // why: of the notice or the special day that decides; may be empty
	Special  bool             // the reason is that of a special day

	Holiday calendar.Holiday  // which holiday it is; none where something else makes it unknown
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
	// Suspended says that maintenance is under way, and no guarantee holds.
	Suspended bool
	Since     hours.Bound
	Until     hours.Bound
	Promised  hours.Bound // until when the same is promised, whichever window it is
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
	v, holds := d.On(t.Date())
	s := &Status{Declaration: v, Holds: holds, Ended: *d.ended(), At: t}
	for _, one := range d.versions() {
		for i := range one.Notices {
			switch n := &one.Notices[i]; {
			case n.Holds(t):
				s.Notices = append(s.Notices, NoticeStatus{n, d.reopens(n, v)})
			case n.From > t && (!s.Coming.OK || n.From < s.Coming.At):
				s.Coming = hours.Bound{At: n.From, OK: true}
			}
		}
	}
	over := s.Over()
	for i := range v.Maintenance {
		if m, ok := v.Maintenance[i].at(t); ok && holds && !over {
			s.Maintenance = append(s.Maintenance, m)
		}
	}
	for i := range v.Support {
		s.Support = append(s.Support, d.support(&v.Support[i], s))
	}
	for i := range v.Uptime {
		s.Uptime = append(s.Uptime, d.track(&v.Uptime[i], t))
	}
	for i := range v.Response {
		s.Response = append(s.Response, d.target(&v.Response[i], s))
	}
	return s
}

// Over reports whether the service has ended.
func (s *Status) Over() bool { return s.Ended.On != 0 && s.At.Date() > s.Ended.On }

func (d *Declaration) support(p *Support, of *Status) SupportStatus {
	s := stateOf(p, d.SupportTimeline(p), of.At)
	day := of.At.Date()
	if !of.Holds {
		s.Holiday, s.Caution = calendar.NoHoliday, calendar.NoNamedDay
	} else if special := of.Declaration.special(p.ID, day); special != nil && s.Stated {
		s.Reason, s.Special, s.Caution = special.Why, true, calendar.NoNamedDay
	}
	for _, n := range of.Notices {
		if n.decides(p) {
			s.Reason, s.Special = n.Text, false
		}
	}
	if of.Over() {
		s.Reason, s.Special, s.Caution = of.Ended.Text, false, calendar.NoNamedDay
	}
	if s.State == hours.Unknown && (s.Special || s.Reason != "") {
		s.Holiday = calendar.NoHoliday
	}
	return s
}

// At returns the state at an instant of a way to get help that has nothing but its
// hours, as a page's own.
func (p *Support) At(t calendar.Instant) SupportStatus {
	return stateOf(p, p.Hours.Schedule.Timeline(), t)
}

// stateOf reads the state of a line off its timeline, which may be nil.
func stateOf(p *Support, line *hours.Timeline, t calendar.Instant) SupportStatus {
	s := SupportStatus{Support: p}
	if line == nil {
		return s
	}
	now := line.At(t)
	s.Stated, s.State, s.Comment = true, now.State, now.Comment
	s.Today = line.Day(t.Date(), nil)
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
	if p.Hours.Schedule != nil {
		s.Caution = Caution(p.Hours.Schedule, day)
	}
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

// Caution returns the same of a line, in the version that holds on the date. A special day
// is not overlooked.
func (d *Declaration) Caution(p *Support, day calendar.Date) calendar.NamedDay {
	v, holds := d.On(day)
	for i := range v.Support {
		if s := v.Support[i].Hours.Schedule; holds && v.Support[i].ID == p.ID && s != nil && v.special(p.ID, day) == nil {
			return Caution(s, day)
		}
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
