package prose

import (
	"slices"
	"strings"
)

// alwaysOpen reports whether a line is open round the clock.
func (l *supportLine) alwaysOpen() bool { return l.hours != nil && asOSM(l.hours.read) == "24/7" }

// roundTheClock asks whether days that close the others also close what is open round the clock. Until then, they
// do not. Lines that the text says are open stay so.
func (r *reader) roundTheClock(d *draft, stays []string) {
	var always, others []*supportLine
	shut := false // some line is for these days
	for _, l := range d.support {
		switch {
		case l.whileShut || slices.ContainsFunc(stays, l.isNamed):
			shut = true
		case l.hours == nil:
		case l.alwaysOpen():
			always = append(always, l)
		default:
			others = append(others, l)
		}
	}
	days := slices.DeleteFunc(slices.Clone(d.special), func(day *specialDay) bool { return len(day.lines) > 0 })
	if len(others) == 0 || len(days) == 0 || len(always) == 0 && !shut {
		return
	}
	if len(always) > 0 {
		var names []string
		for _, l := range always {
			names = append(names, strings.TrimSpace(channelWord(l.channel)+" "+strings.Join(l.contacts, ", ")))
		}
		value, ok := r.ask(Question{
			ID:      name("round-the-clock", d.key),
			Text:    "Gælder de særlige dage også for " + inWords(names) + ", som har åbent hele døgnet?",
			Choices: []Choice{{"yes", "Ja"}, {"no", "Nej"}},
			At:      always[0].hours.at,
		}, &d.open[inSpecial])
		if ok && value == "yes" {
			if others = append(others, always...); !shut {
				return
			}
		}
	}
	for _, day := range days {
		for _, l := range others {
			day.lines = append(day.lines, l.id)
		}
	}
}
