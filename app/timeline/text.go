package timeline

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// text says a day of the lane in words, phrase by phrase: what the strip draws.
func (l *lane) text(d calendar.Date, lang Language) []sentence {
	if l.track != nil {
		return l.uptimeText(d, lang)
	}
	return l.supportText(d, lang)
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

// group is what is said once of several stretches.
type group struct {
	key     int
	comment string
	spans   []string
}

// groups gathers the stretches of a day that are told in the same words. Of
// support, closed time goes without saying, and order is that of the clock.
func (l *lane) groups(d calendar.Date, lang Language) (all []group) {
	day := l.line.Day(d, nil)
next:
	for _, s := range day {
		if l.track == nil && s.Key == int(hours.Closed) && (len(day) > 1 || s.Comment == "") {
			continue
		}
		text := span(d, s, lang)
		for i := range all {
			if g := &all[i]; g.key == s.Key && g.comment == s.Comment {
				g.spans = append(g.spans, text)
				continue next
			}
		}
		all = append(all, group{s.Key, s.Comment, []string{text}})
	}
	return all
}

// supportText says "8.30–20", "8–12 og 13–16", "8–16 ikke oplyst", "lukket";
// and on a day by name, which the hours do not mention, that they may differ.
func (l *lane) supportText(d calendar.Date, lang Language) (all []sentence) {
	closed := wordClosed
	if l.email {
		closed = wordUnhandled
	}
	for _, g := range l.groups(d, lang) {
		text := lang.List(g.spans)
		whole := text == wordAllDay.in(lang)
		switch hours.State(g.key) {
		case hours.Unknown:
			if whole {
				text = wordUnknown.in(lang)
			} else {
				text += " " + wordUnknown.in(lang)
			}
		case hours.Closed:
			text = closed.in(lang)
		}
		out := sentence{{Text: text}}
		if g.comment != "" && g.comment != hours.NotStated {
			out = append(out, part{Text: " ("}, part{Text: g.comment, Published: true}, part{Text: ")"})
		}
		all = append(all, out)
	}
	if all == nil {
		all = []sentence{{{Text: closed.in(lang)}}}
	}
	if l.cautioned(d) {
		last := &all[len(all)-1]
		*last = append(*last, part{Text: " – " + wordMayDiffer.in(lang)})
	}
	return all
}

// uptimeText says "Primær drift 7–24: 99,9 %" and "Sekundær drift 0–7: 99,5 %",
// the windows in the order of the text, and then what none applies to.
func (l *lane) uptimeText(d calendar.Date, lang Language) (all []sentence) {
	groups := l.groups(d, lang)
	for key := range len(l.track.Windows) * 2 {
		for _, g := range groups {
			if g.key == key {
				all = append(all, l.window(g, lang))
			}
		}
	}
	for _, g := range groups {
		if g.key < 0 {
			all = append(all, l.window(g, lang))
		}
	}
	return all
}

// window says when a window applies, and what it promises. The only window there
// is needs no name.
func (l *lane) window(g group, lang Language) (out sentence) {
	spans := lang.List(g.spans) + ": "
	i, inferred, unknown := declarations.WindowOf(g.key)
	switch {
	case unknown:
		return sentence{{Text: spans + wordUnknown.in(lang)}}
	case i < 0:
		return sentence{{Text: spans + wordNoWindow.in(lang)}}
	}
	w := &l.track.Windows[i]
	if len(l.track.Windows) > 1 {
		out = append(out, part{Text: w.Label, Published: true}, part{Text: " "})
	}
	out = append(out, part{Text: spans}, part{Text: lang.Percent(w.Guarantee), Strong: true})
	if inferred {
		out = append(out, part{Text: " (" + wordInferred.in(lang) + ")"})
	}
	return out
}

// span says from when until when: "8.30–20", "hele døgnet".
func span(d calendar.Date, s hours.Stretch, lang Language) string {
	if s.From == d.Start(0) && s.To == (d+1).Start(0) {
		return wordAllDay.in(lang)
	}
	w := wallOf(d)
	return clock(w, w.start(s.From), s.From, lang) + "–" + clock(w, w.end(s.To), s.To, lang)
}

// clock says a time, and which one is meant where the clock shows it twice.
func clock(w wall, second int, t calendar.Instant, lang Language) string {
	text := lang.ShortClock(calendar.Minute(second / 60))
	switch w.round(t) {
	case 1:
		text += " (" + wordSummer.in(lang) + ")"
	case 2:
		text += " (" + wordStandard.in(lang) + ")"
	}
	return text
}
