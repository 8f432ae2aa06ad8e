package describe

import (
	"strings"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// lines says statements, each on a line.
func lines(list []statement, sp speaker) string {
	said := make([]string, len(list))
	for i := range list {
		said[i] = lang.Capital(sp.say(&list[i]))
	}
	return strings.Join(said, "\n")
}

// sentence says statements as one sentence without a full stop.
func sentence(list []statement, sp speaker) string {
	var text strings.Builder
	for i := range list {
		now := list[i]
		if i > 0 {
			before := &list[i-1]
			if before.of == now.of && now.of.colon() {
				now.of = &block{base: true} // its days stand before the colon, once
			}
			text.WriteString(separator(list[:i+1]))
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
		text.WriteString(sp.say(&now))
	}
	return lang.Capital(text.String())
}

// again reports whether a statement begins with the "dog" of the one before it,
// which it does not take back.
func again(before, now *statement) bool {
	return now.lead == but && before.lead == but && before.of != now.of && before.of.days != nil && now.of.days != nil && !before.of.days.meets(now.of.days)
}

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
