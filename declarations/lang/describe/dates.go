package describe

import (
	"slices"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// dateList names dates as people list them: three days in a row are a range, the
// days of a month share its name, and dates of one year share the year. Dates of
// every year stand first where others have a year.
func (sp speaker) dateList(dates []hours.Dates) string {
	list := rangesOf(sp.lang, dates)
	shared := sharedYear(list)
	if slices.ContainsFunc(list, hasYear) && shared == 0 {
		slices.SortStableFunc(list, func(a, b hours.Dates) int { return undated(b) - undated(a) })
	}
	var names, days []string // days of a month that is not named yet
	for i, r := range list {
		last := i == len(list)-1
		if shared != 0 && !last {
			r.From.Year, r.To.Year = 0, 0
		}
		if !last && sharesMonth(sp.lang, &r, &list[i+1]) {
			days = append(days, sp.daysOf(r.From.Day, r.To.Day))
			continue
		}
		name := ""
		switch {
		case shared != 0 && !last:
			name = sp.undatedRange(r)
		case shared == 0 && undated(r) > 0 && !last && undated(list[i+1]) == 0:
			name = sp.dateRange(r) + sp.word(wordEveryYear)
		default:
			name = sp.dateRange(r)
		}
		if names = append(names, sp.lang.List(append(days, name))); last && len(days) > 0 && len(names) > 1 {
			return sp.lang.List(names[:len(names)-1]) + sp.word(wordAndAlso) + names[len(names)-1]
		}
		days = nil
	}
	return sp.lang.List(names)
}

// undatedRange names a range whose year comes later. It does not call a day by the
// name it has every year.
func (sp speaker) undatedRange(r hours.Dates) string {
	if r.From == r.To {
		return sp.date(&r.From)
	}
	return sp.dateRange(r)
}

func hasYear(r hours.Dates) bool { return r.From.Year != 0 }

// undated returns 1 for a range in every year, and otherwise 0.
func undated(r hours.Dates) int {
	if r.From.Year == 0 {
		return 1
	}
	return 0
}

// sharedYear returns the year that all of two or more ranges lie in; otherwise 0.
func sharedYear(list []hours.Dates) int {
	for _, r := range list {
		if r.From.Year != list[0].From.Year || r.To.Year != r.From.Year {
			return 0
		}
	}
	if len(list) < 2 {
		return 0
	}
	return list[0].From.Year
}

// sharesMonth reports whether a range lies in the month in which the next one ends,
// and both are said by their dates.
func sharesMonth(l lang.Language, r, next *hours.Dates) bool {
	for _, m := range [...]*hours.MonthDay{&r.From, &r.To, &next.From, &next.To} {
		if !fixedDay(m) || m.Month != r.From.Month {
			return false
		}
	}
	named := func(r *hours.Dates) bool { return r.From == r.To && called(l, &r.From) != "" }
	oneYear := r.From.Year == 0 || r.From.Year == next.From.Year
	return oneYear && (next.From.Year != 0 || !named(r) && !named(next)) && r.To.Day < next.From.Day
}

// rangesOf joins three or more days in a row to a range, unless all of them have names.
func rangesOf(l lang.Language, dates []hours.Dates) (list []hours.Dates) {
	single := func(r hours.Dates) bool { return r.From == r.To && fixedDay(&r.From) }
	for i := 0; i < len(dates); i++ {
		r, n, names := dates[i], 1, 0
		for at := i; single(r) && at < len(dates) && single(dates[at]) && follows(&r.From, &dates[at].From, at-i); at++ {
			n = at - i + 1
			if called(l, &dates[at].From) != "" {
				names++
			}
		}
		if n > 2 && names < n {
			r.To = dates[i+n-1].From
			i += n - 1
		}
		list = append(list, r)
	}
	return list
}

// follows reports whether a date is so many days after another one of the same month.
func follows(from, m *hours.MonthDay, days int) bool {
	return m.Year == from.Year && m.Month == from.Month && m.Day == from.Day+days && m.Day <= calendar.DaysIn(m.Month)
}
