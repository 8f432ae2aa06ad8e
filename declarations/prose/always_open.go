package prose

import (
	"slices"
	"strings"
)

// roundTheClock asks whether days that close the others also close what is open round the clock. Until then, they
// do not.
func (w *walker) roundTheClock() {
	var always, others []*supportLine
	for _, l := range w.draft.support {
		switch {
		case l.hours == nil:
		case asOSM(l.hours.read) == "24/7":
			always = append(always, l)
		default:
			others = append(others, l)
		}
	}
	days := slices.DeleteFunc(slices.Clone(w.draft.special), func(d *specialDay) bool { return len(d.lines) > 0 })
	if len(always) == 0 || len(others) == 0 || len(days) == 0 {
		return
	}
	var names []string
	for _, l := range always {
		names = append(names, strings.TrimSpace(channelNames[l.channel]+" "+strings.Join(l.contacts, ", ")))
	}
	value, ok := w.ask(Question{
		ID:      name("round-the-clock", w.draft.key),
		Text:    "Gælder de særlige dage også for " + strings.Join(names, " og ") + ", som har åbent hele døgnet?",
		Choices: []Choice{{"yes", "Ja"}, {"no", "Nej"}},
		At:      always[0].hours.at,
	}, &w.draft.open[inSpecial])
	if ok && value == "yes" {
		return
	}
	for _, d := range days {
		for _, l := range others {
			d.lines = append(d.lines, l.id)
		}
	}
}
