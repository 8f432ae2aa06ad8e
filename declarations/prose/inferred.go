package prose

import (
	"slices"
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lazyregexp"
)

var weekendWords = lazyregexp.New(`(?i)weekend`)

// infer asks about hours that the heading of a window names and no window of the track has:
// the days of a weekend.
func (w *walker) infer(t *track) {
	for _, one := range t.windows {
		if !weekendWords().MatchString(one.label) {
			continue
		}
		text := uncovered(t)
		if text == "" {
			continue
		}
		value, ok := w.ask(Question{
			ID:      name("inferred", w.draft.key, one.label),
			Text:    quoted(one.label) + " nævner weekender, men " + strings.ReplaceAll(strings.ToLower(text[:1])+text[1:], "\n", "; ") + " står i intet tidsrum. Hører det med?",
			Choices: []Choice{{"inferred", "Ja, men vis, at det ikke er nævnt"}, {"no", "Nej"}},
			At:      one.hours.at,
		}, &one.asked)
		if ok && value == "inferred" {
			one.inferred = text
		}
		return
	}
}

// uncovered returns the hours of weekends, and of holidays that are like them, in which no window of a
// track applies.
func uncovered(t *track) string {
	saturday := gaps(t, calendar.DateOf(2026, 9, 12))
	sunday := gaps(t, calendar.DateOf(2026, 9, 13))
	holiday := gaps(t, calendar.DateOf(2026, 5, 14)) // a Thursday
	switch {
	case saturday == "" && sunday == "":
		return ""
	case saturday == sunday && saturday == holiday:
		return "Lørdag, søndag og helligdage " + saturday
	case saturday == sunday:
		return "Lørdag og søndag " + saturday
	}
	var rows []string
	if saturday != "" {
		rows = append(rows, "Lørdag "+saturday)
	}
	if sunday != "" {
		rows = append(rows, "Søndag "+sunday)
	}
	return strings.Join(rows, "\n")
}

// gaps returns the hours of a day in which no window applies, as Danish hours: kl. 8 - 16.
func gaps(t *track, d calendar.Date) string {
	var spans []string
	from := -1
	for minute := 0; minute <= 24*60; minute += 5 {
		covered := minute == 24*60 || slices.ContainsFunc(t.windows, func(o *window) bool {
			return o.hours.read != nil && o.hours.read.State(d.Start(calendar.Minute(minute))) == hours.Open
		})
		switch {
		case !covered && from < 0:
			from = minute
		case covered && from >= 0:
			spans = append(spans, da.Language{}.Clock(calendar.Minute(from))+" - "+da.Language{}.Clock(calendar.Minute(minute)))
			from = -1
		}
	}
	if len(spans) == 0 {
		return ""
	}
	return "kl. " + strings.Join(spans, " og ")
}
