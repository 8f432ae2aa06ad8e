package describe

import (
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// when names the years, dates, weeks and counted days of a block.
func (sp speaker) when(d *hours.Days) string {
	dates, counted := sp.dates(d), ""
	if len(d.Counted) > 0 {
		months := len(d.Dates) > 0
		for i := range d.Dates {
			months = months && whole(&d.Dates[i].From) && d.Dates[i].From.Year == 0 && d.Dates[i].From == d.Dates[i].To
		}
		if months {
			text := lang.Join(sp.counted(d, sp.word(wordOf)+dates), sp.weeks(d.Weeks, sp.word(wordIn)))
			return lang.Join(text, sp.unlessDated(dates, d.Years))
		}
		counted = sp.counted(d, sp.word(wordOfMonth))
	}
	var text string
	if dates == "" {
		text = lang.Join(sp.weeks(d.Weeks, ""), sp.years(d.Years))
	} else {
		text = lang.Join(lang.Join(dates, sp.weeks(d.Weeks, sp.word(wordIn))), sp.unlessDated(dates, d.Years))
	}
	if text != "" && counted != "" {
		return text + ": " + counted
	}
	return text + counted
}

// within says in which weeks or dates weekdays are that stand before them.
func (sp speaker) within(d *hours.Days) string {
	if len(d.Dates) == 0 {
		return lang.Join(sp.weeks(d.Weeks, sp.word(wordIn)), sp.years(d.Years))
	}
	text := lang.Join(sp.dates(d), sp.unlessDated(sp.dates(d), d.Years))
	first := &d.Dates[0]
	switch {
	case first.To.Year == hours.Forever:
		return text
	case whole(&first.From), feastOf(first) != noFeast:
		return sp.word(wordIn) + text
	}
	return sp.fill(wordWithin, text)
}

// unlessDated names the years, unless the dates have their year.
func (sp speaker) unlessDated(dates string, years []hours.Years) string {
	if onlyYear(years) != 0 {
		return ""
	}
	return sp.years(years)
}

// onlyYear returns the year, if there is only one; otherwise 0.
func onlyYear(years []hours.Years) int {
	if len(years) == 1 && years[0].From == years[0].To {
		return years[0].From
	}
	return 0
}

func (sp speaker) dates(d *hours.Days) string {
	only := onlyYear(d.Years)
	if only == 0 && len(d.Years) == 0 {
		return sp.dateList(d.Dates)
	}
	var names []string
	for _, r := range d.Dates {
		if only != 0 && r.From.Year == 0 && whole(&r.From) && whole(&r.To) && r.To.Month < r.From.Month {
			// Within one year they are not one winter, but its first and its last months.
			names = append(names, sp.dateRange(hours.Dates{From: hours.MonthDay{Month: 1}, To: r.To}),
				sp.dateRange(hours.Dates{From: r.From, To: hours.MonthDay{Month: 12}}))
			continue
		}
		names = append(names, sp.dateRange(r))
	}
	text := sp.lang.List(names)
	if text != "" {
		text = lang.Join(text, year(only))
	}
	return text
}
