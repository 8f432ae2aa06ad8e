package describe

import (
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	en "servicestatus/declarations/lang/en"
)

// english makes statements in English. What a comment says stays as it is, but
// for what Danish hours themselves have: "efter aftale".
type english struct{}

var englishLeads = [...]string{none: "", also: "also", but: "but", otherwise: "otherwise"}

const publicHolidays = "public holidays"

func (l english) say(s *statement) string {
	days, when := l.days(s), ""
	if s.of.colon() {
		when = l.when(&s.of.when)
	}
	closes := s.state == hours.Closed && len(s.spans) == 0 && s.week == hours.Holidays && !s.on
	text := join(englishLeads[s.lead], when)
	if s.too || closes {
		days = ""
	}
	if when != "" && (s.too || s.named()) {
		text += ":"
	}
	text = join(text, days)
	if s.too {
		return join(text, "also on "+publicHolidays)
	}
	text = join(text, l.hours(s))
	if s.work {
		text += " except on " + publicHolidays
	}
	if s.even {
		text += ", " + publicHolidays + " included"
	}
	return text
}

// hours says what comes after the days.
func (l english) hours(s *statement) string {
	var text string
	note := clean(s.comment)
	whole := len(s.spans) == 1 && s.spans[0] == hours.Span{From: 0, To: calendar.EndOfDay}
	if len(s.spans) > 0 && !whole {
		text = l.spans(s.spans)
	}
	switch s.state {
	case hours.Closed:
		text = join("closed", text)
		if s.week == hours.Holidays && !s.on && len(s.spans) == 0 {
			text += " on " + publicHolidays
		}
	case hours.Unknown:
		switch {
		case strings.EqualFold(note, appointment):
			return join(text, "by appointment")
		case note == hours.NotStated:
			note = ""
		}
		text = join(text, "not stated")
	default:
		if whole {
			text = "around the clock"
		}
	}
	return join(text, parenthesis(note))
}

func (english) spans(spans []hours.Span) string {
	var list []string
	open := false
	for _, span := range spans {
		to := en.Language{}.FullClock((span.To-1)%calendar.EndOfDay + 1)
		if span.To-span.From >= calendar.EndOfDay || span.From >= calendar.EndOfDay {
			to += " the next day"
		}
		from := en.Language{}.FullClock(span.From % calendar.EndOfDay)
		switch {
		case !span.Open:
			list = append(list, from+"–"+to)
		case span.From == span.To:
			list = append(list, "from "+from)
		default:
			list = append(list, "from "+from+" until at least "+to)
		}
		open = open || span.Open
	}
	text := en.Language{}.List(list)
	if open {
		text += " (closing time not stated)"
	}
	return text
}

// days names the weekdays and holidays of a statement.
func (l english) days(s *statement) string {
	switch {
	case s.on:
		return publicHolidays + " on " + l.week(s.week)
	case s.week != everyDay:
		return l.week(s.week)
	case s.each, s.of.when.Every() && s.lead == also && !s.of.base, s.of.base && s.lead == none && s.state == hours.Open &&
		(len(s.spans) > 1 || s.spans[0] != hours.Span{From: 0, To: calendar.EndOfDay}):
		return "every day"
	}
	return ""
}

func (l english) week(week hours.Week) string {
	var list []string
	for _, run := range runs(week) {
		name := en.Language{}.Weekday(run.from)
		if run.to != run.from {
			name += "–" + en.Language{}.Weekday(run.to)
		}
		list = append(list, name)
	}
	if week&hours.Holidays != 0 {
		list = append(list, publicHolidays)
	}
	return en.Language{}.List(list)
}
