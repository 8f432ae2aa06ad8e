package lang

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
)

var (
	wordReopens   = Phrase{" · ventes at åbne igen ", " · expected open again "}
	wordHoldsTill = Phrase{" · gælder til ", " · until "}
	wordOngoing   = Phrase{" nu, til ", " now, until "}
	wordEnded     = Phrase{"Tjenesten ophørte ", "The service ended on "}
	wordHeldUntil = Phrase{"Oplysningerne gjaldt til og med ", "This information was valid until "}
	wordHoldsFrom = Phrase{"Oplysningerne gælder først fra ", "This information is valid from "}
)

// Unguaranteed says what maintenance suspends.
var Unguaranteed = Phrase{"Imens garanteres ingen oppetid", "No uptime is guaranteed meanwhile"}

// Notice says a notice, and until when it stands or when support is expected back.
func Notice(l Language, now calendar.Instant, n *declarations.NoticeStatus) Sentence {
	out := speech{l, now, nil}
	out.publish(n.Text)
	switch {
	case n.Reopens:
		out.opens(&wordReopens, n.Until)
	case n.Until.OK:
		out.until(&wordHoldsTill, n.Until)
	}
	out.said[0].Strong = true
	return out.said
}

// Maintenance says when maintenance is, and what does not hold meanwhile.
func Maintenance(l Language, now calendar.Instant, m *declarations.MaintenanceStatus) Sentence {
	out := speech{l, now, nil}
	out.publish(m.Label)
	if m.Now {
		out.until(&wordOngoing, m.Until)
	} else {
		out.text(" ")
		out.start(m.From)
		if (m.Until.At - 1).Date() == m.From.At.Date() {
			out.now = m.From.At // the day has been named
		}
		out.until(&wordUntil, m.Until)
	}
	if m.Suspends() {
		out.text(". " + Unguaranteed.In(l))
	}
	out.said[0].Strong = true
	return out.said
}

// Validity says since when, or from when, the declaration does not hold, or that the
// service has ended. It is empty where the declaration holds.
func Validity(l Language, s *declarations.Status) string {
	valid := s.Declaration.Valid
	switch {
	case s.Over():
		return wordEnded.In(l) + fullDay(l, s.Ended.On)
	case s.Holds:
		return ""
	case valid.Until != 0 && s.At.Date() > valid.Until:
		return wordHeldUntil.In(l) + fullDay(l, valid.Until)
	}
	return wordHoldsFrom.In(l) + fullDay(l, valid.From)
}

// fullDay returns a day with its year.
func fullDay(l Language, d calendar.Date) string { return l.Day(d) + " " + Number(d.Year()) }
