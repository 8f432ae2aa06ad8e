package prose

import "strings"

// everywhere asks whether the special days at the end of a text with several services are days of all of them.
func (r *reader) everywhere() {
	if len(r.drafts) < 2 || r.days.From == r.days.To {
		return
	}
	last, others := r.drafts[len(r.drafts)-1], r.drafts[:len(r.drafts)-1]
	for _, d := range others {
		if len(d.special) > 0 || len(d.open[inSpecial]) > 0 {
			return // each has its own
		}
	}
	if len(last.special) == 0 {
		return
	}
	value, ok := r.ask(Question{
		ID:      name("days", last.key),
		Text:    "Gælder de særlige dage " + named(last.special) + " kun for " + last.Name + "?",
		Choices: []Choice{{"own", "Kun for " + last.Name}, {"all", "For alle i teksten"}, omit},
		At:      r.days,
	}, &last.open[inSpecial])
	switch {
	case !ok || value == Omit:
		last.special = nil
	case value == "all":
		for _, d := range others {
			for _, day := range last.special {
				d.special = append(d.special, &specialDay{on: day.on, hours: day.hours, why: day.why})
			}
			r.roundTheClock(d)
		}
	}
}

// named names special days in a question: the first of them.
func named(days []*specialDay) string {
	const most = 4
	var all []string
	for _, d := range days {
		if all = append(all, "»"+d.on+"«"); len(all) == most {
			break
		}
	}
	if len(days) > most {
		return strings.Join(all, ", ") + " m.fl."
	}
	return inWords(all)
}
