package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/lang"
)

// wordingOf returns hours as published, or as they were given where they have no wording.
func wordingOf(h *declarations.Hours) string {
	if h.Wording != "" {
		return h.Wording
	}
	return h.Reading
}

// published returns the hours of a line as published, if it has any.
func (l *Line) published() string {
	if l.Status.Hours.Schedule == nil {
		return ""
	}
	return wordingOf(&l.Status.Hours)
}

// hours prints when support is open, once for all lines that share hours, in the order of the
// declaration: as people say it, and in full as published. It says whose the hours are unless
// all lines share them.
func (r *renderer) hours() {
	lines := r.view.Lines
	some, several := "", false
	for i := range lines {
		if text := lines[i].published(); text != "" {
			several = several || some != "" && some != text
			some = text
		}
	}
	if some == "" {
		return
	}
	words, today := &wordToday, r.view.beyond.today(r.view)
	if today == "" {
		words = &wordOpening
	}
	r.fold("opening", words, today)
next:
	for i := range lines {
		text := lines[i].published()
		for j := range i {
			if lines[j].published() == text {
				continue next
			}
		}
		if text == "" {
			continue
		}
		table := r.view.beyond.table(r, lines[i:], several)
		if table && !r.view.full() {
			continue
		}
		list, item := "dl.hours", "dd"
		if !table && !several { // a list of terms would have none
			list, item = "ul.hours", "li"
		}
		r.open(list)
		if table {
			r.say("dt", &wordHours)
		}
		if several {
			r.view.beyond.sharers(r, lines[i:])
		}
		r.wording(item, text)
		r.Close()
	}
	r.Close()
}

// table prints the hours of the first of some lines as people say them, and reports whether the
// declaration does. The row of today is marked, unless the hours of this day are others.
func (promises) table(r *renderer, lines []Line, whose bool) bool {
	line := &lines[0]
	table := line.Status.Table
	if r.view.status == nil || len(table) == 0 {
		return false // facts have no day
	}
	r.open("dl.days")
	if whose {
		r.view.beyond.sharers(r, lines)
	}
	today := -1
	if !line.Status.Special {
		today = lang.Today(table, r.view.At.Date())
	}
	open := line.today(r.view.Language)
	for i := 0; i+2 < len(table); i += 3 {
		days, language := r.view.own(table[i+1])
		hours, _ := r.view.own(table[i+2])
		class := ""
		if i == today && (open == hours || open == "" && lang.Index(hours, "–") < 0) {
			class = ".today"
			days += r.in(&wordThisDay)
		}
		r.foreign("dt"+class, days, language)
		r.foreign("dd"+class, hours, language)
	}
	r.Close()
	return true
}

// sharers prints whose the hours of the first of some lines are.
func (promises) sharers(r *renderer, lines []Line) {
	for i := range lines {
		if lines[i].published() == lines[0].published() {
			r.open("dt")
			r.sharer(&lines[i])
			r.Close()
		}
	}
}

// sharer names a line: its audience and channel.
func (r *renderer) sharer(line *Line) {
	if line.who == "" {
		r.Text(ChannelName(line.Status.Channel, r.view.Language)) // Alle, telefon says no more
		return
	}
	r.whom(line.who, line.foreign, line.Status.Channel)
}

// wording prints a text of the declaration, an element for each line of it.
func (r *renderer) wording(item, text string) {
	for text != "" {
		var line string
		line, text = cut(text, "\n")
		r.quote(item, line)
	}
}
