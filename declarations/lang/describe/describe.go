package describe

import (
	"slices"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// Danish says a schedule in Danish, a statement a line. The reader of Danish hours
// reads every text that it can read at all as hours of the same meaning.
func Danish(s *hours.Schedule) string { return lines(s, danish) }

// ShortDanish says it as one sentence without a full stop: "Man.–tors. kl. 9–15,
// fre. kl. 9–14; lukket på helligdage".
func ShortDanish(s *hours.Schedule) string { return sentence(s, shortDanish) }

// English says a schedule in English, a statement a line. Comments stay as they
// are, except those that hours themselves have: "efter aftale".
func English(s *hours.Schedule) string { return lines(s, english) }

// ShortEnglish says it as one sentence without a full stop.
func ShortEnglish(s *hours.Schedule) string { return sentence(s, english) }

func lines(s *hours.Schedule, sp speaker) string {
	text := ""
	list := statements(s)
	for i := range list {
		if i > 0 {
			text += "\n"
		}
		text += lang.Capital(sp.say(&list[i]))
	}
	return text
}

func sentence(s *hours.Schedule, sp speaker) string {
	text := ""
	list := statements(s)
	for i := range list {
		now := list[i]
		if i > 0 {
			before := &list[i-1]
			if before.of == now.of && now.of.colon() {
				now.of = &block{base: true} // its days stand before the colon, once
			}
			text += separator(list[:i+1])
		}
		if i > 0 && again(&list[i-1], &now) {
			now.lead = none
		}
		if i+1 < len(list) && list[i+1].of == list[i].of && list[i+1].even && !now.of.base {
			now.even = false // the last one of the block says it
		}
		if i > 0 && now.work && list[i-1].work && list[i-1].of == list[i].of {
			now.within = true // "hverdage" stands before
		}
		text += sp.say(&now)
	}
	return lang.Capital(text)
}

// again reports whether a statement begins with the "dog" of the one before it,
// which it does not take back.
func again(before, now *statement) bool {
	return now.lead == but && before.lead == but && before.of != now.of && before.of.days != nil && now.of.days != nil && !before.of.days.meets(now.of.days)
}

// colon reports whether the days of the block stand before a colon, and hold for
// all statements up to the next semicolon.
func (b *block) colon() bool { return b.dated() && !b.inline }

// dated reports whether the block has days to name beside weekdays and holidays.
func (b *block) dated() bool { return !b.base && !b.when.Every() }

// separator returns what stands between the last two of some statements.
func separator(list []statement) string {
	before, now := &list[len(list)-2], &list[len(list)-1]
	sameBlock := before.of == now.of
	switch {
	case before.state == hours.Unknown && before.comment != "" && len(before.spans) > 0:
		return "; " // a comment has a comma itself
	case sameBlock && now.of.colon(), now.too && before.lead == none && (before.of.base || len(list) == 2):
		return ", "
	case before.of.colon() && before.named(), now.named() && now.of.colon():
		return "; " // what the colon is for would go on after a comma
	case now.lead != none:
		return ", "
	case now.too || now.shut() || now.ofHolidays() || before.ofHolidays() || before.too:
		return "; "
	case before.of.class == now.of.class && before.of.base == now.of.base:
		return ", "
	}
	return "; "
}

// statements returns all that is said of a schedule, in the order it is said: the
// ordinary weeks, what holidays change in them, the exceptions.
func statements(s *hours.Schedule) []statement {
	m := memo{}
	s = gathered(s, m)
	list := blocks(s, m)
	var first, closed, rest []statement
	for i, b := range list {
		if len(b.rules) == 0 {
			continue
		}
		open, shut := b.statements(s, list[0])
		b.contrast(open, shut)
		b.inline = b.partly(list[0], open, shut)
		switch {
		case i == 0:
			first = open
			for _, s := range shut {
				if s.week == hours.Holidays || s.on || b.yielded {
					closed = append(closed, s) // after all ordinary weeks
				} else {
					first = append(first, s)
				}
			}
		case b.class == pattern && !b.fallback && !b.but && len(rest) == 0 && !b.explicit && !b.beats(list[0]) && !(b.adds() && b.onHolidays()):
			first = append(append(first, open...), shut...)
		default:
			rest = append(append(rest, open...), shut...)
		}
	}
	if slices.ContainsFunc(slices.Concat(first, closed, rest), func(s statement) bool { return !s.shut() }) {
		// Where something is open, it goes without saying that the rest is closed.
		always := func(s statement) bool { return s.of.base && s.shut() && !s.named() }
		first, closed = slices.DeleteFunc(first, always), slices.DeleteFunc(closed, always)
	}
	if all := onHolidays(list, first, closed, rest); len(all) > 0 {
		return all
	}
	return []statement{{of: list[0], kind: kind{state: hours.Closed}}}
}

// onHolidays adds which hours hold on holidays too: once, if that is true of all
// hours a reader could think of; otherwise at each statement it is true of.
func onHolidays(list []*block, first, closed, rest []statement) []statement {
	once := list[0].too || len(list[0].rules) == 0 || !slices.ContainsFunc(first, func(s statement) bool { return s.of.base && !s.shut() })
	names := slices.ContainsFunc(slices.Concat(first, closed), func(s statement) bool { return s.of.base && s.ofHolidays() })
	some := false
	for _, b := range list {
		once, some = once && !b.silent && !b.yielded && !(names && b.beats(list[0])), some || b.too
	}
	too := statement{of: &block{base: true}, too: true}
	switch {
	case once && some && len(first) > 0:
		at := len(first)
		for at > 0 && first[at-1].shut() {
			at--
		}
		first = slices.Insert(first, at, too)
	case once && some && len(list) == 2:
		rest = append(rest, too)
	default:
		for _, part := range [][]statement{first, closed, rest} {
			for i := range part {
				s := &part[i]
				s.even = s.even || s.lead == none && !s.ofHolidays() && (s.of.too && !s.shut() || s.of.beats(list[0]))
			}
		}
	}
	return append(append(first, closed...), rest...)
}
