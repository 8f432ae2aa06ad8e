package timeline

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// work is maintenance on a day.
type work struct {
	*declarations.Maintenance
	intervals []hours.Interval
}

// maintenance returns the maintenance that concerns the lane on a day. Support has none.
func (l *lane) maintenance(d calendar.Date) (all []work) {
	v, holds := l.of.On(d)
	if l.track == nil || !holds || v.Ended.On != 0 && d > v.Ended.On {
		return nil
	}
	for i := range v.Maintenance {
		m := work{Maintenance: &v.Maintenance[i]}
		if !m.Concerns(l.track) {
			continue
		}
		for _, s := range m.Hours.Schedule.Day(d, nil) {
			if s.State == hours.Open {
				m.intervals = append(m.intervals, s)
			}
		}
		if len(m.intervals) > 0 {
			all = append(all, m)
		}
	}
	return all
}

// maintenanceWords says "Servicevindue 20–22: ingen oppetid garanteret".
func (l *lane) maintenanceWords(d calendar.Date, language Language) (all []sentence) {
	for _, m := range l.maintenance(d) {
		var spans []string
		for _, s := range m.intervals {
			spans = append(spans, span(d, s, language))
		}
		out := sentence{l.own(m.Label, d, language), {Text: " " + language.List(spans)}}
		if m.Suspends() {
			out = append(out, part{Text: ": " + phraseSuspended.In(language)})
		}
		all = append(all, out)
	}
	return all
}

// own returns words of the declaration, as it is on a day, in a language: as they were
// published where there is no translation.
func (l *lane) own(words string, d calendar.Date, language Language) part {
	v, _ := l.of.On(d)
	if english := v.InEnglish(words); english != "" && language.Code() != "da" {
		return part{Text: english}
	}
	return part{Text: words, Published: true}
}

// mark draws maintenance at the foot of the strip.
func (r renderer) mark(b bar) {
	r.Empty("rect", "class", "maintenance", "x", percent(b.from), "width", percent(b.to-b.from), "y", "70%", "height", "30%")
}

var (
	phraseSuspended   = lang.Phrase{Da: "ingen oppetid garanteret", En: "no uptime guaranteed"}
	phraseMaintenance = lang.Phrase{Da: "Vedligeholdelse", En: "Maintenance"}
	phraseSpecial     = lang.Phrase{Da: "særlig dag", En: "special day"}
)
