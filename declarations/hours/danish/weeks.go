package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// weeks reads "uge 42", "ugerne 28-30" or "lige uger".
func (p *parser) weeks(h *daySet) bool {
	start := p.at
	if p.isIn(-1, everyWords) && p.any(secondWords) && p.any(weeksWords) && p.take('(') && p.weeks(h) && h.Weeks[0].Every > 0 && p.take(')') {
		return true // "hver anden uge (lige uger)"
	}
	p.at, h.Weeks = start, nil
	begins := p.any(fromDateWords)
	if odd := p.word(oddEvenWords); odd >= 0 {
		if p.any(oddEvenWeeksWords) {
			*grown(&h.Weeks) = hours.Weeks{From: 2 - odd, To: 52 + odd, Every: 2}
			return true
		}
	}
	if !p.any(weeksWords) || p.kind(0) != '0' {
		p.at = start
		return false
	}
	for {
		from := p.weekNumber()
		to := from
		if p.until() {
			p.any(weeksWords)
			to = p.weekNumber()
		} else if begins {
			p.fail(errWeeks)
		}
		if p.err != nil {
			return false
		}
		*grown(&h.Weeks) = hours.Weeks{From: from, To: to}
		at := p.at
		if !p.listed() {
			break
		}
		p.any(weekLeadWords)
		if t := p.ahead(0); !t.whole() || t.value > 53 || p.isDate() && !p.isWeek() || p.startsSpan() {
			p.at = at
			break
		}
	}
	at := p.at
	if !p.any(inWords) && !p.take('/') {
		p.take(',')
	}
	if y, ok := p.yearNumber(); ok {
		*grown(&h.Years) = hours.Years{From: y, To: y}
		h.weeksInYear()
	} else {
		p.at = at
	}
	return true
}

// weeksOf returns the days of some weeks of a year.
func weeksOf(year int, w hours.Weeks) hours.Dates {
	monday := calendar.DateOf(year, 1, 4)
	monday -= calendar.Date(monday.Weekday())
	return hours.Dates{From: monthDayOf(monday + calendar.Date(7*w.From-7)), To: monthDayOf(monday + calendar.Date(7*w.To-1))}
}

func monthDayOf(d calendar.Date) hours.MonthDay {
	year, month, day := d.Civil()
	return hours.MonthDay{Year: year, Month: month, Day: day}
}

func (p *parser) weekNumber() int {
	t := p.ahead(0)
	if !t.whole() || t.value < 1 || t.value > 53 {
		p.fail(errWeek)
		return 0
	}
	p.at++
	return t.value
}

// isWeek reports whether the number at hand, which a date further on could give its
// month, is one more week: "uge 29 og 30 samt 27.–30. december". Without the full stop
// of dates after it or after the next, it could be either.
func (p *parser) isWeek() bool {
	start := p.at
	p.at++
	listed := p.short && p.listed() && p.ahead(0).whole()
	if listed && p.kind(1) != '.' {
		p.failAt(start, errWhose)
	}
	p.at = start
	return listed
}

// startsSpan reports whether the number at hand begins clock times: "9-12".
func (p *parser) startsSpan() bool {
	return p.kind(1) == '-' && p.kind(2) == '0' && p.ahead(2).value <= p.ahead(0).value || p.kind(1) == '-' && p.ahead(2).minute >= 0
}

// weeksInYear makes dates of the weeks of one year, as the first and last of them
// may lie in other years.
func (h *daySet) weeksInYear() {
	if len(h.Years) != 1 || len(h.Weeks) == 0 || h.Weeks[0].Every != 0 {
		return
	}
	h.Dates = h.Dates[:len(h.Dates):len(h.Dates)]
	for _, w := range h.Weeks {
		*grown(&h.Dates) = weeksOf(h.Years[0].From, w)
	}
	h.Years, h.Weeks = nil, nil
}
