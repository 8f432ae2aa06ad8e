package prose

import (
	"servicestatus/declarations/lazyregexp"
)

var (
	weekdayRange = lazyregexp.New(`(?i)mandag(?:\h*(?:-|–|—)\h*|\h+til\h+)fredag`)
	hverdag      = lazyregexp.New(`(?i)hverdag|arbejdsdag`)
)

// workdays asks whether Monday to Friday under a heading of working days leaves holidays out.
func (w *walker) workdays(h hoursText, one *window, key string) hoursText {
	if !hverdag().MatchString(one.label) || !weekdayRange().MatchString(h.text) || h.reading != "" {
		return h
	}
	value, ok := w.ask(Question{
		ID:      name("holidays", key),
		Text:    quoted(one.label) + " står over " + quoted(h.text) + ". Gælder det også på en helligdag?",
		Choices: []Choice{{"workdays", "Nej, kun på hverdage"}, {"unsaid", "Det siger teksten ikke"}},
		At:      h.at,
	}, &one.asked)
	if ok && value == "workdays" {
		reading := weekdayRange().ReplaceAllString(h.text, "Hverdage")
		if again := parsed(h.at, reading); again.read != nil {
			h.reading, h.read = reading, again.read
		}
	}
	return h
}
