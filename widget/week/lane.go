package week

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// lane is the hours that some lines of support share.
type lane struct {
	lines []*declarations.Support
	days  []*day
}

// day is a day of a lane.
type day struct {
	localDay
	intervals []hours.Interval
	caution   bool                     // the hours are open and may have overlooked that it is a named day
	special   *declarations.SpecialDay // or nil
	notice    *declarations.Notice     // that decides, or nil
}

// track is the uptime of some audience.
type track struct {
	*declarations.Track
	days []*day
}

// lay returns the lanes and tracks of some days: what the view asks for of each version that
// holds on one of the days.
func (p *Picture) lay(dates []calendar.Date) (lanes []*lane, tracks []*track) {
	var last *declarations.Declaration
	for _, d := range dates {
		version, _ := p.of.On(d)
		if version == last {
			continue
		}
		last = version
		for i := range version.Support {
			if line := &version.Support[i]; line.Hours.Schedule != nil && p.view.Wants(line) && !have(lanes, line) {
				lanes = join(lanes, &lane{[]*declarations.Support{line}, p.days(line, dates)})
			}
		}
	tracks:
		for i := range version.Uptime {
			t := &version.Uptime[i]
			for _, other := range tracks {
				if other.ID == t.ID {
					continue tracks
				}
			}
			if p.view.Concerns(t.Audience) {
				tracks = append(tracks, p.track(t, dates))
			}
		}
	}
	return lanes, tracks
}

// have reports whether a lane has a line, of any version.
func have(lanes []*lane, line *declarations.Support) bool {
	for _, l := range lanes {
		for _, other := range l.lines {
			if other.ID == line.ID {
				return true
			}
		}
	}
	return false
}

// join adds a lane, to one that has the same days if there is one.
func join(lanes []*lane, l *lane) []*lane {
	for _, other := range lanes {
		if other.like(l) {
			other.lines = append(other.lines, l.lines...)
			return lanes
		}
	}
	return append(lanes, l)
}

// like reports whether two lanes look the same. Lines that answer messages are never open
// or closed, so they are not like others.
func (l *lane) like(other *lane) bool {
	if l.lines[0].Answers() != other.lines[0].Answers() {
		return false
	}
	for i := range l.days {
		a, b := l.days[i], other.days[i]
		if a.caution != b.caution || a.special != b.special || a.notice != b.notice || len(a.intervals) != len(b.intervals) {
			return false
		}
		for j := range a.intervals {
			if a.intervals[j] != b.intervals[j] {
				return false
			}
		}
	}
	return true
}

// days returns the days of a line.
func (p *Picture) days(line *declarations.Support, dates []calendar.Date) (all []*day) {
	timeline := p.of.SupportTimeline(line)
	for _, d := range dates {
		one := &day{localDay: localDayOf(d), intervals: timeline.Day(d, nil)}
		one.special = p.of.SpecialDay(line, d)
		one.caution = p.of.Caution(line, d) != calendar.NoNamedDay && one.has(hours.Open)
		one.notice = p.notice(line, d)
		all = append(all, one)
	}
	return all
}

// notice returns the last notice that decides a line at some time of a day; nil if none does.
func (p *Picture) notice(line *declarations.Support, d calendar.Date) (last *declarations.Notice) {
	v, _ := p.of.On(d)
	for i := range v.Notices {
		n := &v.Notices[i]
		concerned := len(n.Lines) == 0
		for _, id := range n.Lines {
			concerned = concerned || id == line.ID
		}
		if concerned && n.State != "" && n.From < (d+1).Start(0) && (!n.Until.OK || n.Until.At > d.Start(0)) {
			last = n
		}
	}
	return last
}

// has reports whether the day has a state at some time.
func (d *day) has(state hours.State) bool {
	for i := range d.intervals {
		if d.intervals[i].State == state {
			return true
		}
	}
	return false
}

// openAt reports whether the day is open at an instant.
func (d *day) openAt(t calendar.Instant) bool {
	for i := range d.intervals {
		if i := &d.intervals[i]; i.State == hours.Open && i.From <= t && t < i.To {
			return true
		}
	}
	return false
}
