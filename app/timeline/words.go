package timeline

import (
	"cmp"
	"slices"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// words says a day of the lane, phrase by phrase. It says what the strip draws.
func (l *lane) words(d calendar.Date, lang Language) []sentence {
	if l.track != nil {
		return l.uptimeWords(d, lang)
	}
	return l.supportWords(d, lang)
}

// plain joins phrases to plain text.
func plain(all []sentence) string {
	text := ""
	for i, s := range all {
		if i > 0 {
			text += "; "
		}
		text += s.String()
	}
	return text
}

// group is the intervals of a day about which the same is said.
type group struct {
	hours.Interval // the first of them
	spans          []string
}

// groups gathers the intervals of a day into groups, in the order of the clock.
// Support that is closed is only said of the whole day.
func (l *lane) groups(d calendar.Date, lang Language) (all []group) {
	day := l.line.Day(d, nil)
next:
	for _, s := range day {
		if l.track == nil && s.State == hours.Closed && (len(day) > 1 || s.Comment == "") {
			continue
		}
		text := span(d, s, lang)
		for i := range all {
			if g := &all[i]; g.State == s.State && g.Label == s.Label && g.Comment == s.Comment {
				g.spans = append(g.spans, text)
				continue next
			}
		}
		all = append(all, group{s, []string{text}})
	}
	return all
}

// supportWords says "8.30–20", "8–12 og 13–16", "8–16 ikke oplyst", "lukket". On
// a named day that the hours do not mention it warns that they may differ.
func (l *lane) supportWords(d calendar.Date, lang Language) (all []sentence) {
	closed := phraseClosed
	if l.email {
		closed = phraseUnhandled
	}
	for _, g := range l.groups(d, lang) {
		text := lang.List(g.spans)
		switch g.State {
		case hours.Unknown:
			unknown := phraseUnknown.In(lang)
			if text == phraseAllDay.In(lang) {
				text = unknown
			} else {
				text += " " + unknown
			}
		case hours.Closed:
			text = closed.In(lang)
		}
		out := sentence{{Text: text}}
		if g.Comment != "" && g.Comment != hours.NotStated {
			out = append(out, part{Text: " ("}, part{Text: g.Comment, Published: true}, part{Text: ")"})
		}
		all = append(all, out)
	}
	if all == nil {
		all = []sentence{{{Text: closed.In(lang)}}}
	}
	if l.cautioned(d) {
		last := &all[len(all)-1]
		*last = append(*last, part{Text: " – " + phraseMayDiffer.In(lang)})
	}
	return all
}

// uptimeWords says "Primær drift 7–24: 99,9 %" and "Sekundær drift 0–7: 99,5 %":
// the windows in the order of the declaration, then the time outside them, then
// maintenance.
func (l *lane) uptimeWords(d calendar.Date, lang Language) (all []sentence) {
	groups := l.groups(d, lang)
	slices.SortStableFunc(groups, func(a, b group) int { return cmp.Compare(a.Label, b.Label) })
	for _, g := range groups {
		if g.State == hours.Open {
			all = append(all, l.windowWords(g, lang))
		}
	}
	for _, g := range groups {
		if g.State != hours.Open && !declarations.SuspendedIn(g.Interval) {
			all = append(all, l.windowWords(g, lang))
		}
	}
	return append(all, l.maintenanceWords(d, lang)...)
}

// windowWords says when a window applies and what it promises. A track's only
// window is not named.
func (l *lane) windowWords(g group, lang Language) (out sentence) {
	spans := lang.List(g.spans) + ": "
	in := l.window(g.Interval)
	switch {
	case in.Unknown:
		return sentence{{Text: spans + phraseUnknown.In(lang)}}
	case in.Index < 0:
		return sentence{{Text: spans + phraseNoWindow.In(lang)}}
	}
	w := &in.Track.Windows[in.Index]
	if len(in.Track.Windows) > 1 {
		out = append(out, part{Text: w.Label, Published: true}, part{Text: " "})
	}
	out = append(out, part{Text: spans}, part{Text: lang.Percent(w.Guarantee), Strong: true})
	if in.Inferred {
		out = append(out, part{Text: " (" + phraseInferred.In(lang) + ")"})
	}
	return out
}
