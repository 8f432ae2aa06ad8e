package prose

import (
	"strconv"

	"servicestatus/declarations/calendar"
	en "servicestatus/declarations/english"
	"servicestatus/declarations/hours"
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

func (l english) dateRange(r hours.Dates) string {
	from, to := &r.From, &r.To
	switch feastOf(&r) {
	case easter:
		return join("Easter (Maundy Thursday – Easter Monday)", year(from.Year))
	case whitsun:
		return join("Whitsun", year(from.Year))
	}
	switch {
	case *from == *to:
		return l.monthDay(from)
	case to.Year == hours.Forever:
		return "from " + l.monthDay(from)
	case from.Year == to.Year && from.Year != 0:
		begin := *from
		begin.Year = 0
		if plainDay(from) && plainDay(to) && from.Month == to.Month {
			return strconv.Itoa(from.Day) + "–" + l.monthDay(to)
		}
		return spaced(l.bare(&begin), l.monthDay(to))
	case plainDay(from) && plainDay(to) && from.Month == to.Month && from.Day < to.Day && from.Year == 0:
		return strconv.Itoa(from.Day) + "–" + l.bare(to)
	}
	return spaced(l.bare(from), l.bare(to))
}

// monthDay names a day, or a month, as it stands alone.
func (l english) monthDay(m *hours.MonthDay) string {
	name, offset := called(en.Language{}, m)
	if name == "" {
		bare := *m
		bare.Offset, bare.On = 0, 0
		name = l.bare(&bare)
	} else {
		name = join(name, year(m.Year))
	}
	return l.moved(name, offset, m.On)
}

// bare names a day by its date, also where it has a name.
func (l english) bare(m *hours.MonthDay) string {
	if m.Month == hours.Easter {
		return l.monthDay(m)
	}
	name := en.Language{}.Month(m.Month)
	switch {
	case m.Nth != 0:
		name = "the " + englishOrdinal(m.Nth) + " " + en.Language{}.Weekday(m.Weekday) + " of " + name
	case m.Day != 0:
		name = strconv.Itoa(m.Day) + " " + name
	}
	return l.moved(join(name, year(m.Year)), m.Offset, m.On)
}

// moved names a day by another, some days away or the nearest of a weekday.
func (english) moved(name string, offset, on int) string {
	switch {
	case offset == 1:
		name = "the day after " + name
	case offset == -1:
		name = "the day before " + name
	case offset > 0:
		name = strconv.Itoa(offset) + " days after " + name
	case offset < 0:
		name = strconv.Itoa(-offset) + " days before " + name
	}
	switch {
	case on > 0:
		name = "the first " + en.Language{}.Weekday(calendar.Weekday(on-1)) + " on or after " + name
	case on < 0:
		name = "the last " + en.Language{}.Weekday(calendar.Weekday(-on-1)) + " on or before " + name
	}
	return name
}

func (english) years(list []hours.Years) string {
	var names []string
	prefix := "in "
	for _, y := range list {
		switch {
		case y.Every > 1 && y.To >= hours.Forever:
			names, prefix = append(names, "every "+englishOrdinal(y.Every)+" year from "+strconv.Itoa(y.From)), ""
		case y.Every > 1:
			names, prefix = append(names, "every "+englishOrdinal(y.Every)+" year "+strconv.Itoa(y.From)+"–"+strconv.Itoa(y.To)), ""
		case y.To >= hours.Forever:
			names, prefix = append(names, "from "+strconv.Itoa(y.From)), ""
		case y.From == y.To:
			names = append(names, strconv.Itoa(y.From))
		default:
			names = append(names, strconv.Itoa(y.From)+"–"+strconv.Itoa(y.To))
		}
	}
	if len(names) == 0 {
		return ""
	}
	return prefix + en.Language{}.List(names)
}

func (english) weeks(list []hours.Weeks, in string) string {
	var names []string
	numbered := false
	for _, w := range list {
		name := strconv.Itoa(w.From)
		if w.To != w.From {
			name += "–" + strconv.Itoa(w.To)
		}
		switch {
		case w.Every == 2 && w.To >= 52 && w.From <= 2:
			name, numbered = [3]string{2: "even weeks", 1: "odd weeks"}[w.From], false
		case w.Every > 1:
			name, numbered = "every "+englishOrdinal(w.Every)+" week of weeks "+name, false
		case !numbered && (w.From != w.To || len(list) > 1):
			name, numbered = "weeks "+name, true
		case !numbered:
			name = "week " + name
		}
		names = append(names, name)
	}
	if len(names) == 0 {
		return ""
	}
	return in + en.Language{}.List(names)
}

// englishOrdinal says which one; -1 is the last.
func englishOrdinal(n int) string {
	words := [...]string{"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}
	switch {
	case n == -1:
		return "last"
	case n < 0 && -n < len(words):
		return words[-n] + " to last"
	case n >= 0 && n < len(words):
		return words[n]
	}
	return strconv.Itoa(n) + "th"
}

// counted names days that are counted in a month, or from a holiday, together
// with weekdays that are not.
func (l english) counted(d *hours.Days, month string) string {
	var names []string
	if d.Week != 0 {
		names = append(names, l.week(d.Week))
	}
	for _, group := range countedAlike(d.Counted) {
		c := group[0]
		var which []string
		for _, one := range group {
			for n := one.From; n <= one.To && n != 0; n++ {
				which = append(which, englishOrdinal(n))
			}
		}
		name := l.week(c.Of)
		if c.Of == hours.Holidays && (c.Offset != 0 || len(which) > 0) {
			name = "public holiday"
		}
		switch {
		case len(which) > 0:
			name = "the " + en.Language{}.List(which) + " " + name + " " + month
		case c.Offset != 0:
			name = "a " + name
		}
		names = append(names, l.moved(name, c.Offset, 0))
	}
	return en.Language{}.List(names)
}
