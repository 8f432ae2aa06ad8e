package timeline

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// text says a day of the lane in words, phrase by phrase: what the strip draws.
func (l *lane) text(d calendar.Date, lang Language) []declarations.Sentence {
	if l.track != nil {
		return l.uptimeText(d, lang)
	}
	return l.supportText(d, lang)
}

// plain joins phrases to plain text.
func plain(all []declarations.Sentence) string {
	text := ""
	for i, s := range all {
		if i > 0 {
			text += "; "
		}
		text += s.String()
	}
	return text
}

// group is the intervals of a day that have the same words but for their times.
type group struct {
	hours.Interval // the first of them
	spans          []string
}

// groups gathers the intervals of a day that have the same words. Of
// support, closed time goes without saying, and order is that of the clock.
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

// supportText says "8.30–20", "8–12 og 13–16", "8–16 ikke oplyst", "lukket";
// and on a day by name, which the hours do not mention, that they may differ.
func (l *lane) supportText(d calendar.Date, lang Language) (all []declarations.Sentence) {
	closed := wordClosed
	if l.email {
		closed = wordUnhandled
	}
	for _, g := range l.groups(d, lang) {
		text := lang.List(g.spans)
		whole := text == wordAllDay.in(lang)
		switch g.State {
		case hours.Unknown:
			if whole {
				text = wordUnknown.in(lang)
			} else {
				text += " " + wordUnknown.in(lang)
			}
		case hours.Closed:
			text = closed.in(lang)
		}
		out := declarations.Sentence{{Text: text}}
		if g.Comment != "" && g.Comment != hours.NotStated {
			out = append(out, declarations.Part{Text: " ("}, declarations.Part{Text: g.Comment, Published: true}, declarations.Part{Text: ")"})
		}
		all = append(all, out)
	}
	if all == nil {
		all = []declarations.Sentence{{{Text: closed.in(lang)}}}
	}
	if l.cautioned(d) {
		last := &all[len(all)-1]
		*last = append(*last, declarations.Part{Text: " – " + wordMayDiffer.in(lang)})
	}
	return all
}

// uptimeText says "Primær drift 7–24: 99,9 %" and "Sekundær drift 0–7: 99,5 %",
// the windows in the order of the text, and then what none applies to.
func (l *lane) uptimeText(d calendar.Date, lang Language) (all []declarations.Sentence) {
	groups := l.groups(d, lang)
	for label := range len(l.track.Windows) * 2 {
		for _, g := range groups {
			if g.State == hours.Open && g.Label == label {
				all = append(all, l.window(g, lang))
			}
		}
	}
	for _, g := range groups {
		if g.State != hours.Open {
			all = append(all, l.window(g, lang))
		}
	}
	return all
}

// window says when a window applies, and what it promises. The only window there
// is needs no name.
func (l *lane) window(g group, lang Language) (out declarations.Sentence) {
	spans := lang.List(g.spans) + ": "
	i, inferred, unknown := declarations.WindowOf(g.Interval)
	switch {
	case unknown:
		return declarations.Sentence{{Text: spans + wordUnknown.in(lang)}}
	case i < 0:
		return declarations.Sentence{{Text: spans + wordNoWindow.in(lang)}}
	}
	w := &l.track.Windows[i]
	if len(l.track.Windows) > 1 {
		out = append(out, declarations.Part{Text: w.Label, Published: true}, declarations.Part{Text: " "})
	}
	out = append(out, declarations.Part{Text: spans}, declarations.Part{Text: lang.Percent(w.Guarantee), Strong: true})
	if inferred {
		out = append(out, declarations.Part{Text: " (" + wordInferred.in(lang) + ")"})
	}
	return out
}

// span says from when until when: "8.30–20", "hele døgnet".
func span(d calendar.Date, s hours.Interval, lang Language) string {
	if s.From == d.Start(0) && s.To == (d+1).Start(0) {
		return wordAllDay.in(lang)
	}
	w := wallOf(d)
	return clock(w, w.start(s.From), s.From, lang) + "–" + clock(w, w.end(s.To), s.To, lang)
}

// clock says a time, and which one is meant where the clock shows it twice.
func clock(w wall, second int, t calendar.Instant, lang Language) string {
	text := lang.Clock(calendar.Minute(second / 60))
	switch w.round(t) {
	case 1:
		text += " (" + wordSummer.in(lang) + ")"
	case 2:
		text += " (" + wordStandard.in(lang) + ")"
	}
	return text
}
