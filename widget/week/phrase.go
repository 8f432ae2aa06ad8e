package week

import (
	"servicestatus/declarations/hours"
)

// phrase is some times of a day of which the same is said: what stands before them, and
// after them.
type phrase struct {
	spans         []*hours.Interval
	before, after string
	remark        words // of the hours
}

// add adds a phrase, to one that says the same if there is one.
func add(all []phrase, one phrase) []phrase {
	for i := range all {
		if p := &all[i]; p.before == one.before && p.after == one.after && p.remark == one.remark {
			p.spans = append(p.spans, one.spans...)
			return all
		}
	}
	return append(all, one)
}

// phrases says a day of support: "8.30–20", "8–12 og 13–16", "8–16 ikke oplyst", "lukket".
// That it is closed is only said of the whole day.
func (w *writer) phrases(l *lane, d *day) (all []phrase) {
	for i := range d.intervals {
		s := &d.intervals[i]
		one := phrase{spans: []*hours.Interval{s}}
		switch s.State {
		case hours.Closed:
			if len(d.intervals) > 1 || s.Comment == "" {
				continue
			}
			one.after = w.closed(l)
		case hours.Unknown:
			one.after = wordUnknown.In(w.lang)
		}
		if s.Comment != hours.NotStated {
			one.remark = w.own(s.Comment, d.date)
		}
		all = add(all, one)
	}
	if all == nil {
		all = []phrase{{after: w.closed(l)}}
	}
	return all
}

// closed says that nobody answers.
func (w *writer) closed(l *lane) string {
	words := &wordClosed
	if l.lines[0].Answers() {
		words = &wordUnanswered
	}
	return words.In(w.lang)
}

// text says a phrase, with what stands between the ends of a time. Of a whole day it only
// says what comes after.
func (w *writer) text(p *phrase, d *day, to string) string {
	if p.before == "" && p.after != "" && (p.spans == nil || d.whole(p.spans[0])) {
		return p.after
	}
	var list []string
	for _, s := range p.spans {
		list = append(list, d.span(w.lang, s, to))
	}
	text := p.before + w.lang.List(list)
	if p.after != "" {
		text += " " + p.after
	}
	return text
}

// say prints phrases, a line each, for eyes and to be read aloud.
func (w *writer) say(all []phrase, d *day) {
	to := wordTo.In(w.lang)
	for i := range all {
		p := &all[i]
		w.Open("div")
		w.both(w.text(p, d, "–"), w.text(p, d, to))
		if p.remark.text != "" {
			w.Text(" (")
			w.leaf("span", "", p.remark.text, "lang", p.remark.language)
			w.Text(")")
		}
		w.Close()
	}
}
