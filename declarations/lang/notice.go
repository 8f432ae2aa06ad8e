package lang

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
)

var (
	wordReopens   = Phrase{" · ventes at åbne igen ", " · expected open again "}
	wordTheyOpen  = Phrase{" · ventes åbne igen ", " · expected open again "}
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
	out := Sentence{{Text: n.Text, Strong: true, Published: true}}
	switch {
	case n.Reopens:
		opens := wordReopens
		if many(n.Text) {
			opens = wordTheyOpen
		}
		out = append(out, Part{Text: opens.In(l)}, Part{Text: Start(l, now, n.Until.At), Time: n.Until})
	case n.Until.OK:
		out = append(out, Part{Text: wordHoldsTill.In(l)}, Part{Text: Until(l, now, n.Until.At), Time: n.Until})
	}
	return out
}

// many reports whether a Danish text begins with several things: "Telefonerne er nede".
func many(text string) bool {
	const definite = "rne"
	for i := len(definite); i < len(text); i++ {
		if text[i] == ' ' {
			return text[i-len(definite):i] == definite
		}
	}
	return false
}

// Maintenance says when maintenance is, and what does not hold meanwhile.
func Maintenance(l Language, now calendar.Instant, m *declarations.MaintenanceStatus) Sentence {
	out := Sentence{{Text: m.Label, Strong: true, Published: true}}
	if m.Now {
		out = append(out, Part{Text: wordOngoing.In(l)}, Part{Text: Until(l, now, m.Until.At), Time: m.Until})
	} else {
		out = append(out, Part{Text: " "}, Part{Text: Start(l, now, m.From.At), Time: m.From}, Part{Text: wordUntil.In(l)}, Part{Text: End(l, m.From.At, m.Until.At), Time: m.Until})
	}
	if m.Suspends() {
		out = append(out, Part{Text: ". " + Unguaranteed.In(l)})
	}
	return out
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
