package lang

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// handling is the words for whether a channel is answered.
type handling struct{ open, until, closed, opens, unstated, sure, subject Phrase }

var (
	ofCalls = handling{
		open:     Phrase{"Åben", "Open"},
		until:    Phrase{" til ", " until "},
		closed:   Phrase{"Lukket", "Closed"},
		opens:    Phrase{" · åbner ", " · opens "},
		unstated: Phrase{"åbningstid ikke oplyst", "hours not stated"},
		sure:     Phrase{" · åben igen senest ", " · open again by "},
	}
	ofEmail = handling{
		open:     Phrase{" besvares nu", " are answered now"},
		until:    Phrase{", til ", ", until "},
		closed:   Phrase{" besvares ikke nu", " are not answered now"},
		opens:    Phrase{" · besvares igen ", " · answered again "},
		unstated: Phrase{"behandlingstid ikke oplyst", "hours not stated"},
		sure:     Phrase{" · besvares igen senest ", " · answered again by "},
		subject:  Phrase{"Henvendelser", "Messages"},
	}
	wordEmails        = Phrase{"E-mails", "E-mails"}
	wordAnswersAgain  = Phrase{" besvares igen ", " are answered again "}
	wordSoon          = Phrase{"Lukker snart", "Closing soon"}
	wordSoonAt        = Phrase{", ", ", "}
	wordHoliday       = Phrase{"Helligdag", "Public holiday"}
	wordIsHoliday     = Phrase{" er helligdag", " is a public holiday"}
	wordToday         = Phrase{"i dag", "today"}
	wordItIs          = Phrase{"Det er ", "It is "}
	wordByAppointment = Phrase{"Kun efter aftale", "By appointment only"}
	wordMayDiffer     = Phrase{" – tiderne kan være andre", " – hours may differ"}
)

// byAppointment is the comment of hours that are by appointment, as the reader of hours writes it.
const byAppointment = "efter aftale"

func handlingOf(s *declarations.SupportStatus) *handling {
	if s.Answers() {
		return &ofEmail
	}
	return &ofCalls
}

// soon is for how long before it closes a line is said to close soon.
const soon = 30 * 60

// SoonFrom returns from when on a line that is open is said to close soon. There is no such
// instant where it is not open, or answers messages.
func SoonFrom(s *declarations.SupportStatus) hours.Bound {
	at := s.Until
	at.OK = at.OK && s.State == hours.Open && !s.Answers()
	at.At -= soon
	return at
}

// Soon reports whether a line is said to close soon.
func Soon(s *declarations.SupportStatus, now calendar.Instant) bool {
	from := SoonFrom(s)
	return from.OK && from.At <= now
}

// subject is what a channel answers, where it answers messages: "E-mails".
func subject(l Language, s *declarations.SupportStatus) string {
	if s.Channel == declarations.Email {
		return wordEmails.In(l)
	}
	return handlingOf(s).subject.In(l)
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
		if Soon(s, now) {
			out.strong(wordSoon.In(l))
			out.say(&wordSoonAt)
			out.text(End(l, now, s.Until.At)).Time = s.Until
			break
		}
		out.strong(subject(l, s) + words.open.In(l))
		if s.Until.OK {
			out.until(&words.until, s.Until)
		} else {
			out.text(" " + AllDay.In(l))
		}
	case s.State != hours.Closed && s.Comment == byAppointment:
		out.strong(wordByAppointment.In(l))
		out.opens(&words.opens, s.NextOpen)
	case s.State != hours.Closed:
		out.strong(Capital(words.unstated.In(l)))
		if s.Holiday != calendar.NoHoliday {
			out.text(" · " + Small(wordHoliday.In(l)) + named(l, s.Holiday))
		}
		out.opens(&words.sure, s.NextOpen)
	case s.NextOpen.OK && words == &ofEmail:
		out.strong(subject(l, s) + wordAnswersAgain.In(l))
		out.start(s.NextOpen)
	default:
		out.strong(subject(l, s) + words.closed.In(l))
		out.opens(&words.opens, s.NextOpen)
	}
	return out.said
}

// SupportNotes says what else a visitor should know of the day: a comment on the
// hours, a holiday, a day on which the hours may differ. The caution is the note of such a day.
func SupportNotes(l Language, now calendar.Instant, s *declarations.SupportStatus) (notes []string, caution string) {
	if !s.Stated {
		return
	}
	if s.Comment != "" && s.Comment != hours.NotStated && (s.State == hours.Open || s.Comment != byAppointment) {
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
		caution = wordItIs.In(l) + l.NamedDay(s.Caution) + wordMayDiffer.In(l)
		notes = append(notes, caution)
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
	return
}

// named returns a holiday's name in parentheses.
func named(l Language, h calendar.Holiday) string { return " (" + l.Holiday(h) + ")" }
