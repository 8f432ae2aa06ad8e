package timeline

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/lang/da"
	"servicestatus/widget/view"
)

// lane is what one table shows: support hours, or the uptime of an audience.
type lane struct {
	names     []name          // of everyone who shares it; at most one for uptime
	line      *hours.Timeline // its days
	schedules []*hours.Schedule
	track     *declarations.Track // nil for support
	of        *declarations.Declaration
	email     bool // is handled, not open
}

// name says whom hours are for, and on which channels.
type name struct {
	who      string // in the declaration's words; empty: everyone
	channels []declarations.Channel
}

// support returns a lane for each distinct schedule, in the order of the
// declaration. E-mail has lanes of its own, because it is never open or closed.
func support(d *declarations.Declaration) (all []*lane) {
next:
	for i := range d.Support {
		p := &d.Support[i]
		schedule := p.Hours.Schedule
		if schedule == nil {
			continue
		}
		email := p.Answers()
		for _, l := range all {
			if l.email == email && osm.Format(l.schedules[0]) == osm.Format(schedule) {
				l.add(p)
				continue next
			}
		}
		l := &lane{line: d.SupportTimeline(p), of: d, schedules: []*hours.Schedule{schedule}, email: email}
		l.add(p)
		all = append(all, l)
	}
	return all
}

// add adds a way to reach support to the lane.
func (l *lane) add(p *declarations.Support) {
	who := view.Who(p.Audience, p.Topic)
	for i := range l.names {
		if n := &l.names[i]; n.who == who {
			for _, c := range n.channels {
				if c == p.Channel {
					return
				}
			}
			n.channels = append(n.channels, p.Channel)
			return
		}
	}
	l.names = append(l.names, name{who, []declarations.Channel{p.Channel}})
}

// uptime returns a lane for each track.
func uptime(d *declarations.Declaration) (all []*lane) {
	for i := range d.Uptime {
		t := &d.Uptime[i]
		l := &lane{line: d.TrackTimeline(t), of: d, track: t}
		if len(t.Audience) > 0 {
			l.names = []name{{who: da.Language{}.List(t.Audience)}}
		}
		for j := range t.Windows {
			for _, s := range []*hours.Schedule{t.Windows[j].Hours.Schedule, t.Windows[j].Inferred} {
				if s != nil {
					l.schedules = append(l.schedules, s)
				}
			}
		}
		all = append(all, l)
	}
	return all
}

// window returns the window of an interval.
func (l *lane) window(i hours.Interval) declarations.WindowIn { return l.of.Window(l.track, i) }

// channelList names the channels: "telefon og online".
func (n *name) channelList(lang Language) string {
	var list []string
	for _, c := range n.channels {
		list = append(list, view.InLine(c, lang))
	}
	return lang.List(list)
}

// level returns the rank of a window in its track: 1 is the highest percentage,
// and of equal ones the first in the declaration. The rank decides how the window
// is drawn.
func level(t *declarations.Track, window int) int {
	n := 1
	for i := range t.Windows {
		if g := t.Windows[i].Guarantee - t.Windows[window].Guarantee; g > 0 || g == 0 && i < window {
			n++
		}
	}
	return n
}

// has reports whether support hours have a state at some time of the day.
func (l *lane) has(d calendar.Date, state hours.State) bool {
	for _, s := range l.line.Day(d, nil) {
		if s.State == state {
			return true
		}
	}
	return false
}

// cautioned reports whether the hours are open on a named day that they do not
// mention. A card warns of that too.
func (l *lane) cautioned(d calendar.Date) bool {
	return d.Named() != calendar.NoNamedDay && !l.schedules[0].Mentions(d) && l.has(d, hours.Open)
}
