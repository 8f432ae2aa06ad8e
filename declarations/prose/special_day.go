package prose

import (
	"cmp"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

// special reads a line of special days: the days, their hours, and why.
func (w *walker) special(p Range) {
	all := w.verdicts(p)
	for _, s := range all {
		if dateWords().MatchString(w.at(all[0])) && !dateWords().MatchString(w.at(s)) && dayPattern().MatchString(w.at(s)) && !onHolidays().MatchString(w.at(s)) {
			continue // weekdays of the dates before them: I juli er skranken lukket, og telefonen er kun åben tirsdag
		}
		w.specialDay(s)
	}
}

// specialDay reads a sentence of special days.
func (w *walker) specialDay(p Range) {
	if w.closedBetween(p) {
		return
	}
	if m := partOfDate().FindStringSubmatchIndex(w.at(p)); m != nil && closedPattern().MatchString(w.text[p.From:p.From+m[0]]) {
		w.addDay(&specialDay{on: w.text[p.From+m[2] : p.From+m[3]], hours: w.text[p.From+m[4] : p.From+m[5]], text: w.at(p), at: p}, p)
		defer func(text string) { w.text = text }(w.text)
		w.text = w.text[:p.From+m[2]] + strings.Repeat(" ", m[1]-m[2]) + w.text[p.From+m[1]:] // the days behind it
	}
	if len(w.contacts(p, "")) > 0 && saysTime(w.at(p)) && narrower().MatchString(w.at(p)) {
		w.contactHere(p) // a number for these days, not hours of the others
		return
	}
	text := strings.TrimRight(tidy(strings.ReplaceAll(w.at(p), "\t", ": ")), ". ")
	text = alsoUnstaffed().ReplaceAllString(bothDays().ReplaceAllString(text, ""), "")
	shut := "" // a channel that is closed on these days
	if m := alsoShut().FindStringSubmatch(text); m != nil && dateWords().MatchString(strings.TrimSuffix(text, m[0])) && saysTime(strings.TrimSuffix(text, m[0])) {
		text = strings.TrimSuffix(text, m[0])
		shut = m[1]
	}
	text, again := w.withoutRemarks(text)
	if !dateWords().MatchString(text) && !dayPattern().MatchString(text) && !(monthWord().MatchString(text) && (saysTime(text) || closedPattern().MatchString(text))) || isOccasion(text) || unstaffed().MatchString(text) || fromThenOn().MatchString(text) || lastOpen().MatchString(text) {
		return
	}
	why, of := "", declarations.Channel("")
	if m := feastFirst().FindStringSubmatch(text); m != nil && dateWords().MatchString(m[2]) {
		why, text = m[1], m[2]+" lukket" // Påske: lukket fra skærtorsdag til og med 2. påskedag
	} else if m := weekOfFeast().FindStringSubmatch(text); m != nil {
		why, text = m[1], m[2]+": "+m[3] // Vinterferien (uge 7): hverdage 10-16
	}
	if m := because().FindStringSubmatch(text); m != nil && !dateWords().MatchString(m[1]) && !saysTime(m[1]) {
		why, text = cmp.Or(why, m[1]), strings.TrimSuffix(text, m[0])
	}
	if m := telephoneShut().FindString(text); m != "" {
		text, of = telephoneShut().ReplaceAllString(text, "lukket"), declarations.Phone
	}
	day, bracketed := &specialDay{text: text, at: p, why: why, channel: of}, ""
	if m := parentheses().FindStringSubmatchIndex(text); m != nil && dateWords().MatchString(text[:m[0]]) {
		day.why, bracketed = text[m[2]:m[3]], text[:m[0]]
		text = strings.TrimSpace(text[:m[0]] + text[m[1]:])
		if dateWords().MatchString(day.why) && fromTo().MatchString(day.why) {
			text = strings.Replace(text, strings.TrimSpace(bracketed), day.why, 1) // i påsken (onsdag til og med 2. påskedag)
			day.why, bracketed = "", ""
		} else if exactDays().MatchString(day.why) && (good(&specialDay{on: day.why, hours: "lukket"}) == "" || good(&specialDay{on: day.why + " 2026", hours: "lukket"}) == "") {
			text = strings.Replace(text, strings.TrimSpace(bracketed), day.why, 1) // mellem jul og nytår (24/12-1/1)
			day.why, bracketed = "", ""
		}
	}
	if !w.whenClosed(day, text, again) {
		return
	}
	if m := occasionFirst().FindStringSubmatch(day.on); m != nil && day.why == "" && good(&specialDay{on: m[2], hours: "lukket"}) == "" {
		day.why, day.on = m[1], m[2]
	}
	if strings.ContainsAny(day.on, "(:") || opensOrCloses().MatchString(day.on) {
		return
	}
	w.whoseDays(day, text)
	if w.about == aboutSupport || w.about == noSection {
		w.days = p
	}
	if day.hours == "lukket" && !w.closesAll(day, text, p) {
		return
	}
	days, before := apart(day.on), len(w.draft.special)
	for _, on := range days {
		one := *day
		if one.on = allHolidays().ReplaceAllString(on, "helligdage"); weekends().MatchString(on) && one.hours == "lukket" {
			w.fact(p, "special_days") // the hours of the week have none
			continue
		}
		if bracketed != "" && len(days) > 1 && !strings.HasSuffix(bracketed, on) {
			one.why = "" // it is of the day before the bracket
		}
		w.addDay(&one, p)
	}
	if shut == "" {
		return
	}
	for _, day := range w.draft.special[before:] {
		one := *day
		one.hours, one.channel, one.text = "lukket", meant(shut).channel, shut
		w.draft.special = append(w.draft.special, &one)
	}
}

// partOfDate is a date in a list of closed days on which only a part is closed: lukket 1. maj efter kl. 12.00, grundlovsdag.
var partOfDate = lazyregexp.New(`(?i)\h(\d{1,2}\.\h(?:` + months + `))\h+((?:efter|fra)\h+kl\.?\h*\d{1,2}(?:[.:]\d\d)?)(?:,|\h+samt|\h+og)\h+`)

// addDay adds special days, once their dates and hours are known.
func (w *walker) addDay(day *specialDay, p Range) {
	var asked asked
	if w.dated(day, p, &asked) && w.agrees(day, p, &asked) {
		w.draft.special = append(w.draft.special, day)
		w.fact(p, "special_days")
	} else {
		w.draft.open[inSpecial] = append(w.draft.open[inSpecial], asked...)
	}
}
