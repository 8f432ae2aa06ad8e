package lang

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
)

var (
	wordUnknownUptime = Phrase{"Oppetid ikke oplyst", "Uptime not stated"}
	wordNoUptime      = Phrase{"Ingen oppetid oplyst for dette tidsrum", "No uptime stated for this time"}
	wordNow           = Phrase{" nu: ", " now: "}
	wordGuaranteed    = Phrase{" garanteret", " guaranteed"}
	wordUntil         = Phrase{" til ", " until "}
	wordInferred      = Phrase{"Tidsrummet er ikke udtrykkeligt nævnt", "The declaration does not name this time expressly"}
)

// Track says which uptime window applies now and what is promised in it.
func Track(l Language, now calendar.Instant, s *declarations.TrackStatus) Sentence {
	switch {
	case s.Window != nil:
	case s.Unknown:
		return Sentence{{Text: wordUnknownUptime.In(l)}}
	default:
		return Sentence{{Text: wordNoUptime.In(l)}}
	}
	after := ": "
	if s.Until.OK {
		after = wordNow.In(l)
	}
	out := Sentence{{Text: s.Window.Label, Published: true}, {Text: after}, {Text: l.Percent(s.Window.Guarantee), Strong: true}}
	if s.Window.Guaranteed {
		out = append(out, Part{Text: wordGuaranteed.In(l)})
	}
	if !s.Until.OK {
		return append(out, Part{Text: " " + AllDay.In(l)})
	}
	return append(out, Part{Text: wordUntil.In(l)}, Part{Text: Until(l, now, s.Until.At), Time: s.Until})
}

// TrackNotes says that the declaration does not name the time expressly, where
// that is so.
func TrackNotes(l Language, s *declarations.TrackStatus) []string {
	if s.Inferred {
		return []string{wordInferred.In(l)}
	}
	return nil
}
