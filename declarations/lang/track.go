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
	wordInferred      = Phrase{"Tidsrummet er ikke udtrykkeligt nævnt", "This time is not named expressly"}
)

// Track says which uptime window applies now and what is promised in it.
func Track(l Language, now calendar.Instant, s *declarations.TrackStatus) Sentence {
	out := speech{l, now, nil}
	if s.Window == nil {
		words := &wordNoUptime
		switch {
		case s.Suspended:
			words = &wordSuspended
		case s.Unknown:
			words = &wordUnknownUptime
		}
		out.say(words)
		return out.said
	}
	if s.Promised == s.Until { // otherwise the window ends, the promise does not
		out.publish(s.Window.Label)
		if s.Until.OK {
			out.say(&wordNow)
		} else {
			out.text(": ")
		}
	}
	out.strong(l.Percent(s.Window.Guarantee))
	if s.Window.Guaranteed {
		out.say(&wordGuaranteed)
	}
	if s.Promised.OK {
		out.until(&wordUntil, s.Promised)
	} else {
		out.text(" " + AllDay.In(l))
	}
	return out.said
}

// TrackNotes says that the declaration does not name the time expressly, where
// that is so.
func TrackNotes(l Language, s *declarations.TrackStatus) []string {
	if s.Inferred {
		return []string{wordInferred.In(l)}
	}
	return nil
}
