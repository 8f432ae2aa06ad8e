package lang

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

var (
	wordClosedToday = Phrase{"Lukket i dag", "Closed today"}
	wordNotToday    = Phrase{" besvares ikke i dag", " are not answered today"}
)

// Special says that a line is closed all of a special day, and why. It is empty where that
// is not so, or where the day has no reason.
func Special(l Language, now calendar.Instant, s *declarations.SupportStatus) Sentence {
	if !s.Special || s.Reason == "" || !closedToday(now, s) {
		return nil
	}
	words, today := handlingOf(s), &wordClosedToday
	if words == &ofEmail {
		today = &wordNotToday
	}
	out := speech{l, now, nil}
	out.strong(subject(l, s) + today.In(l))
	out.text(": ")
	out.publish(s.Reason)
	out.opens(&words.opens, s.NextOpen)
	return out.said
}

// closedToday reports whether the line is closed all of the day.
func closedToday(now calendar.Instant, s *declarations.SupportStatus) bool {
	day := now.Date()
	return s.State == hours.Closed && (!s.Since.OK || s.Since.At <= day.Start(0)) && (!s.Until.OK || s.Until.At >= (day+1).Start(0))
}
