package prose

import (
	"strings"

	"servicestatus/declarations/lazyregexp"
)

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

// opensAt is a day with another time at one end: I uge 29 lukker faglinjen kl. 13.
var opensAt = lazyregexp.New(`(?i)^(?:i\h+)?([^.]*?\d[^:(]*?)\h+(?:lukker|åbner)\h+(\p{L}+)(?:\h+(?:først|allerede))?\h+(kl\.?\h*\d[^-–]*)$`)

// whenClosed reads the days of a sentence and their hours; again is what it says of when somebody opens later. It is false where it says
// neither hours nor that they are closed.
func (w *walker) whenClosed(day *specialDay, text, again string) bool {
	closed := closedPattern().MatchString(day.text)
	m := opensAt().FindStringSubmatch(text)
	switch {
	case m != nil && dateWords().MatchString(m[1]):
		day.on, day.hours = daysIn(m[1]), m[3] // which is asked, for nobody says when the other end is
		if !everybody().MatchString(m[2]) && trimWords(strings.ToLower(m[2]), closedWords) != "" {
			day.part = m[2]
		}
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
		return false
	}
	return true
}
