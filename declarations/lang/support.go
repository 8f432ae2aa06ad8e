package lang

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// handling is the words for whether a channel is answered.
type handling struct{ open, until, closed, opens, unstated, sure Phrase }

var (
	ofCalls = handling{
		open:     Phrase{"Åben", "Open"},
		until:    Phrase{" · lukker ", " · closes "},
		closed:   Phrase{"Lukket", "Closed"},
		opens:    Phrase{" · åbner ", " · opens "},
		unstated: Phrase{"åbningstid ikke oplyst", "hours not stated"},
		sure:     Phrase{" · sikkert åben igen ", " · certainly open again "},
	}
	ofEmail = handling{
		open:     Phrase{"Behandles nu", "Handled now"},
		until:    Phrase{" · til ", " · ends "},
		closed:   Phrase{"Behandles ikke nu", "Not handled now"},
		opens:    Phrase{" · behandles igen ", " · handled again "},
		unstated: Phrase{"behandlingstid ikke oplyst", "hours not stated"},
		sure:     Phrase{" · behandles sikkert igen ", " · certainly handled again "},
	}
	wordHandledAgain = Phrase{"Behandles igen ", "Handled again "}
	wordHoliday      = Phrase{"Helligdag", "Public holiday"}
	wordIsHoliday    = Phrase{" er helligdag", " is a public holiday"}
	wordToday        = Phrase{"i dag", "today"}
	wordItIs         = Phrase{"Det er ", "It is "}
	wordMayDiffer    = Phrase{" – tiderne kan afvige", " – hours may differ"}
)

func handlingOf(s *declarations.SupportStatus) *handling {
	if s.Answers() {
		return &ofEmail
	}
	return &ofCalls
}

// Support says what the state of a way to reach support is, and when it changes.
// The sentence is empty where the declaration gives no hours.
func Support(l Language, now calendar.Instant, s *declarations.SupportStatus) Sentence {
	if !s.Stated {
		return nil
	}
	words := handlingOf(s)
	out := speech{l, now, nil}
	switch {
	case s.State == hours.Open:
		out.strong(words.open.In(l))
		if s.Until.OK {
			out.end(&words.until, now, s.Until)
		} else {
			out.text(" · " + AllDay.In(l))
		}
	case s.State != hours.Closed:
		unstated := words.unstated.In(l)
		if s.Holiday != calendar.NoHoliday {
			out.strong(wordHoliday.In(l) + named(l, s.Holiday))
			out.text(" – " + unstated)
		} else {
			out.strong(Capital(unstated))
		}
		out.opens(&words.sure, s.NextOpen)
	case s.NextOpen.OK && words == &ofEmail:
		out.strong(wordHandledAgain.In(l))
		out.start(s.NextOpen)
	default:
		out.strong(words.closed.In(l))
		out.opens(&words.opens, s.NextOpen)
	}
	return out.said
}

// SupportNotes says what else a visitor should know of the day: a comment on the
// hours, a holiday, a day on which the hours may differ.
func SupportNotes(l Language, now calendar.Instant, s *declarations.SupportStatus) (notes []string) {
	if !s.Stated {
		return nil
	}
	if s.Comment != "" && s.Comment != hours.NotStated {
		comment := s.Comment
		if l.Code() == "da" {
			comment = Capital(comment) // in other languages it is a quotation
		}
		notes = append(notes, comment)
	}
	if s.Holiday != calendar.NoHoliday && s.State != hours.Unknown && !(s.Unsaid.OK && s.Unsaid.At.Date() == now.Date()) {
		notes = append(notes, wordHoliday.In(l)+": "+l.Holiday(s.Holiday))
	}
	if s.Caution != calendar.NoNamedDay {
		notes = append(notes, wordItIs.In(l)+l.NamedDay(s.Caution)+wordMayDiffer.In(l))
	}
	if s.Unsaid.OK {
		d := s.Unsaid.At.Date()
		day := relative(l, now.Date(), d, &wordNone)
		if day == "" {
			day = wordToday.In(l)
		}
		if h := d.Holiday(); h != calendar.NoHoliday {
			day += wordIsHoliday.In(l) + named(l, h)
		}
		notes = append(notes, Capital(day)+" – "+handlingOf(s).unstated.In(l))
	}
	return notes
}

// named returns a holiday's name in parentheses.
func named(l Language, h calendar.Holiday) string { return " (" + l.Holiday(h) + ")" }
