package prose

import (
	"strings"

	"servicestatus/declarations/yaml"
)

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
	choices := []Choice{{"own", "Kun for " + last.Name}, {"all", "For alle i teksten"}}
	for _, d := range others {
		label := "Kun for " + d.Name
		if d.Name == yaml.Unnamed {
			label = "Kun for det, der mangler et navn"
		}
		choices = append(choices, Choice{d.ID, label})
	}
	value, ok := r.ask(Question{
		ID:      name("days", last.key),
		Text:    "Hvem gælder de særlige dage " + named(last.special) + " for?",
		Choices: append(choices, omit),
		At:      r.days,
	}, &last.open[inSpecial])
	switch {
	case !ok || value == Omit:
		last.special = nil
	case value == "own":
	default:
		days := last.special
		for _, d := range others {
			if value != "all" && value != d.ID {
				continue
			}
			for _, day := range days {
				d.special = append(d.special, &specialDay{on: day.on, hours: day.hours, why: day.why})
			}
			r.roundTheClock(d)
		}
		if value != "all" {
			last.special = nil
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
