package yaml

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/lint"
)

// holidays warns about hours that are unknown on a holiday, since their text does not
// mention holidays.
func (w *warner) holidays(of declarations.Hours, v value, message, remedy string, special func(calendar.Date) bool) {
	unsaid := slices.ContainsFunc(of.Schedule.Rules(), func(r hours.Rule) bool { return r.Comment == hours.NotStated })
	for d := w.first; d <= w.last && unsaid; d++ {
		if d.Holiday() == calendar.NoHoliday || special != nil && special(d) {
			continue
		}
		for _, i := range of.Schedule.Day(d, nil) {
			if i.Comment == hours.NotStated {
				w.warn(said(v), message, remedy)
				return
			}
		}
	}
}

// said returns the text that hours were read from.
func said(v value) value {
	if r, ok := v.fields["reading"]; ok {
		return r
	}
	return v.fields["hours"]
}

// doubtful warns about hours that are hardly meant as they are read.
func (w *warner) doubtful(v value) {
	s := v.fields["hours"].schedule
	text, ok := w.in.scalar(said(v).node)
	if !ok {
		return
	}
	for _, doubt := range lint.Warnings(text, s) {
		line, column := w.in.within(said(v).node, text, doubt.Offset)
		marked, _, _ := strings.Cut(text[doubt.Offset:doubt.Offset+doubt.Length], "\n")
		w.all = append(w.all, w.in.problem(line, column, utf8.RuneCountInString(marked), doubt.Message, doubt.Remedy))
	}
}

// week is how long before the end of a version its last open day may be.
const week = 7

// lasts warns about hours that end for good before the version does.
func (w *warner) lasts(s *hours.Schedule, given value) {
	end, ends := lastOpen(s)
	until, limited := w.Valid.Until, w.Valid.Until != 0
	if w.Ended.On != 0 && (!limited || w.Ended.On < until) {
		until, limited = w.Ended.On, true
	}
	switch {
	case !ends:
	case end < w.first:
		w.warn(given, "Åbningstiden er forbi: der har ikke været åbent siden "+end.String()+".", "Skriv den nye åbningstid.")
	case !limited:
		w.warn(given, "Åbningstiden slutter "+end.String()+": derefter er der lukket for altid.", "Skriv også, hvad der gælder derefter, eller slut med valid: {until: "+end.String()+"}.")
	case end+week < until:
		w.warn(given, "Åbningstiden slutter "+end.String()+", men deklarationen gælder til "+until.String()+".", "Skriv også, hvad der gælder derefter, eller ret valid.")
	}
}

// lastOpen returns the last day on which hours open. It is false where they open for ever,
// or never.
func lastOpen(s *hours.Schedule) (last calendar.Date, ends bool) {
	final := calendar.DateOf(calendar.MaxYear-1, 1, 1)
	opens := func(d calendar.Date) bool { return s.NextOpen(d.Start(0)-1).OK || s.State(d.Start(0)) == hours.Open }
	first := calendar.First.Date() + 1
	if opens(final) || !opens(first) {
		return 0, false
	}
	closed := sort.Search(int(final-first), func(n int) bool { return !opens(first + calendar.Date(n)) })
	return first + calendar.Date(closed-1), true
}
