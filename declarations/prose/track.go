package prose

import (
	"regexp"
	"slices"
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// tracks makes windows of the rows, and tracks of the windows: one for each audience.
func (w *walker) tracks() {
	w.merge()
	for _, o := range w.rows {
		if w.when(o) {
			w.windowOf(o)
		}
	}
	for _, t := range w.draft.uptime {
		w.infer(t)
	}
}

// merge joins rows that promise the same under one label: the days of one window.
func (w *walker) merge() {
	var all []*row
	for _, o := range w.rows {
		if n := len(all); n > 0 && o.label != "" {
			last := all[n-1]
			if last.label == o.label && last.percent == o.percent && last.guaranteed == o.guaranteed && last.period == o.period && slices.Equal(last.audience, o.audience) && len(last.hours) > 0 && len(o.hours) > 0 && last.hours[0] != o.hours[0] {
				last.hours = append(last.hours, o.hours...)
				last.at = append(last.at, o.at...)
				continue
			}
		}
		all = append(all, o)
	}
	w.rows = all
}

// when asks for the hours of a percentage that has none.
func (w *walker) when(o *row) bool {
	if len(o.hours) == 1 && o.hours[0].rest && w.lowest(o) {
		h := parsed(o.hours[0].at, "Hele døgnet")
		h.reading, h.text = "24/7", o.hours[0].text
		o.hours[0] = &h
		return true
	}
	if len(o.hours) > 0 && !o.hours[0].rest {
		return true
	}
	choices := []Choice{{"24/7", "Hele døgnet, alle dage"}}
	for _, d := range w.fixed {
		if d.hours.read != nil && !d.hours.rest && len(choices) < 5 {
			choices = append(choices, Choice{d.hours.text, d.hours.text})
		}
	}
	value, ok := w.ask(Question{
		ID:      name("when", w.draft.key, o.label, strings.Join(o.audience, " "), o.percent),
		Text:    "Hvornår gælder oppetiden på " + o.percent + " %? Svaret kan være et andet tidsrum.",
		Choices: append(choices, omit),
		At:      o.place(),
		free:    isHours,
	}, &w.draft.open[inUptime])
	if !ok || value == Omit {
		return false
	}
	h := parsed(o.place(), value)
	o.hours = []*hoursText{&h}
	return h.read != nil
}

// place returns where a row stands, from its first line to its last.
func (o *row) place() Range { return Range{o.at[0].From, o.at[len(o.at)-1].To} }

// lowest reports whether a percentage is the lowest of its audience. The rest of the time
// is then all of it: where two windows apply, the higher percentage does.
func (w *walker) lowest(o *row) bool {
	others := 0
	for _, other := range w.rows {
		if other != o && slices.Equal(other.audience, o.audience) {
			if others++; thousandths(other.percent) < thousandths(o.percent) {
				return false
			}
		}
	}
	return others > 0
}

// windowOf makes a window of a row, and puts it into the track of its audience.
func (w *walker) windowOf(o *row) {
	if o.period == "" {
		o.period = w.period
	}
	one := &window{label: o.label, percent: o.percent, guaranteed: o.guaranteed, period: o.period, asked: o.asked}
	if one.label == "" {
		one.label = "Oppetid"
	}
	h := *o.hours[0]
	if len(o.hours) > 1 {
		var texts []string
		for _, part := range o.hours {
			texts = append(texts, part.text)
		}
		h = parsed(o.place(), strings.Join(texts, "\n"))
	}
	h.at = o.place()
	key := name(w.draft.key, one.label, strings.Join(o.audience, " "))
	var asked asked
	read, ok := w.settle(h, key, &asked)
	if ok {
		read, ok = w.night(read, one, key, &asked)
	}
	if !ok {
		w.draft.open[inUptime] = append(w.draft.open[inUptime], asked...)
		return
	}
	for _, at := range o.at {
		w.fact(at, "uptime.guarantee")
	}
	one.hours = w.workdays(read, one, key)
	one.asked = append(one.asked, asked...)
	t := w.trackOf(o.audience, one.label)
	t.windows = append(t.windows, one)
}

// trackOf returns the track of an audience.
func (w *walker) trackOf(audience []string, label string) *track {
	system := ""
	if !ofTime.MatchString(label) && len(audience) == 0 {
		system = label
	}
	for _, t := range w.draft.uptime {
		if slices.Equal(t.audience, audience) && t.system == system {
			return t
		}
	}
	t := &track{audience: audience, system: system, id: "drift"}
	if system != "" {
		t.id = name(system)
	}
	if len(audience) > 0 {
		t.id = name(audience...)
	}
	t.id = unique(t.id, func(id string) bool {
		return slices.ContainsFunc(w.draft.uptime, func(o *track) bool { return o.id == id })
	})
	w.draft.uptime = append(w.draft.uptime, t)
	return t
}

// ofTime is a label that names a time. Any other names a system, which has a track of its
// own.
var ofTime = regexp.MustCompile(`(?i)primær|sekundær|tid|drift|dag|aften|nat|weekend|periode|åben|normal|udvidet|vindue|tilgængelig|garant|oppe|stabilitet|mål`)

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
		slices.SortFunc(spans, func(a, b hours.Span) int { return int(a.From) - int(b.From) })
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

var (
	weekdayRange = regexp.MustCompile(`(?i)mandag(?:[\s\x{a0}]*(?:-|–|—)[\s\x{a0}]*|[\s\x{a0}]+til[\s\x{a0}]+)fredag`)
	hverdag      = regexp.MustCompile(`(?i)hverdag|arbejdsdag`)
)

// workdays asks whether Monday to Friday under a heading of working days leaves holidays out.
func (w *walker) workdays(h hoursText, one *window, key string) hoursText {
	if !hverdag.MatchString(one.label) || !weekdayRange.MatchString(h.text) || h.reading != "" {
		return h
	}
	value, ok := w.ask(Question{
		ID:      name("holidays", key),
		Text:    quoted(one.label) + " står over " + quoted(h.text) + ". Gælder det også på en helligdag?",
		Choices: []Choice{{"workdays", "Nej, kun på hverdage"}, {"unsaid", "Det siger teksten ikke"}},
		At:      h.at,
	}, &one.asked)
	if ok && value == "workdays" {
		reading := weekdayRange.ReplaceAllString(h.text, "Hverdage")
		if again := parsed(h.at, reading); again.read != nil {
			h.reading, h.read = reading, again.read
		}
	}
	return h
}
