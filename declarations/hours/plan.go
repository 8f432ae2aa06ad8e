package hours

import "servicestatus/declarations/calendar"

// Plan is which hours hold when: one version of them after another, days with hours of
// their own, and intervals that override all else. A timeline of it is one sequence, so
// bounds run across all of these.
type Plan struct {
	Eras []Era      // in order and disjoint; on a day in none of them all is unknown
	Over []Interval // laid over everything, the strongest last
}

// Era is the days, both included, on which a timeline holds.
type Era struct {
	From, To calendar.Date
	Line     *Timeline // nil: unknown
	Special  []Special // the last one that has a day replaces the day's hours
}

// Special is days with hours of their own. A rule of Hours says on which days they are.
type Special struct{ Hours *Schedule }

// Has reports whether it has the date.
func (s Special) Has(d calendar.Date) bool {
	at := dayOf(d)
	for i := range s.Hours.rules {
		if s.Hours.rules[i].Days.has(&at) {
			return true
		}
	}
	return false
}

// Timeline returns the sequence of the plan's intervals.
func (p *Plan) Timeline() *Timeline {
	return &Timeline{plan: &planned{*p, (*Plan).day, (*Plan).neighbour}}
}

// source is whose hours a day has: those of a timeline, or of a schedule that replaces
// them; the zero value is nobody's, and they are unknown.
type source struct {
	line     *Timeline
	schedule *Schedule
}

func (p *Plan) on(d calendar.Date) (s source) {
	for i := range p.Eras {
		if e := &p.Eras[i]; e.From <= d && d <= e.To {
			s.line = e.Line
			for _, special := range e.Special {
				if special.Has(d) {
					s.schedule = special.Hours
				}
			}
		}
	}
	return s
}

func (s source) part(d calendar.Date, what part, buf []Interval) []Interval {
	switch {
	case s.schedule != nil:
		return s.schedule.day(d, what, buf)
	case s.line != nil:
		return s.line.part(d, what, buf)
	}
	state := Unknown
	if what == night {
		state = Closed // unknown hours run into no other day
	}
	return append(buf, Interval{From: d.Start(0), To: (d + 1).Start(0), State: state})
}

// day appends the intervals of a day. Hours past midnight are those of the day that
// they begin on, also where other hours hold on the next one. They end where nothing holds.
// After a special day that ends unknown, so is the night of the hours that it replaces.
func (p *Plan) day(d calendar.Date, buf []Interval) []Interval {
	start := len(buf)
	today, before := p.on(d), p.on(d-1)
	switch today {
	case before:
		buf = today.part(d, whole, buf)
	case source{}: // no version holds, so none runs into it
		buf = today.part(d, own, buf)
	default:
		buf = today.part(d, own, buf)
		nights := before.part(d, night, nil)
		unknown := before.schedule != nil && before.schedule.State(d.Start(0)-1) == Unknown
		if unknown {
			nights = source{line: before.line}.part(d, night, nights)
		}
		for _, i := range nights {
			if unknown && i.State == Open {
				i.State = Unknown
			}
			if i.State != Closed {
				buf = overlay(buf, start, i)
			}
		}
	}
	for _, over := range p.Over {
		buf = overlay(buf, start, over)
	}
	return buf
}

// neighbour returns the next day to look at after a day, forwards (1) or backwards (-1).
// Nothing begins or ends on the days in between.
func (p *Plan) neighbour(d calendar.Date, way int) calendar.Date {
	at := p.on(d)
	far := 1
	if at.line != nil && at == p.on(d-1) {
		far = p.room(d, way, way*int(at.line.neighbour(d, at.line.Day(d, nil), way)-d))
	}
	return d + calendar.Date(far*way)
}

// room returns how many of the days after a day are in the same era, with no special day
// in it and nothing laid over them; at most so many as given, and at least 1.
func (p *Plan) room(d calendar.Date, way, far int) int {
	edge := func(at calendar.Date) {
		if n := way * int(at-d); n >= 0 {
			far = min(far, n)
		}
	}
	for i := range p.Eras {
		e := &p.Eras[i]
		edge(e.From)
		edge(e.To + 1)
		if len(e.Special) > 0 {
			far = 1
		}
	}
	for _, over := range p.Over {
		edge(over.From.Date())
		edge(over.To.Date())
	}
	return max(far, 1)
}
