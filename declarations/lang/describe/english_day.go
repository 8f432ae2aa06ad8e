package describe

import (
	"strconv"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	en "servicestatus/declarations/lang/en"
)

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
