package hours

import "servicestatus/declarations/calendar"

// Horizon is how far from an instant [Timeline.Around] looks for a bound.
const Horizon = 400 * calendar.Day

// Timeline is a sequence of intervals without gaps: the hours of one schedule, of
// several schedules laid over each other, or of a plan. All answers are read off it.
// It keeps the day that it was last asked about.
type Timeline struct {
	schedule *Schedule
	layers   []Layer
	plan     *planned

	date             calendar.Date
	day, more, under []Interval // of the date, of another date, of a layer
	looked           Work       // days
}

// planned is a plan with the functions that read it. A module that makes no plan has no
// code for them.
type planned struct {
	Plan
	day       func(p *Plan, d calendar.Date, buf []Interval) []Interval
	neighbour func(p *Plan, d calendar.Date, way int) calendar.Date
}

// Layer is the intervals in which Hours have State. They carry the Label.
type Layer struct {
	Hours *Schedule
	State State
	Label int
	Shuts bool // the intervals are closed instead
}

// Timeline returns the schedule's intervals.
func (s *Schedule) Timeline() *Timeline { return &Timeline{schedule: s} }

// Layers returns a timeline that is closed, with layers over it, the strongest
// last.
func Layers(layers ...Layer) *Timeline { return &Timeline{layers: layers} }

// Day appends the intervals of one day to buf, as [Schedule.Day] does.
func (l *Timeline) Day(d calendar.Date, buf []Interval) []Interval {
	if l.plan != nil {
		return l.plan.day(&l.plan.Plan, d, buf)
	}
	return l.part(d, whole, buf)
}

// part appends the intervals of a part of a day, closed where the rest would be.
func (l *Timeline) part(d calendar.Date, what part, buf []Interval) []Interval {
	if l.schedule != nil {
		return l.schedule.day(d, what, buf)
	}
	start := len(buf)
	buf = append(buf, Interval{From: d.Start(0), To: (d + 1).Start(0), State: Closed})
	for _, layer := range l.layers {
		l.under = layer.Hours.day(d, what, l.under[:0])
		for _, i := range l.under {
			if i.State == layer.State {
				over := Interval{From: i.From, To: i.To, State: i.State, Label: layer.Label}
				if layer.Shuts {
					over.State = Closed
				}
				buf = overlay(buf, start, over)
			}
		}
	}
	return buf
}

// weekly reports whether every week is like the next. Then nothing ever changes
// that does not change within a week.
func (l *Timeline) weekly() bool {
	for _, layer := range l.layers {
		if !layer.Hours.Weekly() {
			return false
		}
	}
	return l.plan == nil && (l.schedule == nil || l.schedule.Weekly())
}

// reach returns how far the timeline has to be searched.
func (l *Timeline) reach() calendar.Instant {
	if l.weekly() {
		return 16 * calendar.Day // a week, and another in case a clock change swallows its hours
	}
	return Horizon
}

// look loads the day of an instant, and returns the index of the interval that
// holds the instant.
func (l *Timeline) look(t calendar.Instant) (i int) {
	if d := t.Date(); d != l.date {
		l.date, l.day = d, l.Day(d, l.day[:0])
		l.looked.Add(1)
	}
	for l.day[i].To <= t {
		i++
	}
	return i
}

// another returns the intervals of another day than the loaded one.
func (l *Timeline) another(d calendar.Date) []Interval {
	l.more = l.Day(d, l.more[:0])
	l.looked.Add(1)
	return l.more
}

// At returns the interval that holds t, cut off at the ends of its day.
func (l *Timeline) At(t calendar.Instant) Interval {
	i := l.look(t)
	return l.day[i]
}

// Around returns since when and until when the state and label at t are the
// same, across days and comments. There is no bound that lies more than [Horizon]
// away.
func (l *Timeline) Around(t calendar.Instant) (since, until Bound) {
	i := l.look(t)
	now, far := l.day[i], l.reach()
	until = l.first(t, t+far, false, &now)
	if !until.OK && l.weekly() {
		return since, until // what never ends never began
	}
	d, day := l.date, l.day
	for {
		for i--; i >= 0; i-- {
			if !day[i].like(&now) {
				since = Bound{day[i].To, t-day[i].To <= Horizon}
				return since, until
			}
		}
		if d = l.neighbour(d, day, -1); t-calendar.Instant(d+1)*calendar.Day > far {
			return since, until
		}
		day = l.another(d)
		i = len(day)
	}
}

// Next returns when an interval with the state begins, after t and no later than
// the limit. It looks no further than [Horizon]. The label must be 0.
func (l *Timeline) Next(t, limit calendar.Instant, state State) Bound {
	l.look(t)
	return l.first(t, min(limit, t+l.reach()), true, &Interval{State: state})
}

// Change returns when the state and label at t end, if that is no later than the
// limit.
func (l *Timeline) Change(t, limit calendar.Instant) Bound {
	now := l.At(t)
	return l.first(t, limit, false, &now)
}

// first returns the start of the first interval after t, and no later than the
// limit, that is, or is not, like the one given. The day of t must be loaded.
func (l *Timeline) first(t, limit calendar.Instant, is bool, like *Interval) Bound {
	for d, day := l.date, l.day; ; day = l.another(d) {
		for i := range day {
			if x := &day[i]; x.From > t && x.like(like) == is {
				return Bound{x.From, x.From <= limit}
			}
		}
		if d = l.neighbour(d, day, 1); calendar.Instant(d-1)*calendar.Day > limit {
			return Bound{}
		}
	}
}

// neighbour returns the next day to look at after a day with the given
// intervals, forwards (1) or backwards (-1). The days in between are all like it.
func (l *Timeline) neighbour(d calendar.Date, day []Interval, way int) calendar.Date {
	switch {
	case l.schedule != nil:
		return l.schedule.neighbour(d, day, way)
	case l.plan != nil:
		return l.plan.neighbour(&l.plan.Plan, d, way)
	}
	far := aeon
	for _, layer := range l.layers {
		l.under = layer.Hours.Day(d, l.under[:0])
		far = min(far, way*int(layer.Hours.neighbour(d, l.under, way)-d))
	}
	return d + calendar.Date(far*way)
}
