package prose

import (
	"sort"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// night asks to which day the hours after midnight belong, where that makes a difference.
func (w *walker) night(h hoursText, one *window, key string, at *asked) (hoursText, bool) {
	var rules []hours.Rule
	for _, r := range h.read.Rules() {
		var spans []hours.Span
		for _, s := range r.Spans {
			if s.To > calendar.EndOfDay {
				spans = append(spans, hours.Span{To: s.To - calendar.EndOfDay}, hours.Span{From: s.From, To: calendar.EndOfDay})
			} else {
				spans = append(spans, s)
			}
		}
		sort.SliceStable(spans, func(i, j int) bool { return spans[i].From < spans[j].From })
		r.Spans = spans
		rules = append(rules, r)
	}
	within := hours.New(rules...)
	if alike(h.read, within) {
		return h, true
	}
	value, ok := w.ask(Question{
		ID:   name("night", key),
		Text: "Hvilken dag hører natten til i " + quoted(one.label+": "+h.text) + "?",
		Choices: []Choice{
			{"next-day", "Tidsrummet går fra den nævnte dag og ind i den næste"},
			{"same-day", "Begge ender ligger i den nævnte dags eget døgn"},
		},
		At: h.at,
	}, at)
	if !ok {
		return h, false
	}
	if value == "same-day" {
		h.read, h.reading = within, asOSM(within)
	}
	return h, true
}

// sample are two weeks with weekdays, weekends and holidays in different orders.
var sample = []calendar.Date{calendar.DateOf(2026, 9, 7), calendar.DateOf(2026, 12, 21), calendar.DateOf(2026, 5, 11), calendar.DateOf(2026, 5, 25)}

// alike reports whether two schedules say the same in the sample.
func alike(a, b *hours.Schedule) bool {
	for _, monday := range sample {
		for t := monday.Start(0); t < (monday + 8).Start(0); t += 15 * 60 {
			if a.State(t) != b.State(t) {
				return false
			}
		}
	}
	return true
}
