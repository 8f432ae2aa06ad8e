package declarations

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// target returns a target with its deadlines. None is given where nothing holds, now or when
// the step would be due.
func (d *Declaration) target(t *Target, s *Status) TargetStatus {
	out := TargetStatus{Target: t}
	if !s.Holds || s.Over() {
		return out
	}
	for i := range t.Steps {
		step := &t.Steps[i]
		if step.During != "" {
			if !s.inForce(step.During) {
				continue
			}
			out.Window = step.During
		}
		if by, ok := d.due(t, step, s); ok && d.promises(max(by-1, s.At).Date()) {
			out.Deadlines = append(out.Deadlines, Deadline{step, by})
		}
	}
	return out
}

// promises reports whether a version holds on a day, and the service has not ended.
func (d *Declaration) promises(day calendar.Date) bool {
	_, holds := d.On(day)
	last := d.ended().On
	return holds && (last == 0 || day <= last)
}

// inForce reports whether the window with that label applies in some track.
func (s *Status) inForce(label string) bool {
	for i := range s.Uptime {
		if w := s.Uptime[i].Window; w != nil && w.Label == label {
			return true
		}
	}
	return false
}

// due returns when a step is due for a request made now, where the text states
// which clock runs.
func (d *Declaration) due(t *Target, step *Step, s *Status) (by calendar.Instant, ok bool) {
	clock := step.Clock
	if clock == "" {
		clock = t.Clock
	}
	switch clock {
	case Elapsed:
		return s.At + step.Within.seconds(), true
	case WorkingDays:
		if step.Within.Unit != 'D' {
			return 0, false
		}
		return s.Declaration.count(s.At.Date(), step.Within.N)
	case SupportHours:
		if step.Within.Unit == 'D' {
			return 0, false // a day may be a day with hours, or 24 hours of them
		}
		for i := range s.Declaration.Support {
			if p := &s.Declaration.Support[i]; p.ID == t.Support && p.Hours.Schedule != nil {
				return spend(d.SupportTimeline(p), s.At, step.Within.seconds())
			}
		}
	}
	return 0, false
}

// count returns the end of the last of n working days after a day, which does not count,
// whatever day it is. The deadline is unknown where a day on the way may or may not be one.
func (d *Declaration) count(day calendar.Date, n int) (by calendar.Instant, ok bool) {
	days := d.WorkingDays.Schedule.Timeline()
	for last := day + calendar.Date(hours.Horizon/calendar.Day); n > 0; {
		if day++; day > last {
			return 0, false // there may be no working days
		}
		switch d.working(days, day) {
		case hours.Open:
			n--
		case hours.Unknown:
			return 0, false
		}
	}
	return (day + 1).Start(0), true
}

// working returns whether the clock of working days counts a day: one that is open at noon
// in the declaration's working days, or else one that is Monday to Friday and no holiday.
func (d *Declaration) working(days *hours.Timeline, day calendar.Date) hours.State {
	switch {
	case d.WorkingDays.Schedule != nil:
		return days.At(day.Start(12 * 60)).State
	case day.Working():
		return hours.Open
	}
	return hours.Closed
}

// spend returns when so much open time has passed since t. It is unknown where
// hours before then are unknown.
func spend(line *hours.Timeline, t, length calendar.Instant) (by calendar.Instant, ok bool) {
	var day []hours.Interval
	for d := t.Date(); d.Start(0) < t+hours.Horizon; d++ {
		day = line.Day(d, day[:0])
		for _, stretch := range day {
			from := max(stretch.From, t)
			switch {
			case stretch.To <= t || stretch.State == hours.Closed:
				continue
			case stretch.State == hours.Unknown:
				return 0, false
			case from+length <= stretch.To:
				return from + length, true
			}
			length -= stretch.To - from
		}
	}
	return 0, false
}

// Cumulated returns the share of a step together with the shares of the steps
// before it, in either mode. Shares of different measures do not add up; Cumulated
// then returns the share of the step alone.
func (t *Target) Cumulated(step *Step) Percent {
	if t.Mode != Incremental {
		return step.Share
	}
	total := Percent(0)
	for i := range t.Steps {
		if t.Steps[i].Measure != step.Measure {
			return step.Share
		}
		total += t.Steps[i].Share
		if &t.Steps[i] == step {
			break
		}
	}
	return total
}
