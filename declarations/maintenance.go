package declarations

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// Maintenance is times at which the system may be down.
type Maintenance struct {
	Label  string
	Hours  Hours
	Tracks []string // ids of the uptime that it concerns; none: all
	// Guarantee is [Suspended] where no guarantee holds meanwhile; or empty.
	Guarantee string
	Wording   string // as published; may be empty
}

// Suspended says that no guarantee holds.
const Suspended = "suspended"

// Suspends reports whether no guarantee holds meanwhile.
func (m *Maintenance) Suspends() bool { return m.Guarantee == Suspended }

// Concerns reports whether the maintenance concerns a track.
func (m *Maintenance) Concerns(t *Track) bool { return names(m.Tracks, t.ID) }

// Announced is how long ahead maintenance is announced.
const Announced = 14 * calendar.Day

// MaintenanceStatus is maintenance that is under way, or the next that is announced.
type MaintenanceStatus struct {
	*Maintenance
	From, Until hours.Bound
	Now         bool
}

// at returns the maintenance that is under way or comes next. It is false where none is
// announced.
func (m *Maintenance) at(t calendar.Instant) (s MaintenanceStatus, ok bool) {
	s.Maintenance = m
	line := m.Hours.Schedule.Timeline()
	if s.Now = line.At(t).State == hours.Open; s.Now {
		s.From, s.Until = line.Around(t)
		return s, true
	}
	if s.From = line.Next(t, t+Announced, hours.Open); s.From.OK {
		s.Until = line.Change(s.From.At, s.From.At+hours.Horizon)
	}
	return s, s.From.OK
}
