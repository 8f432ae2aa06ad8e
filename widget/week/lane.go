package week

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/widget/view"
)

// lane is the hours that some lines of support share.
type lane struct {
	lines []*declarations.Support
	days  []day
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
	days  []day
	works [][]work // of each day
}

// lay returns the lanes and tracks of some days: those that the view has, of each version
// that holds on one of the days.
func (p *Picture) lay(dates []calendar.Date) (lanes []*lane, tracks []*track) {
	var last *declarations.Declaration
	var ids []string // of lines and tracks, which may have the same
	for _, d := range dates {
		version, _ := p.of.On(d)
		if version == last {
			continue
		}
		last = version
		v := p.view
		if v.Declaration != version {
			v = view.New(p.of.At(d.Start(0)), v.Options)
		}
		for i := range v.Lines {
			line := v.Lines[i].Status.Support
			if line.Hours.Schedule != nil && isNew(&ids, "line "+line.ID) {
				lanes = join(lanes, &lane{[]*declarations.Support{line}, p.days(line, dates)})
			}
		}
		for i := range v.Tracks {
			t := v.Tracks[i].Status.Track
			if isNew(&ids, "track "+t.ID) {
				tracks = append(tracks, p.track(t, dates))
			}
		}
	}
	return lanes, tracks
}

// isNew reports whether a list lacks an id, and adds it.
func isNew(ids *[]string, id string) bool {
	for _, one := range *ids {
		if one == id {
			return false
		}
	}
	*ids = append(*ids, id)
	return true
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
		a, b := &l.days[i], &other.days[i]
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
func (p *Picture) days(line *declarations.Support, dates []calendar.Date) (all []day) {
	timeline := p.of.SupportTimeline(line)
	for _, d := range dates {
		one := day{localDay: localDayOf(d), intervals: timeline.Day(d, nil)}
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
