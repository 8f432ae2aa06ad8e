package prose

import (
	"strings"
	"unicode"

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
	own := r.apart(last)
	defer func() { last.special = append(own, last.special...) }()
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
				d.take(day)
			}
			r.roundTheClock(d, nil)
		}
		if value != "all" {
			last.special = nil
		}
	}
}

// take adds special days of another service's text, for the lines here that they are about.
func (d *draft) take(day *specialDay) {
	one := *day
	one.lines, one.asked = nil, nil
	if lines, sure := d.linesFor(&one); sure || one.channel != "" {
		one.lines = lines
	}
	d.special = append(d.special, &one)
}

// apart gives the special days that name a service to that service, and returns those that name the last one. It leaves the others.
func (r *reader) apart(last *draft) (own []*specialDay) {
	var rest []*specialDay
	given := map[*draft]bool{}
	for _, day := range last.special {
		switch d := r.serviceIn(day.text); d {
		case nil:
			rest = append(rest, day)
		case last:
			own = append(own, day)
		default:
			d.take(day)
			given[d] = true
		}
	}
	last.special = rest
	for _, d := range r.drafts {
		if given[d] {
			r.roundTheClock(d, nil)
		}
	}
	return own
}

// serviceIn returns the only service, after the first, of which a text has a word of the name, a long one: svømmehallen, of Ådal Svømmehal.
func (r *reader) serviceIn(text string) (of *draft) {
	const long = 7
	text = strings.ToLower(text)
	for _, d := range r.drafts[1:] { // the first one may be the house of all the others
		for word := range strings.FieldsFuncSeq(strings.ToLower(d.Name), func(c rune) bool { return !unicode.IsLetter(c) }) {
			if len(word) < long || !strings.Contains(text, word) || strings.HasPrefix(word, "rådhus") || strings.HasPrefix(word, "kommune") {
				continue
			}
			if of != nil && of != d {
				return nil
			}
			of = d
		}
	}
	return of
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
