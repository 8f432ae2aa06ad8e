package prose

import (
	"strconv"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/dansk"
	"servicestatus/declarations/hours"
)

// when names the years, dates, weeks and counted days of a block.
func (l danish) when(d *hours.Days) string {
	dates, counted := l.dates(d), ""
	if len(d.Counted) > 0 {
		months := len(d.Dates) > 0
		for i := range d.Dates {
			months = months && whole(&d.Dates[i].From) && d.Dates[i].From.Year == 0 && d.Dates[i].From == d.Dates[i].To
		}
		if months {
			return join(join(l.counted(d, "i "+dates), l.weeks(d.Weeks, "i ")), l.unless(dates, d.Years))
		}
		counted = l.counted(d, "i måneden")
	}
	text := dates
	if dates == "" {
		text = l.weeks(d.Weeks, "")
		text = join(text, l.years(d.Years))
	} else {
		text = join(join(text, l.weeks(d.Weeks, "i ")), l.unless(dates, d.Years))
	}
	if text != "" && counted != "" {
		return text + ": " + counted
	}
	return text + counted
}

// unless names the years, if the dates have not done so.
func (l danish) unless(dates string, years []hours.Years) string {
	if len(years) == 1 && years[0].From == years[0].To {
		return ""
	}
	return l.years(years)
}

func (l danish) dates(d *hours.Days) string {
	list := d.Dates
	year := 0
	if len(d.Years) == 1 && d.Years[0].From == d.Years[0].To {
		year = d.Years[0].From
	}
	var names []string
	for _, r := range list {
		if year != 0 && r.From.Year == 0 && whole(&r.From) && whole(&r.To) && r.To.Month < r.From.Month {
			// Of one year, they are no winter: its first months, and its last.
			names = append(names, l.dateRange(hours.Dates{From: hours.MonthDay{Month: 1}, To: r.To}),
				l.dateRange(hours.Dates{From: r.From, To: hours.MonthDay{Month: 12}}))
			continue
		}
		names = append(names, l.dateRange(r))
	}
	text := dansk.Language{}.List(names)
	if year != 0 && text != "" {
		text += " " + strconv.Itoa(year)
	}
	return text
}

func (l danish) dateRange(r hours.Dates) string {
	from, to := &r.From, &r.To
	switch feastOf(&r) {
	case easter:
		return join("påsken", year(from.Year))
	case whitsun:
		return join("pinsen", year(from.Year))
	}
	switch {
	case *from == *to:
		return l.monthDay(from)
	case to.Year == hours.Forever:
		return "fra og med " + l.monthDay(from)
	case from.Year == to.Year && from.Year != 0:
		begin := *from
		begin.Year = 0
		if plainDay(from) && plainDay(to) && from.Month == to.Month {
			return strconv.Itoa(from.Day) + ".–" + l.monthDay(to)
		}
		return spaced(l.bare(&begin), l.monthDay(to))
	case plainDay(from) && plainDay(to) && from.Month == to.Month && from.Day < to.Day && from.Year == 0:
		return strconv.Itoa(from.Day) + ".–" + l.bare(to)
	}
	return spaced(l.bare(from), l.bare(to))
}

// monthDay names a day, or a month, as it stands alone.
func (l danish) monthDay(m *hours.MonthDay) string {
	name, offset := called(dansk.Language{}, m)
	if name == "" {
		bare := *m
		bare.Offset, bare.On = 0, 0
		name = l.bare(&bare)
	} else {
		name = join(name, year(m.Year))
	}
	return l.moved(name, offset, m.On)
}

// bare names a day by its date, also where it has a name; in a range of dates
// both ends are told the same way.
func (l danish) bare(m *hours.MonthDay) string {
	if m.Month == hours.Easter {
		return l.monthDay(m)
	}
	name := dansk.Language{}.Month(m.Month)
	switch {
	case m.Nth != 0:
		name = danishOrdinal(m.Nth) + " " + dansk.Language{}.Weekday(m.Weekday) + " i " + name
	case m.Day != 0:
		name = strconv.Itoa(m.Day) + ". " + name
	}
	return l.moved(join(name, year(m.Year)), m.Offset, m.On)
}

// moved names a day by another, some days away or the nearest of a weekday.
func (l danish) moved(name string, offset, on int) string {
	switch {
	case offset == 1:
		name = "dagen efter " + name
	case offset == -1:
		name = "dagen før " + name
	case offset > 0:
		name = strconv.Itoa(offset) + " dage efter " + name
	case offset < 0:
		name = strconv.Itoa(-offset) + " dage før " + name
	}
	switch {
	case on > 0:
		name = "første " + dansk.Language{}.Weekday(calendar.Weekday(on-1)) + " fra og med " + name
	case on < 0:
		name = "sidste " + dansk.Language{}.Weekday(calendar.Weekday(-on-1)) + " til og med " + name
	}
	return name
}

func year(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func (l danish) years(list []hours.Years) string {
	var names []string
	prefix := "i "
	for _, y := range list {
		switch {
		case y.Every > 1 && y.To >= hours.Forever:
			names, prefix = append(names, danishEvery(y.Every, "år")+" fra "+strconv.Itoa(y.From)), ""
		case y.Every > 1:
			names, prefix = append(names, danishEvery(y.Every, "år")+" "+strconv.Itoa(y.From)+"–"+strconv.Itoa(y.To)), ""
		case y.To >= hours.Forever:
			names, prefix = append(names, "fra og med "+strconv.Itoa(y.From)), ""
		case y.From == y.To:
			names = append(names, strconv.Itoa(y.From))
		default:
			names = append(names, strconv.Itoa(y.From)+"–"+strconv.Itoa(y.To))
		}
	}
	if len(names) == 0 {
		return ""
	}
	return prefix + dansk.Language{}.List(names)
}

func (l danish) weeks(list []hours.Weeks, in string) string {
	var names []string
	numbered := false
	for _, w := range list {
		name := strconv.Itoa(w.From)
		if w.To != w.From {
			name += "–" + strconv.Itoa(w.To)
		}
		switch {
		case w.Every == 2 && w.To >= 52 && w.From <= 2:
			name, numbered = [3]string{2: "lige uger", 1: "ulige uger"}[w.From], false
		case w.Every > 1:
			name, numbered = danishEvery(w.Every, "uge")+" i uge "+name, false
		case !numbered:
			name, numbered = "uge "+name, true
		}
		names = append(names, name)
	}
	if len(names) == 0 {
		return ""
	}
	return in + dansk.Language{}.List(names)
}

// danishEvery says "hvert andet år", "hver tredje uge".
func danishEvery(n int, unit string) string {
	word := "hver "
	if unit == "år" {
		word = "hvert "
	}
	if n == 2 {
		if unit == "år" {
			return word + "andet " + unit
		}
		return word + "anden " + unit
	}
	return word + danishOrdinal(n) + " " + unit
}

// danishOrdinal says which one; -1 is the last.
func danishOrdinal(n int) string {
	words := [...]string{"", "første", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende"}
	switch {
	case n == -1:
		return "sidste"
	case n == -2:
		return "næstsidste"
	case n < 0 && -n < len(words):
		return words[-n] + "sidste"
	case n >= 0 && n < len(words):
		return words[n]
	}
	return strconv.Itoa(n) + "."
}

// counted names days that are counted in a month, or from a holiday, together
// with weekdays that are not.
func (l danish) counted(d *hours.Days, month string) string {
	var names []string
	if d.Week != 0 {
		names = append(names, danish{full: true}.week(d.Week))
	}
	for _, group := range countedAlike(d.Counted) {
		c := group[0]
		var which []string
		for _, one := range group {
			for n := one.From; n <= one.To && n != 0; n++ {
				which = append(which, danishOrdinal(n))
			}
		}
		name := danish{full: true}.week(c.Of)
		if c.Of == hours.Holidays && (c.Offset != 0 || len(which) > 0) {
			name = "helligdag"
		}
		switch {
		case len(which) > 0:
			name = dansk.Language{}.List(which) + " " + name + " " + month
		case c.Offset != 0:
			name = "en " + name
		}
		names = append(names, l.moved(name, c.Offset, 0))
	}
	return dansk.Language{}.List(names)
}
