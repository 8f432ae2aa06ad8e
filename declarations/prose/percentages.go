package prose

import (
	"cmp"
	"slices"
	"strings"

	"servicestatus/declarations/lang"
	"servicestatus/declarations/lazyregexp"
)

// clauses divides a sentence with several percentages: each has what stands before it, or
// what stands after it where the first has nothing before it.
func (w *walker) clauses(p Range, all [][]int) (parts []Range) {
	first := w.core(Range{p.From, p.From + all[0][0]}, windowWords)
	between := Range{p.From + all[0][1], p.From + all[1][0]}
	if !w.saysWhen(w.at(first)) && (saysTime(w.at(between)) || w.defined(w.at(between)) != nil) {
		first.To = first.From // 99 % on weekdays, 98 % at all other times
	}
	if len(audiences(w.text[p.From+all[0][1]:p.From+all[1][0]])) > 0 {
		first.To = first.From // 99 % for borgere, 98 % for virksomheder
	}
	if systemBehind().MatchString(w.text[p.From+all[0][1]:p.From+all[1][0]]) && systemBehind().MatchString(w.text[p.From+all[len(all)-1][1]:p.To]) {
		first.To = first.From // 99,7 % for the portal, 99,9 % for its API
	}
	from := p.From
	for n, m := range all {
		to := p.From + m[1]
		if first.From == first.To {
			if to = p.To; n+1 < len(all) {
				to = p.From + all[n+1][0]
			}
		} else if n+1 == len(all) {
			to = p.To
		}
		parts = append(parts, trimmed(w.text, Range{from, to}))
		from = to
	}
	return parts
}

// saysWhen reports whether a text says when an uptime holds, or names a window or an audience.
func (w *walker) saysWhen(text string) bool {
	return saysTime(text) || restOfTime().MatchString(text) || w.defined(text) != nil || len(audiences(text)) > 0
}

// lastHours gives percentages without hours, in a sentence about several systems, the hours after the last: 99,9 % for X and 99,6 % for Y
// on weekdays.
func (w *walker) lastHours(rows []*row) {
	n := len(rows)
	if n < 2 || len(rows[n-1].hours) != 1 {
		return
	}
	for _, o := range rows[:n-1] {
		if len(o.hours) == 0 {
			o.hours = rows[n-1].hours
		}
	}
}

// ofSystem is the system that a sentence gives a percentage: for netværk er 99,9 %.
var ofSystem = lazyregexp.New(`(?i)(?:^|\h)for\h+((?:den |det )?[\p{L}-]+(?:\h[\p{L}-]+)??)\h+(?:er\h+|på\h+|mindst\h+|minimum\h+)*$`)

// systemBehind is the system of the percentage before it: 99,7 % pr. måned for portalen.
var systemBehind = lazyregexp.New(`(?i)^\h*(?:(?:pr\.|per|om)\h+\p{L}+\h+)?for\h+((?:den |det )?[\p{L}-]+(?:\h*\([^()]*\))?)`)

// percentagesOf reads the parts of a sentence with several percentages.
func (w *walker) percentagesOf(parts []Range, label string) {
	first, n := len(w.rows), len(parts)
	late := saysTime(w.at(parts[n-1])) && !slices.ContainsFunc(parts[:n-1], func(p Range) bool { return saysTime(w.at(p)) })
	if late {
		w.waiting = nil
	}
	for _, p := range parts {
		if n := len(w.rows); n > first && len(w.rows[first].hours) == 1 && len(w.rows[n-1].audience) > 0 {
			w.waiting = w.rows[first].hours[0]
		}
		before := len(w.rows)
		w.window(p, label)
		text := w.at(p)
		share := percentPattern().FindStringIndex(text)
		m := ofSystem().FindStringSubmatch(text[:share[0]])
		if m == nil {
			m = systemBehind().FindStringSubmatch(text[share[1]:])
		}
		for _, o := range w.rows[before:] {
			if o.label == label && !ofTime().MatchString(w.rows[first].label) {
				o.label = w.rows[first].label // 99,5 % by day and 97 % at all other times, of the same thing
			}
			if m != nil && len(o.audience) == 0 {
				o.system = lang.Capital(m[1])
			}
		}
	}
	if n := len(w.rows); n > first && w.rows[n-1].period != "" {
		for _, o := range w.rows[first:] {
			o.period = cmp.Or(o.period, w.rows[n-1].period) // 99,7 % by day and 98,5 % by night, measured over a month
		}
	}
	if n := len(w.rows); n > first && w.rows[first].guaranteed {
		for _, o := range w.rows[first+1:] {
			o.guaranteed = o.guaranteed || !notGuaranteed().MatchString(w.at(o.at[0]))
		}
	}
	if late {
		w.lastHours(w.rows[first:])
	}
}

// ranged reports whether two percentages are the ends of one range.
func ranged(text string, all [][]int) bool {
	for i := range all[1:] {
		switch strings.Trim(text[all[i][1]:all[i+1][0]], " \u00a0") {
		case "-", "–", "—", "til", "og":
			return true
		}
	}
	return false
}
