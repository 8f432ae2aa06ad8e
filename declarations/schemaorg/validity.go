package schemaorg

import (
	"slices"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// validity is hours that are valid together: always, or from one date through
// another.
type validity struct {
	from, through calendar.Date
	dated         bool
	strength      int // 1 for special hours, which come before others
	every         []hours.Span
	everyDay      bool
	week          [8][]hours.Span // by weekday; holidays are last
	named         hours.Week
	closed        hours.Week // closed by a specification, whatever others say
}

// forever is the last day of hours that do not end.
var forever = calendar.DateOf(hours.Forever, 12, 31)

// add adds spans to those of some days. Spans without days are for every day of
// the dates or, without dates, of the week.
func (v *validity) add(week hours.Week, spans []hours.Span) {
	if week == 0 && v.dated {
		v.every, v.everyDay = append(v.every, spans...), true
		return
	}
	if week == 0 {
		week = hours.AllWeek
	}
	for i := range v.week {
		if week&(1<<i) != 0 {
			v.week[i] = append(v.week[i], spans...)
		}
	}
	v.named |= week
	if len(spans) == 0 {
		v.closed |= week
	}
}

// rules returns a rule for each group of days with the same hours.
func (v *validity) rules() (rules []hours.Rule) {
	add := func(week hours.Week, spans []hours.Span) {
		r := hours.Rule{Days: v.days(), Spans: spans, State: hours.Open}
		if r.Days.Week = week; len(spans) == 0 {
			r.State = hours.Closed
		}
		rules = append(rules, r)
	}
	if v.everyDay {
		for i := range v.week {
			v.week[i] = append(v.week[i], v.every...)
		}
		add(0, v.every)
	}
	for i := range v.week {
		if v.closed&(1<<i) != 0 {
			v.week[i] = nil
		}
	}
	var done hours.Week
	for i, spans := range v.week[:7] {
		if v.named&^done&(1<<i) == 0 {
			continue
		}
		var alike hours.Week
		for j, other := range v.week[:7] {
			if v.named&(1<<j) != 0 && slices.Equal(other, spans) {
				alike |= 1 << j
			}
		}
		done |= alike
		add(alike, spans)
	}
	if v.named&hours.Holidays != 0 {
		add(hours.Holidays, v.week[7])
	} else if !v.dated {
		rules = append(rules, unstated(rules)...)
	}
	return rules
}

// days returns the dates of the hours, if they have any.
func (v *validity) days() (days hours.Days) {
	if !v.dated {
		return days
	}
	from := v.from
	if from == 0 {
		from = calendar.DateOf(calendar.MinYear, 1, 1)
	}
	days.Dates = []hours.Dates{{From: monthDay(from), To: monthDay(v.through)}}
	return days
}

// unstated returns rules that make named weekdays unknown on holidays.
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
