package describe

import (
	"servicestatus/declarations/hours"
	en "servicestatus/declarations/lang/en"
)

// when names the years, dates, weeks and counted days of a block.
func (l english) when(d *hours.Days) string {
	dates, counted := l.dates(d), ""
	if len(d.Counted) > 0 {
		months := len(d.Dates) > 0
		for i := range d.Dates {
			months = months && whole(&d.Dates[i].From) && d.Dates[i].From.Year == 0 && d.Dates[i].From == d.Dates[i].To
		}
		if months {
			return join(join(l.counted(d, "of "+dates), l.weeks(d.Weeks, "in ")), l.unless(dates, d.Years))
		}
		counted = l.counted(d, "of the month")
	}
	text := dates
	if dates == "" {
		text = join(l.weeks(d.Weeks, ""), l.years(d.Years))
	} else {
		text = join(join(text, l.weeks(d.Weeks, "in ")), l.unless(dates, d.Years))
	}
	if text != "" && counted != "" {
		return text + ": " + counted
	}
	return text + counted
}

// unless names the years, if the dates have not done so.
func (l english) unless(dates string, years []hours.Years) string {
	if len(years) == 1 && years[0].From == years[0].To {
		return ""
	}
	return l.years(years)
}

func (l english) dates(d *hours.Days) string {
	only := 0
	if len(d.Years) == 1 && d.Years[0].From == d.Years[0].To {
		only = d.Years[0].From
	}
	var names []string
	for _, r := range d.Dates {
		if only != 0 && r.From.Year == 0 && whole(&r.From) && whole(&r.To) && r.To.Month < r.From.Month {
			names = append(names, l.dateRange(hours.Dates{From: hours.MonthDay{Month: 1}, To: r.To}),
				l.dateRange(hours.Dates{From: r.From, To: hours.MonthDay{Month: 12}}))
			continue
		}
		names = append(names, l.dateRange(r))
	}
	text := en.Language{}.List(names)
	if text != "" {
		text = join(text, year(only))
	}
	return text
}
