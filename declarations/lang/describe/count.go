package describe

import (
	"strconv"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

func (sp speaker) years(list []hours.Years) string {
	var names []string
	in := sp.word(wordIn)
	if onlyYear(list) == 0 {
		in = sp.word(wordInYears)
	}
	for _, y := range list {
		switch {
		case y.Every > 1 && y.To >= hours.Forever:
			names, in = append(names, sp.fill(wordYearsFrom, sp.every(y.Every, wordYear), y.From)), ""
		case y.Every > 1:
			names, in = append(names, sp.every(y.Every, wordYear)+" "+numbers(y.From, y.To)), ""
		case y.To >= hours.Forever:
			names, in = append(names, sp.fill(wordFrom, strconv.Itoa(y.From))), ""
		default:
			names = append(names, numbers(y.From, y.To))
		}
	}
	if len(names) == 0 {
		return ""
	}
	return in + sp.lang.List(names)
}

func (sp speaker) weeks(list []hours.Weeks, in string) string {
	var names []string
	numbered := false // "uge" stands before the number
	for _, w := range list {
		name := numbers(w.From, w.To)
		switch {
		case w.Every == 2 && w.To >= 52 && w.From <= 2:
			name, numbered = sp.word([3]lang.Phrase{1: wordOddWeeks, 2: wordEvenWeeks}[w.From]), false
		case w.Every > 1:
			name, numbered = sp.fill(wordWeeksOf, sp.every(w.Every, wordWeek), name), false
		case !numbered:
			word := wordWeek
			if w.From != w.To || len(list) > 1 {
				word = wordWeeks
			}
			name, numbered = sp.word(word)+" "+name, true
		}
		names = append(names, name)
	}
	if len(names) == 0 {
		return ""
	}
	return in + sp.lang.List(names)
}

// numbers returns a range of numbers, or its only number.
func numbers(from, to int) string {
	if from == to {
		return strconv.Itoa(from)
	}
	return strconv.Itoa(from) + "–" + strconv.Itoa(to)
}

// counted names days that are counted in a month or from a holiday, and the
// weekdays that stand together with them.
func (sp speaker) counted(d *hours.Days, month string) string {
	var names []string
	if d.Week != 0 {
		names = append(names, sp.week(d.Week, sp.lang.Weekday))
	}
	groups := countedAlike(d.Counted)
	plain := func(group []hours.Counted) bool { return group[0].From != 0 && group[0].Offset == 0 }
	for i, group := range groups {
		c := group[0]
		var which []string
		for _, one := range group {
			for n := one.From; n <= one.To && n != 0; n++ {
				which = append(which, sp.ordinal(n))
			}
		}
		name := sp.week(c.Of, sp.lang.Weekday)
		if c.Of == hours.Holidays && (c.Offset != 0 || len(which) > 0) {
			name = sp.word(wordHoliday)
		}
		in := month
		if i+1 < len(groups) && plain(group) && plain(groups[i+1]) {
			in = "" // the next one says it
		}
		switch {
		case len(which) > 0:
			name = lang.Join(sp.fill(wordNth, sp.lang.List(which), name), in)
		case c.Offset != 0:
			name = sp.fill(wordSome, name)
		}
		names = append(names, sp.moved(name, c.Offset, 0))
	}
	return sp.lang.List(names)
}
