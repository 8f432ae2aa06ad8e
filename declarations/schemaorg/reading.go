package schemaorg

import (
	"cmp"
	"slices"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// reading is what has been read of some hours.
type reading struct {
	periods []*validity
	more    []hours.Rule // as OSM has them
}

// validity is hours that are valid together: always, or between two dates.
type validity struct {
	from, through calendar.Date
	dated         bool
	strength      int // special hours go before others
	every         []hours.Span
	everyDay      bool
	week          [8][]hours.Span // by weekday; last, holidays
	said          hours.Week
	shut          hours.Week // said to be closed: nothing else that is said opens them
}

// forever is the last day of what does not end.
var forever = calendar.DateOf(hours.Forever, 12, 31)

func (b *reading) period(from, through calendar.Date, dated bool, strength int) *validity {
	for _, p := range b.periods {
		if p.from == from && p.through == through && p.dated == dated && p.strength == strength {
			return p
		}
	}
	p := &validity{from: from, through: through, dated: dated, strength: strength}
	b.periods = append(b.periods, p)
	return p
}

// add adds spans to those of some days. Without days they are for every day, of
// dates; undated, for the week.
func (p *validity) add(week hours.Week, spans []hours.Span) {
	if week == 0 && p.dated {
		p.every, p.everyDay = append(p.every, spans...), true
		return
	}
	if week == 0 {
		week = hours.AllWeek
	}
	for i := range p.week {
		if week&(1<<i) != 0 {
			p.week[i] = append(p.week[i], spans...)
		}
	}
	p.said |= week
	if len(spans) == 0 {
		p.shut |= week
	}
}

// schedule puts what was read in order of precedence.
func (b *reading) schedule() *hours.Schedule {
	slices.SortStableFunc(b.periods, func(x, y *validity) int {
		if x.dated != y.dated {
			return cmp.Compare(b2i(x.dated), b2i(y.dated))
		}
		return cmp.Or(cmp.Compare(x.strength, y.strength), cmp.Compare(y.through-y.from, x.through-x.from))
	})
	var rules []hours.Rule
	if len(b.more) == 0 && (len(b.periods) == 0 || b.periods[0].dated) {
		rules = append(rules, hours.Rule{State: hours.Unknown, Comment: hours.NotStated})
	}
	for i, p := range b.periods {
		rules = append(rules, p.rules()...)
		if i == 0 && !p.dated {
			rules = append(rules, b.more...)
		}
	}
	return hours.New(rules...)
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// rules returns a rule for all the days that have the same hours.
func (p *validity) rules() (rules []hours.Rule) {
	var days hours.Days
	if p.dated {
		from := p.from
		if from == 0 {
			from = calendar.DateOf(calendar.MinYear, 1, 1)
		}
		days.Dates = []hours.Dates{{From: monthDay(from), To: monthDay(p.through)}}
	}
	add := func(week hours.Week, spans []hours.Span) {
		r := hours.Rule{Days: days, Spans: spans, State: hours.Open}
		if r.Days.Week = week; len(spans) == 0 {
			r.State = hours.Closed
		}
		rules = append(rules, r)
	}
	if p.everyDay {
		for i := range p.week {
			p.week[i] = append(p.week[i], p.every...)
		}
		add(0, p.every)
	}
	for i := range p.week {
		if p.shut&(1<<i) != 0 {
			p.week[i] = nil
		}
	}
	var done hours.Week
	for i, spans := range p.week[:7] {
		if p.said&^done&(1<<i) == 0 {
			continue
		}
		var alike hours.Week
		for j, other := range p.week[:7] {
			if p.said&(1<<j) != 0 && slices.Equal(other, spans) {
				alike |= 1 << j
			}
		}
		done |= alike
		add(alike, spans)
	}
	if p.said&hours.Holidays != 0 {
		add(hours.Holidays, p.week[7])
	} else if !p.dated {
		rules = append(rules, unstated(rules)...)
	}
	return rules
}

// unstated leaves open what holidays do to weekdays that are named.
func unstated(rules []hours.Rule) (more []hours.Rule) {
	for _, r := range rules {
		if r.State == hours.Open && r.Days.Week != hours.AllWeek {
			r.Days.Holiday, r.State, r.Comment = true, hours.Unknown, hours.NotStated
			more = append(more, r)
		}
	}
	return more
}

func monthDay(d calendar.Date) hours.MonthDay {
	year, month, day := d.Civil()
	return hours.MonthDay{Year: year, Month: month, Day: day}
}
