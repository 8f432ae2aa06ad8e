package describe

import (
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// hours says what comes after the days.
func (sp speaker) hours(s *statement) string {
	var text string
	note := oneLine(s.comment)
	whole := len(s.spans) == 1 && s.spans[0] == wholeDay
	if len(s.spans) > 0 && !whole {
		text = sp.spans(s.spans)
	}
	switch s.state {
	case hours.Closed:
		text = lang.Join(sp.word(wordClosed), text)
		if s.closesHolidays() {
			text += sp.word(wordOnHolidays)
		}
	case hours.Unknown:
		switch {
		case strings.EqualFold(note, wordAppointment.Da):
			return lang.Join(text, sp.word(wordAppointment))
		case strings.Contains(strings.ToLower(note), agreement) && text != "":
			return note + ", " + text
		case strings.Contains(strings.ToLower(note), agreement):
			return note
		case note == hours.NotStated:
			note = ""
		}
		text = lang.Join(text, sp.word(wordNotStated))
	default:
		if whole {
			text = sp.word(lang.AllDay)
		}
	}
	if note != "" {
		note = "(" + note + ")"
	}
	return lang.Join(text, note)
}

func (sp speaker) spans(spans []hours.Span) string {
	var list []string
	open := false
	for i, span := range spans {
		at := ""
		if i == 0 || spans[i-1].Open || span.Open {
			at = sp.word(wordAt)
		}
		from, to, next := sp.clock(span.From%calendar.EndOfDay), sp.clock((span.To-1)%calendar.EndOfDay+1), ""
		if span.To-span.From >= calendar.EndOfDay || span.From >= calendar.EndOfDay {
			next = sp.word(wordNextDay)
		}
		switch {
		case !span.Open:
			list = append(list, at+sp.span(span.From, span.To)+next)
		case span.From == span.To:
			list = append(list, sp.fill(wordFromOn, from))
		default:
			list = append(list, sp.fill(wordUntilAtLeast, from, to+next))
		}
		open = open || span.Open
	}
	text := sp.lang.List(list)
	if open {
		text += sp.word(wordNoEnd)
	}
	return text
}
