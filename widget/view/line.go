package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
)

// Line is a way to reach support, in words. Text and Notes are empty where the
// declaration gives no hours.
type Line struct {
	Status *declarations.SupportStatus
	Text   lang.Sentence
	Notes  []string

	who, foreign string // its audience and topic, and their language if not the view's
	caution      string // the note that the hours may differ on this day
}

func lineOf(s *declarations.SupportStatus, now calendar.Instant, l lang.Language) Line {
	line := Line{Status: s, Text: lang.Support(l, now, s)}
	line.Notes, line.caution = lang.SupportNotes(l, now, s)
	return line
}

// state is the state as data, empty where the declaration gives no hours.
func (l *Line) state() string {
	if l.Text == nil {
		return ""
	}
	return l.Status.State.String()
}

// Track is the uptime windows for one audience, in words.
type Track struct {
	Status *declarations.TrackStatus
	Text   lang.Sentence
	Notes  []string
}

func trackOf(s *declarations.TrackStatus, now calendar.Instant, l lang.Language) Track {
	return Track{s, lang.Track(l, now, s), lang.TrackNotes(l, s)}
}
