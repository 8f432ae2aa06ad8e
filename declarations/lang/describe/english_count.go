package describe

import (
	"strconv"

	"servicestatus/declarations/hours"
	en "servicestatus/declarations/lang/en"
)

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
