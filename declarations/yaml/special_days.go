package yaml

import (
	"slices"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// special is a special day with the days that it is.
type special struct {
	value
	has   hours.Special
	days  []calendar.Date // those that are looked at
	dated bool            // it names years
}

// inOrderOfPrecedence puts the special days of a declaration in order, as the last one that
// has a day decides: a narrower one follows a wider one, a date with its year follows days of
// every year. It reports two that give a day different hours when neither is stronger.
func (c *checker) inOrderOfPrecedence(list []value) {
	var all []special
	for _, v := range list {
		s := v.fields["hours"].schedule
		if s == nil {
			return // reported where it was read
		}
		c.pause()
		all = append(all, specialOf(v, s))
	}
	weaker := make([][]int, len(all)) // the special days that each must follow
	for i := range all {
		c.pause()
		for j := range i {
			switch a, b := &all[i], &all[j]; {
			case !a.concerns(b):
			case a.stronger(b):
				weaker[i] = append(weaker[i], j)
			case b.stronger(a):
				weaker[j] = append(weaker[j], i)
			}
			c.contradictory(all, i, j)
		}
	}
	placed := make([]bool, len(all))
	waits := func(n int) bool { return !placed[n] }
	for at := range list {
		for i := range all {
			if !placed[i] && !slices.ContainsFunc(weaker[i], waits) {
				list[at], placed[i] = all[i].value, true
				break
			}
		}
	}
}

// contradictory reports a day on which two special days have different hours, where neither is
// stronger on it and no third one decides.
func (c *checker) contradictory(all []special, i, j int) {
	a, b := &all[i], &all[j]
	if !a.concerns(b) || a.narrower(b) || b.narrower(a) {
		return
	}
	var differ []calendar.Date
	for _, d := range a.days {
		if b.has.Has(d) && !a.sameOn(b, d) && !a.dates(b, d) && !b.dates(a, d) && !slices.ContainsFunc(all, func(s special) bool { return s.decides(a, b, d) }) {
			differ = append(differ, d)
		}
	}
	if len(differ) == 0 || !a.dated && !b.dated && len(differ) < yearsLooked {
		return // days of every year that meet in some years alone
	}
	day := differ[0].String()
	remedy := "Skriv også " + day + " for sig, med de tider, der gælder den dag."
	if a.within(b) {
		remedy = "Behold den ene."
	}
	c.fail(a.fields["on"].node, "To særlige dage giver "+day+" forskellige tider.", remedy)
	c.also(b.fields["on"].node, "Her er den anden.")
}

// stronger reports whether the special day decides on the days that another has too.
func (s *special) stronger(than *special) bool {
	return s.narrower(than) || s.dated && !than.dated && !than.narrower(s) && slices.ContainsFunc(s.days, than.has.Has)
}

// narrower reports whether another special day has all days of this one, and more.
func (s *special) narrower(than *special) bool { return s.within(than) && !than.within(s) }

// within reports whether another special day has all days of this one.
func (s *special) within(other *special) bool {
	return !slices.ContainsFunc(s.days, func(d calendar.Date) bool { return !other.has.Has(d) })
}

// dates reports whether the special day names a day with its year, and another one is of every
// year.
func (s *special) dates(other *special, d calendar.Date) bool {
	return s.dated && !other.dated && slices.ContainsFunc(s.rulesOn(d), func(r hours.Rule) bool {
		return slices.ContainsFunc(r.Days.Dates, func(x hours.Dates) bool {
			return x.From == x.To && !x.From.Whole() && x.From.In(x.From.Year, false) == d
		})
	})
}

// decides reports whether the special day is narrower than two others that have a day, and is
// for all lines that they share.
func (s *special) decides(a, b *special, d calendar.Date) bool {
	if !s.has.Has(d) || !s.narrower(a) || !s.narrower(b) {
		return false
	}
	mine, first, second := s.lines(), a.lines(), b.lines()
	if len(first) == 0 {
		first, second = second, first
	}
	missing := func(id string) bool {
		return (len(second) == 0 || slices.Contains(second, id)) && !slices.Contains(mine, id)
	}
	return len(mine) == 0 || len(first) > 0 && !slices.ContainsFunc(first, missing)
}

// concerns reports whether two special days are for a common line.
func (s *special) concerns(other *special) bool {
	mine, theirs := s.lines(), other.lines()
	return len(mine) == 0 || len(theirs) == 0 || slices.ContainsFunc(mine, func(id string) bool { return slices.Contains(theirs, id) })
}

func (s *special) lines() []string { return each(s.fields["lines"], value.string) }

// sameOn reports whether two special days have the same hours on a day.
func (s *special) sameOn(other *special, d calendar.Date) bool {
	return slices.EqualFunc(s.rulesOn(d), other.rulesOn(d), func(a, b hours.Rule) bool {
		return a.State == b.State && a.Adds == b.Adds && a.Fallback == b.Fallback && slices.Equal(a.Spans, b.Spans)
	})
}

// rulesOn returns the rules that hold on a day.
func (s *special) rulesOn(d calendar.Date) (rules []hours.Rule) {
	for _, r := range s.has.Hours.Rules() {
		if r.Days.Has(d) {
			rules = append(rules, r)
		}
	}
	return rules
}
