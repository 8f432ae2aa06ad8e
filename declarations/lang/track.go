package lang

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
)

var (
	wordUnknownUptime = Phrase{"Oppetid ikke oplyst", "Uptime not stated"}
	wordNoUptime      = Phrase{"Ingen oppetid oplyst for dette tidsrum", "No uptime stated for this time"}
	wordSuspended     = Phrase{"Ingen oppetid garanteres under vedligehold", "No uptime is guaranteed during maintenance"}
	wordNow           = Phrase{" nu: ", " now: "}
	wordGuaranteed    = Phrase{" garanteret", " guaranteed"}
	wordUntil         = Phrase{" til ", " until "}
	wordInferred      = Phrase{"Tidsrummet er ikke udtrykkeligt nævnt", "The declaration does not name this time expressly"}
)

// Track says which uptime window applies now and what is promised in it.
func Track(l Language, now calendar.Instant, s *declarations.TrackStatus) Sentence {
	switch {
	case s.Window != nil:
	case s.Suspended:
		return Sentence{{Text: wordSuspended.In(l)}}
	case s.Unknown:
		return Sentence{{Text: wordUnknownUptime.In(l)}}
	default:
		return Sentence{{Text: wordNoUptime.In(l)}}
	}
	var out Sentence
	switch {
	case s.Promised != s.Until: // the window ends, the promise does not
	case s.Until.OK:
		out = Sentence{{Text: s.Window.Label, Published: true}, {Text: wordNow.In(l)}}
	default:
		out = Sentence{{Text: s.Window.Label, Published: true}, {Text: ": "}}
	}
	out = append(out, Part{Text: l.Percent(s.Window.Guarantee), Strong: true})
	if s.Window.Guaranteed {
		out = append(out, Part{Text: wordGuaranteed.In(l)})
	}
	if !s.Promised.OK {
		return append(out, Part{Text: " " + AllDay.In(l)})
	}
	return append(out, Part{Text: wordUntil.In(l)}, Part{Text: Until(l, now, s.Promised.At), Time: s.Promised})
}

// TrackNotes says that the declaration does not name the time expressly, where
// that is so.
func TrackNotes(l Language, s *declarations.TrackStatus) []string {
	if s.Inferred {
		return []string{wordInferred.In(l)}
	}
	return nil
}
