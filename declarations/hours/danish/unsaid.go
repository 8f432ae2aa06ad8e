package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// unsaid adds what clauses of a class mean for holidays they do not mention: hours are unknown, and hverdage are none.
func (r *resolver) unsaid(rules []hours.Rule, all []*statement, class int, said hours.Week) []hours.Rule {
	silent := false
	var off, other hours.Week
	var days hours.Days
	for _, x := range all {
		if x.class() != class || x.adds || x.fallback || !x.ofWeek() && class == weekdayClass {
			continue
		}
		rest := x.Week &^ said
		days = x.Days
		days.Week, days.Holiday = rest, true
		if class == seasonClass && never(&days) {
			continue // no holiday is in July
		}
		switch {
		case x.ph == excluded && x.state != hours.Closed && len(x.Counted) > 0 && said != hours.AllWeek:
			rules = rule(rules, &days, nil, hours.Closed, "")
		case x.ph == excluded && x.state != hours.Closed:
			off |= rest
		case rest == 0 && (len(x.Counted) == 0 || said == hours.AllWeek):
		case x.ph == included:
			other |= rest
		case x.state == hours.Unknown:
			other |= rest
		case x.state == hours.Open:
			rules = rule(rules, &days, x.spans, hours.Unknown, hours.NotStated)
			silent = true
		}
	}
	if off != 0 {
		days.Week = off
		if class == weekdayClass {
			if days = (hours.Days{Week: hours.Holidays}); silent || said != 0 || other != 0 {
				days = hours.Days{Week: off, Holiday: true}
			}
		}
		rules = rule(rules, &days, nil, hours.Closed, "")
	}
	return rules
}

// never reports whether holidays of some days are in no year.
func never(days *hours.Days) bool {
	for year := calendar.MinYear + 1; year < calendar.MaxYear; year++ {
		easter := calendar.EasterOf(year)
		for offset := calendar.Date(-3); offset <= 50; offset++ {
			if days.Has(easter + offset) {
				return false
			}
			if offset == 1 {
				offset = 25 // between Easter and store bededag are none
			}
		}
		for day := range calendar.Date(2) {
			if days.Has(calendar.DateOf(year, 1, 1)) || days.Has(calendar.DateOf(year, 12, 25)+day) {
				return false
			}
		}
	}
	return true
}
