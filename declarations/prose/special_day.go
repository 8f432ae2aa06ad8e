package prose

import (
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

var (
	closedWords  = vocabulary(`servicedesk servicedesken hotline hotlinen helpdesk helpdesken support brugersupporten kundecentret vi telefoner åbner først allerede skranken ekspeditionen til åbne åben personlig personligt henvendelse fremmøde alle hotlines telefonlinjer for os lukket lukker holder har er vi der dagen ferielukket helt på den d i også begge dage alle lukkedag ferie fra kun dog normalt kl åbent åbningstid desuden derudover er telefontiden telefontid åbningstiden kontoret ambulatoriet klinikken afdelingen biblioteket jobcentret jobcenteret kundeservice rådhuset borgerservice supporten telefonen telefonerne pladsen pladserne depotet museet hallen skolen sekretariatet receptionen centret`)
	namedDates   = lazyregexp.New(`(?i)^(?:(?:alle )?helligdage|juleaften(?:sdag)?|nytårsaften(?:sdag)?|nytårsdag|grundlovsdag|skærtorsdag|langfredag|påske\p{L}*|2\. påskedag|pinse\p{L}*|2\. pinsedag|(?:kristi )?himmelfart\p{L}*|1\. (?:jule|maj)\p{L}*|2\. juledag|juledag|store bededag|fredag(?:en)? efter kristi himmelfart\p{L}*|dagen efter kristi himmelfart\p{L}*|kristi himmelfartsdag og (?:dagen|fredagen) efter|(?:24|31)\. december|24\. og 31\. december|1\. maj|5\. juni|1\. januar|24/12|31/12|mellem jul og nytår)$`)
	parentheses  = lazyregexp.New(`[\s\x{a0}]*\(([^()]*)\)`)
	ofDays       = lazyregexp.New(`:[\s\x{a0}]|\t|[\s\x{a0}](?:-|–)[\s\x{a0}]`)
	monthPattern = lazyregexp.New(`(?i)(?:` + months + `|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|okt\.?|nov\.?|dec\.?)$|/\d{1,2}$`)
	isClosed     = lazyregexp.New(`(?i)^.*?(?:er|holder|har)(?: vi| der)?(?: helt)? lukket[\s\x{a0}]+`)
	closedEnds   = lazyregexp.New(`(?i)(?:[\s\x{a0}]*[:–-]?[\s\x{a0}]*(?:er der|holder vi|har vi)?[\s\x{a0}]*(?:helt )?lukket\.?)$`)
)

// exactDays is a range of dates.
var exactDays = lazyregexp.New(`^\d{1,2}[/.][^()]*[-–][^()]*\d{1,2}`)

// occasionFirst is what days are called, before their dates: mellem jul og nytår fra den 24. december 2026 til og med den 1. januar 2027.
var occasionFirst = lazyregexp.New(`(?i)^((?:mellem|i|over|hen over)[\s\x{a0}]+(?:jul(?:en|eferien|edagene)?(?:[\s\x{a0}]+og[\s\x{a0}]+nytår(?:et)?)?|påsken|påskeferien|pinsen|sommerferien|efterårsferien|vinterferien|ferien)),?[\s\x{a0}]+(?:fra(?:[\s\x{a0}]+og[\s\x{a0}]+med)?[\s\x{a0}]+)?((?:den[\s\x{a0}]+)?\d.*)$`)

// openAgain is a sentence that says when closed days are over.
var openAgain = lazyregexp.New(`(?i)(?:^|[.][\s\x{a0}]+)(?:vi|der|\p{L}+)[\s\x{a0}]+(?:er[\s\x{a0}]+)?(?:åbner|åbent?|åbnes)[\s\x{a0}]+igen[\s\x{a0}](?:\d\.|kl\.|[^.])*\.?`)

// bothDays is a remark on a range of days that says nothing: ranges have their ends.
var bothDays = lazyregexp.New(`(?i)[\s\x{a0}]*\(begge[\s\x{a0}]+dage[\s\x{a0}]+(?:inkl|incl|medregn)\p{L}*\.?\)|,[\s\x{a0}]*begge[\s\x{a0}]+dage[\s\x{a0}]+(?:inkl|incl|medregn)\p{L}*\.?`)

// everybody is who a sentence is about that is not only about what its heading names.
var everybody = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:vi|borgerservice|rådhuset|kommunen|jobcentret|kontoret|afdelingen|kundeservice|kundecentret|servicedesken|supporten|biblioteket|sekretariatet)(?:$|[^\p{L}])`)

// fromDateToDate is days from one date to another, in digits: 24.12.2026 - 3.1.2027.
var fromDateToDate = lazyregexp.New(`^\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?[\s\x{a0}]*[-–][\s\x{a0}]*\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?$`)

// whoCloses is what stands behind days: er vagttelefonen lukket.
var whoCloses = lazyregexp.New(`[\s\x{a0}](?:er|har|holder)[\s\x{a0}]+\p{L}`)

// fromTo is days from one to another.
var fromTo = lazyregexp.New(`(?i)[\s\x{a0}]til(?:[\s\x{a0}]+og[\s\x{a0}]+med)?[\s\x{a0}]`)

// opensOrCloses is left of a sentence that says more than days: lukker medarbejdersupporten.
var opensOrCloses = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:lukker|åbner|besvares|afbrydes|flytter)(?:$|[^\p{L}])`)

// unstaffed tells that a place is open, but nobody is there.
var unstaffed = lazyregexp.New(`(?i)ubetjen|selvbetjen|begrænset betjening|kun (?:\p{L}+ )?(?:akut|vagt|nød|beredskab)`)

// alsoUnstaffed says that a place is not open without staff either: lukket – også for selvbetjening.
var alsoUnstaffed = lazyregexp.New(`(?i)[\s\x{a0}]*[,(–-]?[\s\x{a0}]*(?:også|heller ikke)[\s\x{a0}]+(?:åbent[\s\x{a0}]+)?(?:for|i)?[\s\x{a0}]*(?:den[\s\x{a0}]+)?(?:selvbetjening|ubetjent|selvbetjent)\p{L}*(?:[\s\x{a0}]+(?:tid|åbningstid))?\)?$`)

// allHolidays are words for holidays, which Sundays are anyhow.
var allHolidays = lazyregexp.New(`(?i)^(?:alle[\s\x{a0}]+)?(?:(?:officielle|danske|de)[\s\x{a0}]+)*(?:(?:lørdage?|weekender)[\s\x{a0}]+og[\s\x{a0}]+)?(?:søn(?:-|dage)?(?:[\s\x{a0}]+og[\s\x{a0}]+|/))?(?:søgne)?helligdage(?:ne)?$`)

var weekends = lazyregexp.New(`(?i)^(?:alle[\s\x{a0}]+)?weekend(?:er|en|erne)?$`)

// stillOpen is a remark on what does not close.
var stillOpen = lazyregexp.New(`(?i)normalt|vagt|åbent|åben(?:$|[^\p{L}])|kører`)

// fromThenOn begins what holds from a date on, and is not of that day: Fra 1. marts 2027 åbner vi først kl. 11.
var fromThenOn = lazyregexp.New(`(?i)^fra(?:[\s\x{a0}]+og[\s\x{a0}]+med)?[\s\x{a0}]+(?:den[\s\x{a0}]+)?\d{1,2}\.[\s\x{a0}]+(?:` + months + `)(?:[\s\x{a0}]+20\d\d)?[\s\x{a0}]+(?:åbner|lukker|er|har|holder|ændrer)[\s\x{a0}]`)

// lastOpen is a sentence about the days around those that are closed: Sidste åbningsdag er tirsdag den 22. december.
var lastOpen = lazyregexp.New(`(?i)(?:sidste|første)[\s\x{a0}]+(?:åbnings)?dag[\s\x{a0}]+(?:er|før|med)|(?:klar|tilbage|på plads)[\s\x{a0}]+igen`)

// whoFirst is who some days are about: Supporten for administratorer er lukket.
var whoFirst = lazyregexp.New(`^\p{Lu}[^.:\d]*?[\s\x{a0}](?:for|til)[\s\x{a0}]\p{L}[^.:\d]*?[\s\x{a0}](?:er|har|holder)[\s\x{a0}]`)

// opensFor is what has other hours on some days: Bestillingen har åbent 24. december kl. 6-18.
var opensFor = lazyregexp.New(`^(\p{Lu}[\p{L}'’-]+)[\s\x{a0}]+(?:har|er|holder)[\s\x{a0}]+(?:kun[\s\x{a0}]+)?(?:åbent?|bemandet|lukket)[\s\x{a0}]`)

// whoHas returns such a thing, where that is not all that the text is about; empty otherwise.
func (w *walker) whoHas(text string) string {
	m := opensFor().FindStringSubmatch(text)
	if m == nil || trimWords(strings.ToLower(m[1]), closedWords) == "" || wholePlaces(strings.ToLower(m[1])) || strings.Contains(strings.ToLower(w.draft.Name), strings.ToLower(m[1])) || everybody().MatchString(m[1]) || strings.HasSuffix(m[1], "kontoret") || len(w.ways()) < 2 {
		return ""
	}
	return m[1]
}

// alsoShut ends a sentence about some days with a channel that is closed on them: …, telefonen er lukket.
var alsoShut = lazyregexp.New(`(?i),[\s\x{a0}]+(?:og[\s\x{a0}]+|mens[\s\x{a0}]+|men[\s\x{a0}]+)?(telefonen|telefonerne|skranken|ekspeditionen|chatten)[\s\x{a0}]+(?:er|holder)[\s\x{a0}]+lukket$`)

// butNot is what stays open when all else closes: alt lukket på nær vagten.
var butNot = lazyregexp.New(`(?i)[\s\x{a0}]+(?:på nær|bortset fra|undtagen)[\s\x{a0}]+(\p{L}*(?:vagt|nødtelefon|akuttelefon)\p{L}*)((?:[\s\x{a0}]+lukket)?$)`)

// runsOn ends a sentence about closed days with what does not close: …, men vagttelefonen virker som normalt.
var runsOn = lazyregexp.New(`(?i),?[\s\x{a0}]+(?:men|dog)[\s\x{a0}]+(\p{L}*(?:vagt|nød|akut)\p{L}*)[\s\x{a0}]+(?:virker|kører|fungerer|svarer|er[\s\x{a0}]+(?:åben|bemandet)|har[\s\x{a0}]+åbent)[\s\x{a0}]+(?:som[\s\x{a0}]+(?:normalt|sædvanlig(?:t|vis)?)|stadig|fortsat)$`)

var monthWord = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:` + months + `)(?:$|[^\p{L}])`)

// verbEnds is the verb of a sentence without what is said of its days.
var verbEnds = lazyregexp.New(`(?i)[\s\x{a0}]+(?:er|har|holder)$`)

var (
	// because is why days are closed: … på grund af personaledag.
	because = lazyregexp.New(`(?i)[\s\x{a0}]+(?:på grund af|pga\.?|grundet|i anledning af)[\s\x{a0}]+([\p{L} -]{3,60})$`)
	// telephoneShut is closed for the telephone, in one word.
	telephoneShut = lazyregexp.New(`(?i)telefonlukket`)
)

// shuts is what closes on some days, in a verb: Patientlinjen lukker hele uge 29.
var shuts = lazyregexp.New(`(?i)^(\p{Lu}[\p{L}-]+(?:[\s\x{a0}](?:for|i|på)[\s\x{a0}][\p{L}-]+)?)[\s\x{a0}]+lukker[\s\x{a0}]+(?:desuden[\s\x{a0}]+|også[\s\x{a0}]+)?(?:hele[\s\x{a0}]+)?(.+)$`)

// special reads a line of special days: the days, their hours, and why.
func (w *walker) special(p Range) {
	all := w.verdicts(p)
	for _, s := range all {
		if dateWords().MatchString(w.at(all[0])) && !dateWords().MatchString(w.at(s)) && dayPattern().MatchString(w.at(s)) {
			continue // weekdays of the dates before them: I juli er skranken lukket, og telefonen er kun åben tirsdag
		}
		w.specialDay(s)
	}
}

// daysIn returns the days of a text without the words around them: den 23. december har vi åbent.
func daysIn(text string) string {
	on := trimWords(text, closedWords)
	if strings.HasPrefix(on, "efter ") || strings.HasPrefix(on, "før ") {
		on = "dagen " + on // dagen may stand before days that it says nothing of
	}
	if on != "" && strings.Contains(text, on+".") && ordinal().MatchString(on+".") {
		on += "."
	}
	return on
}

func (w *walker) specialDay(p Range) {
	if w.closedBetween(p) {
		return
	}
	text := strings.TrimRight(tidy(strings.ReplaceAll(w.at(p), "\t", ": ")), ". ")
	text = alsoUnstaffed().ReplaceAllString(bothDays().ReplaceAllString(text, ""), "")
	if m := alsoShut().FindStringSubmatch(text); m != nil && dateWords().MatchString(strings.TrimSuffix(text, m[0])) && saysTime(strings.TrimSuffix(text, m[0])) {
		text = strings.TrimSuffix(text, m[0])
		before := len(w.draft.special)
		defer func() {
			for _, day := range w.draft.special[before:] {
				one := *day
				one.hours, one.channel, one.text = "lukket", meant(m[1]).channel, m[1]
				w.draft.special = append(w.draft.special, &one)
			}
		}()
	}
	if m := butNot().FindStringSubmatch(text); m != nil {
		w.stays = append(w.stays, m[1])
		text = butNot().ReplaceAllString(text, "$2")
	}
	if m := runsOn().FindStringSubmatch(text); m != nil {
		w.stays = append(w.stays, m[1])
		text = strings.TrimSuffix(text, m[0])
	}
	if m := shuts().FindStringSubmatch(text); m != nil && !saysTime(m[2]) && dateWords().MatchString(m[2]) {
		text = m[1] + " er lukket " + m[2]
	}
	again := strings.TrimLeft(openAgain().FindString(text), ". ")
	text = strings.TrimRight(openAgain().ReplaceAllString(text, ""), ". ") // it says no more than the days before it
	if !dateWords().MatchString(text) && !dayPattern().MatchString(text) && !(monthWord().MatchString(text) && (saysTime(text) || closedPattern().MatchString(text))) || isOccasion(text) || unstaffed().MatchString(text) || fromThenOn().MatchString(text) || lastOpen().MatchString(text) {
		return
	}
	why, of := "", declarations.Channel("")
	if m := because().FindStringSubmatch(text); m != nil && !dateWords().MatchString(m[1]) && !saysTime(m[1]) {
		why, text = m[1], strings.TrimSuffix(text, m[0])
	}
	if m := telephoneShut().FindString(text); m != "" {
		text, of = telephoneShut().ReplaceAllString(text, "lukket"), declarations.Phone
	}
	day, bracketed, closed := &specialDay{text: text, at: p, why: why, channel: of}, "", closedPattern().MatchString(text)
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
	switch {
	case closed && laterThatDay(again):
		day.on, day.hours = daysIn(closedEnds().ReplaceAllString(text, "")), again // which is asked
	case saysTime(text):
		if before, after, ok := cut(text); ok {
			day.on, day.hours = before, after
		} else if at := clockPattern().FindStringIndex(text); at != nil {
			day.on, day.hours = strings.TrimRight(text[:at[0]], " ,"), strings.TrimSpace(text[at[0]:])
			if on := daysIn(day.on); on != "" {
				day.on = on
			}
		}
	case closed || w.under.closes && w.about == aboutSpecialDays:
		day.hours = "lukket"
		day.on = closedEnds().ReplaceAllString(text, "")
		if m := whoCloses().FindStringIndex(day.on); m != nil && dateWords().MatchString(day.on[:m[0]]) && !dateWords().MatchString(day.on[m[0]:]) {
			day.on = day.on[:m[0]]
		}
		if m := isClosed().FindStringIndex(day.on); m != nil && !dateWords().MatchString(day.on[:m[1]]) && !dayPattern().MatchString(day.on[:m[1]]) {
			day.on = day.on[m[1]:]
		}
		if before, after, ok := cut(day.on); ok && !monthPattern().MatchString(before+"x") && !fromDateToDate().MatchString(day.on) {
			if dateWords().MatchString(after) && !dateWords().MatchString(before) {
				before, after = after, before
			}
			if !dateWords().MatchString(after) || strings.ContainsAny(before, digits) && !strings.ContainsAny(after, digits) {
				day.on = before
				if who := verbEnds().ReplaceAllString(after, ""); who != after {
					if day.audience = audiences(who); len(day.audience) == 0 && trimWords(strings.ToLower(who), closedWords) != "" && !everybody().MatchString(who) {
						day.part = who // Påskelørdag: bogbussen er lukket
					}
				} else if !closedPattern().MatchString(after) && !stillOpen().MatchString(after) && day.why == "" {
					day.why = after
				}
			}
		}
		day.on = daysIn(day.on)
	default:
		return
	}
	if m := occasionFirst().FindStringSubmatch(day.on); m != nil && day.why == "" && good(&specialDay{on: m[2], hours: "lukket"}) == "" {
		day.why, day.on = m[1], m[2]
	}
	if strings.ContainsAny(day.on, "(:") || opensOrCloses().MatchString(day.on) {
		return
	}
	if len(day.audience) == 0 {
		day.audience = audiences(whoFirst().FindString(text))
	}
	if w.about == aboutSupport {
		day.audience = audiences(text)
	}
	if saysTime(text) {
		day.part = w.whoHas(text)
	}
	if day.part == "" && day.channel == "" && len(day.audience) == 0 && w.about == aboutSpecialDays {
		day.part = w.partOfDays
	}
	for _, c := range []struct{ word, channel string }{{"telefon", "phone"}, {"ekspedition", "visit"}, {"skranke", "visit"}, {"personlig henvendelse", "visit"}, {"fremmøde", "visit"}, {"chat", "chat"}} {
		if strings.Contains(strings.ToLower(text), c.word) {
			day.channel = declarations.Channel(c.channel)
		}
	}
	if day.channel == "" && w.about == aboutSupport && w.overall != declarations.Web && !everybody().MatchString(text) {
		day.channel = w.overall
	}
	if w.about == aboutSupport || w.about == noSection {
		w.days = p
	}
	if day.hours == "lukket" && !w.closesAll(day, text, p) {
		return
	}
	days := apart(day.on)
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
}

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

// inWeeks names weeks of the year and the hours in them: I skolernes sommerferie (uge 27-31) er hotlinen åben kl. 9-12.
var inWeeks = lazyregexp.New(`(?i)^i[\s\x{a0}]([^.(]+)[\s\x{a0}]\((uge[\s\x{a0}]+\d{1,2}(?:[\s\x{a0}]*[-–][\s\x{a0}]*\d{1,2})?)\)[\s\x{a0}](?:er|har|holder)[\s\x{a0}]([^.]*?)[\s\x{a0}]?(?:(?:åbent?|betjening|bemandet|betjent|telefontid)[\s\x{a0}](.+?)|lukket)\.?$`)

// weeks reads a sentence about some weeks of the year. It is false where a sentence is none.
func (w *walker) weeks(p Range) bool {
	m := inWeeks().FindStringSubmatch(w.at(p))
	if m == nil {
		return false
	}
	day := &specialDay{on: m[2], hours: m[4], why: m[1], channel: meant(m[3]).channel}
	if day.hours == "" {
		day.hours = "lukket"
	}
	if good(&specialDay{on: "24. december", hours: day.hours}) != "" {
		return false
	}
	w.addDay(day, p)
	return true
}
