package prose

import (
	"cmp"
	"strings"

	"servicestatus/declarations/lang"
	"servicestatus/declarations/lazyregexp"
)

// exceptUpkeep says that maintenance does not count, in the same sentence.
var exceptUpkeep = lazyregexp.New(`(?i)[\s\x{a0},(]*(?:bortset fra|undtagen|undtaget|eksklusive?|ekskl\.?|fraregnet|uden for|med undtagelse af|når der ses bort fra)\h+(?:\p{L}+\h+){0,3}?(?:\p{L}*vedligehold\p{L}*|servicevindue\p{L}*|\p{L}*nedetid|driftsstop|servicearbejde\p{L}*)`)

// window reads a percentage, with the hours beside it or those before it.
func (w *walker) window(p Range, label string) {
	text := w.at(p)
	m := percentPattern().FindStringSubmatchIndex(text)
	if m == nil || achieved().MatchString(exceptUpkeep().ReplaceAllString(text, "")) || achieved().MatchString(label) || achieved().MatchString(w.heading) && !promisedShare().MatchString(strings.ToLower(w.column)) || monthly().MatchString(label) {
		return
	}
	o := &row{label: label, percent: text[m[2]:m[3]], at: []Range{p}, audience: w.under.audience}
	if b := w.blocks; label == "" && w.about != aboutUptime && len(b) > 0 {
		o.label = b[len(b)-1].topic
	}
	if m := environment().FindStringSubmatch(text); m != nil && generalUptime().MatchString(cmp.Or(label, "drift")) {
		o.label = lang.Capital(m[1])
	}
	said := w.column + " " + label + " " + text
	o.guaranteed = guaranteeWords().MatchString(said) && !notGuaranteed().MatchString(said)
	if note := w.noteOf(text); note.To > 0 && notGuaranteed().MatchString(w.at(note)) {
		o.guaranteed = false
		w.fact(note, "uptime.guaranteed")
	}
	for _, period := range periods {
		if period.words().MatchString(text) {
			o.period = period.is
			break
		}
	}
	if !w.possible(o.percent) {
		return
	}
	if all := audiences(text); len(all) > 0 && len(o.audience) == 0 {
		o.audience = all
	}
	if at := w.uptimeOf(p, m[0]); at.To > at.From && generalUptime().MatchString(cmp.Or(o.label, "drift")) {
		o.label = lang.Capital(w.at(at))
		p.From = at.To
		m[0], m[1] = m[0]-(at.To-o.at[0].From), m[1]-(at.To-o.at[0].From)
	}
	doubt := false
	for _, side := range []Range{{p.From, p.From + m[0]}, {p.From + m[1], p.To}} {
		side = trimmed(w.text, side)
		if m := exceptUpkeep().FindStringIndex(w.at(side)); m != nil {
			w.suspended = true
			side.To = side.From + m[0]
		}
		if m := inline().FindStringSubmatchIndex(w.at(side)); m != nil && len(o.hours) == 0 {
			within := Range{side.From + m[4], side.From + m[5]}
			h := w.understood(within, windowWords)
			if restOfTime().MatchString(w.at(within)) {
				h = &hoursText{at: within, text: w.at(within), rest: true}
			}
			o.label, o.hours = strings.ToUpper(w.at(side)[m[2]:m[2]+1])+w.at(side)[m[2]+1:m[3]], append(o.hours, h)
			continue
		}
		core := w.core(side, windowWords)
		said := w.at(core)
		switch {
		case restOfTime().MatchString(strings.TrimRight(w.at(side), " :")), strings.EqualFold(strings.TrimSuffix(said, "e"), "øvrig"): // I den øvrige tid er oppetiden
			o.hours = append(o.hours, &hoursText{at: side, text: measuredOver().ReplaceAllString(tidy(w.at(side)), ""), rest: true})
		case core.From == core.To:
		case saysTime(said):
			o.hours = append(o.hours, w.understood(side, windowWords))
		default:
			if d := w.defined(said); d != nil && len(o.hours) == 0 {
				w.fact(d.at, "uptime.hours")
				o.label, o.hours = d.label, append(o.hours, d.hours)
			} else if onlyDays().MatchString(said) && notHours(said+" hele døgnet") == "" {
				o.days = said // Weekend og helligdage: 98 %
			} else if narrowing().MatchString(said) || dayPattern().MatchString(said) || partOfYear().MatchString(w.at(side)) {
				doubt = true
			}
			if m := targetOf().FindStringSubmatch(said); m != nil {
				if generalUptime().MatchString(cmp.Or(o.label, "drift")) {
					o.label = m[1]
				} else {
					o.system = m[1]
				}
			}
		}
	}
	if doubt {
		value, ok := w.ask(Question{
			ID:      name("condition", w.draft.key, o.label, o.percent),
			Text:    "Gælder " + o.percent + " % også med det forbehold, der står i " + quoted(text) + "?",
			Choices: []Choice{{"yes", "Ja, forbeholdet ændrer ikke tidsrummet"}, omit},
			At:      p,
		}, &w.draft.open[inUptime])
		if !ok || value == Omit {
			return
		}
	}
	if len(o.hours) == 0 && restOfTime().MatchString(o.label) {
		o.hours = append(o.hours, &hoursText{at: p, text: o.label, rest: true})
	}
	if b := w.blocks; len(o.hours) == 0 && w.waiting == nil && thisTime().MatchString(text) && len(b) > 0 {
		if last := b[len(b)-1]; len(last.hours) > 0 {
			w.waiting = last.hours[len(last.hours)-1]
			last.hours = last.hours[:len(last.hours)-1]
			w.fact(w.waiting.at, "uptime.hours")
		}
	}
	if d := w.defined(o.label); d != nil && len(o.hours) == 0 && o.label != "" {
		w.fact(d.at, "uptime.hours") // Den overvågede driftstid: 99,5 %
		o.hours = append(o.hours, d.hours)
	}
	if len(o.hours) == 0 && w.waiting != nil {
		o.hours = append(o.hours, w.waiting)
		for _, d := range w.fixed {
			if d.hours == w.waiting {
				w.fact(d.at, "uptime.hours")
				if d.label != "" && (o.label == "" || generalUptime().MatchString(o.label)) {
					o.label = d.label
				}
			}
		}
	}
	w.waiting = nil
	w.rows = append(w.rows, o)
}

// measuredOver is said of a percentage behind its hours, and is none of them.
var measuredOver = lazyregexp.New(`(?i),?\h+(?:målt|opgjort|beregnet)\h.*$`)

// achieved tells that a figure is a result, or of what is not up: no promise of uptime.
var achieved = lazyregexp.New(`(?i)^målt\h|nedetid|udetid|fejlprocent|fejlrate|svigt|opnåe|realiser|faktisk|(?:^|[^\p{L}])(?:blev|var|har været|(?:resultat\p{L}*|statistik(?:ken)?|\p{L}*rapport(?:en)?))(?:$|[^\p{L}])|(?:seneste|sidste|forrige) (?:måned|kvartal|år|uge)|(?:^|[^\p{L}])i 20\d\d`)

// environment is what a sentence says the uptime is of, where that is not what people use: Testmiljøet.
var environment = lazyregexp.New(`(?i)^(?:i\h+)?(\p{L}*(?:test|udviklings|demo|uddannelses|øve|præproduktions)\p{L}*miljø\p{L}*)`)

// targetOf is what a target is for: målet for Digital Eksamen.
var targetOf = lazyregexp.New(`(?i:målet|kravet|garantien)\h+for\h+(\p{Lu}[\p{L}\d -]+)$`)

// monthly is a label of a result of some month or quarter.
var monthly = lazyregexp.New(`(?i)^(?:` + months + `|\d\. kvartal|20\d\d)(?:\h+20\d\d)?$`)

// thisTime refers to the hours before a percentage.
var thisTime = lazyregexp.New(`(?i)(?:dette tidsrum|denne periode|denne tid|i åbningstiden)`)

// inline is a window that a percentage names, with its hours in brackets.
var inline = lazyregexp.New(`(?i)(?:i\h+)?((?:primær|sekundær)e?\h+(?:driftstid|drift|oppetid))\h*\(([^()]*)\)`)

// possible reports whether a percentage is one that systems promise.
func (w *walker) possible(percent string) bool {
	whole, rest, _ := strings.Cut(strings.ReplaceAll(percent, ",", "."), ".")
	return len(whole) <= 2 || whole == "100" && strings.Trim(rest, "0") == ""
}
