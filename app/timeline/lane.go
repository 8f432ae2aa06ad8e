package timeline

import (
	"slices"
	"strconv"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lang/en"
	"servicestatus/widget/view"
)

// lane is what one table shows: support hours, or the uptime of an audience.
type lane struct {
	names     []name          // of everyone who shares it; at most one for uptime
	line      *hours.Timeline // its days
	schedules []*hours.Schedule
	lines     []*declarations.Support // that share it; none for uptime
	track     *declarations.Track     // nil for support
	of        *declarations.Declaration
	version   *declarations.Declaration // as published, that has the track; nil for support
	email     bool                      // is handled, not open
}

// name says whom hours are for, and on which channels.
type name struct {
	who      string // in the declaration's words; empty: everyone
	english  string // the same in English; empty where the declaration does not say it
	channels []declarations.Channel
}

// lanes returns the lanes of some days: those of support, then those of uptime.
func lanes(d *declarations.Declaration, dates ...calendar.Date) []*lane {
	return append(support(d, dates...), uptime(d, dates...)...)
}

// versions returns the versions of a declaration that some days have, each once.
func versions(d *declarations.Declaration, dates []calendar.Date) (all []*declarations.Declaration) {
	for _, date := range dates {
		if v, _ := d.On(date); !slices.Contains(all, v) {
			all = append(all, v)
		}
	}
	return all
}

// support returns a lane for each distinct sequence of hours, in the order of the
// declaration. E-mail has lanes of its own, because it is never open or closed.
func support(d *declarations.Declaration, dates ...calendar.Date) (all []*lane) {
	seen := map[string]bool{}
	byHours := map[string]*lane{}
	for _, v := range versions(d, dates) {
		for i := range v.Support {
			p := &v.Support[i]
			if p.Hours.Schedule == nil || seen[p.ID] {
				continue
			}
			seen[p.ID] = true
			key := signature(d, p)
			if byHours[key] == nil {
				byHours[key] = &lane{line: d.SupportTimeline(p), of: d, schedules: []*hours.Schedule{p.Hours.Schedule}, email: p.Answers()}
				all = append(all, byHours[key])
			}
			byHours[key].add(p)
		}
	}
	return all
}

// signature says what the hours of a line are made of: two lines with the same have the
// same hours at any time.
func signature(d *declarations.Declaration, p *declarations.Support) string {
	text := strconv.FormatBool(p.Answers())
	for _, v := range append([]*declarations.Declaration{d}, d.Versions...) {
		text += "\nversion"
		for i := range v.Support {
			if s := v.Support[i].Hours.Schedule; v.Support[i].ID == p.ID && s != nil {
				text += " " + osm.Format(s)
			}
		}
		about := func(lines []string) bool { return len(lines) == 0 || slices.Contains(lines, p.ID) }
		for i := range v.SpecialDays {
			text += " " + strconv.FormatBool(about(v.SpecialDays[i].Lines))
		}
		for i := range v.Notices {
			text += " " + strconv.FormatBool(about(v.Notices[i].Lines))
		}
	}
	return text
}

// add adds a way to reach support to the lane.
func (l *lane) add(p *declarations.Support) {
	l.lines = append(l.lines, p)
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
	l.names = append(l.names, name{who, inEnglish(l.of, p.Audience, p.Topic), []declarations.Channel{p.Channel}})
}

// inEnglish names an audience and a topic in English; it is empty where the declaration does not.
func inEnglish(d *declarations.Declaration, audience []string, topic string) string {
	who, language := view.WhoIn(d, en.Language{}, audience, topic)
	if language != "" {
		return ""
	}
	return who
}

// uptime returns a lane for each track.
func uptime(d *declarations.Declaration, dates ...calendar.Date) (all []*lane) {
	seen := map[string]bool{}
	for _, v := range versions(d, dates) {
		for i := range v.Uptime {
			if t := &v.Uptime[i]; !seen[t.ID] {
				seen[t.ID] = true
				all = append(all, trackLane(d, v, t))
			}
		}
	}
	return all
}

// trackLane returns the lane of a track in a version of a declaration.
func trackLane(d, version *declarations.Declaration, t *declarations.Track) *lane {
	l := &lane{line: d.TrackTimeline(t), of: d, version: version, track: t}
	if len(t.Audience) > 0 {
		l.names = []name{{who: da.Language{}.List(t.Audience), english: inEnglish(d, t.Audience, "")}}
	}
	for j := range t.Windows {
		for _, s := range []*hours.Schedule{t.Windows[j].Hours.Schedule, t.Windows[j].Inferred} {
			if s != nil {
				l.schedules = append(l.schedules, s)
			}
		}
	}
	return l
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
	return l.of.Caution(l.lines[0], d) != calendar.NoNamedDay && l.has(d, hours.Open)
}

// special returns the special day of the lane that a date is; nil if it is none.
func (l *lane) special(d calendar.Date) *declarations.SpecialDay {
	if l.track != nil {
		return nil
	}
	return l.of.SpecialDay(l.lines[0], d)
}

// mentions reports whether the hours that support has on a date are meant for that date.
func (l *lane) mentions(d calendar.Date) bool {
	v, holds := l.of.On(d)
	if !holds {
		return false
	}
	return l.special(d) != nil || slices.ContainsFunc(v.Support, func(p declarations.Support) bool {
		return p.ID == l.lines[0].ID && p.Hours.Schedule != nil && p.Hours.Schedule.Mentions(d)
	})
}
