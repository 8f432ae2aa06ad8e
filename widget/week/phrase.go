package week

import (
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// phrase is some times of a day of which the same is said.
type phrase struct {
	spans  []*hours.Interval
	before string // says what of them is: "8–16 ikke oplyst" has it after, uptime before
	after  string
	remark words // of the hours
}

// spansOf says the times of a phrase.
func (w *writer) spansOf(p *phrase, d *day, to string) string {
	var list []string
	for _, s := range p.spans {
		list = append(list, d.span(w.lang, s, to))
	}
	return w.lang.List(list)
}

// phrases says a day of support: "8.30–20", "8–12 og 13–16", "8–16 ikke oplyst", "lukket".
// That it is closed is only said of the whole day.
func (w *writer) phrases(l *lane, d *day) (all []phrase) {
next:
	for i := range d.intervals {
		s := &d.intervals[i]
		if s.State == hours.Closed && (len(d.intervals) > 1 || s.Comment == "") {
			continue
		}
		for j := range all {
			if first := all[j].spans[0]; first.State == s.State && first.Comment == s.Comment {
				all[j].spans = append(all[j].spans, s)
				continue next
			}
		}
		one := phrase{spans: []*hours.Interval{s}}
		if s.State == hours.Unknown {
			one.after = wordUnknown.In(w.lang)
		}
		if s.Comment != "" && s.Comment != hours.NotStated {
			one.remark = w.own(s.Comment, d.date)
		}
		all = append(all, one)
	}
	if all == nil {
		all = append(all, phrase{})
	}
	for i := range all {
		if p := &all[i]; p.spans == nil || p.spans[0].State == hours.Closed {
			p.after = w.closed(l)
		}
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

// text says a phrase: its times are said unless they are the whole day of which something
// else is said.
func (w *writer) text(p *phrase, d *day, to string) string {
	text := p.after
	if p.spans != nil && p.spans[0].State != hours.Closed || p.before != "" {
		if text = w.spansOf(p, d, to); p.after != "" {
			if p.before == "" && d.whole(p.spans[0]) {
				return p.after
			}
			text += " " + p.after
		}
	}
	return p.before + text
}

// say prints phrases, a line each, for eyes and to be read aloud.
func (w *writer) say(all []phrase, d *day) {
	to := wordTo.In(w.lang)
	for i := range all {
		p := &all[i]
		w.open("div", "")
		w.both(w.text(p, d, "–"), w.text(p, d, to))
		if p.remark.text != "" {
			w.Text(" (")
			w.leaf("span", "", p.remark.text, "lang", p.remark.language)
			w.Text(")")
		}
		w.Close()
	}
	if d.caution {
		w.leaf("div", "note", wordMayDiffer.In(w.lang))
	}
}

// occasions names what is special about a day: a holiday, a named day, a change of the
// clock, and of a lane, a special day or a notice.
func (w *writer) occasions(d *day) (all []words) {
	add := func(text string) {
		if text != "" {
			all = append(all, words{text: lang.Capital(text)})
		}
	}
	add(w.lang.Holiday(d.date.Holiday()))
	add(w.lang.NamedDay(d.date.Named()))
	add(d.changed(w.lang))
	if s := d.special; s != nil {
		switch why := w.own(s.Why, d.date); {
		case why.text != "":
			all = append(all, words{lang.Capital(why.text), why.language})
		case all == nil:
			add(wordSpecial.In(w.lang))
		}
	}
	if d.notice != nil {
		all = append(all, w.own(d.notice.Text, d.date))
	}
	return all
}

// occasion prints what is special about a day.
func (w *writer) occasion(all []words) {
	for _, one := range all {
		w.Text(" ")
		w.leaf("span", "occasion", one.text, "lang", one.language)
	}
}
