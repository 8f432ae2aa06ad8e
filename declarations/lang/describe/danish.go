package describe

import (
	"strconv"
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang/da"
)

// danish makes statements in Danish: in full as cards have it ("mandag kl.
// 8.00–16.00"), otherwise as short as a sign on a door ("man. kl. 8–16").
type danish struct{ full bool }

var danishLeads = [...]string{none: "", also: "også", but: "dog", otherwise: "ellers"}

// appointment is the comment on hours that are agreed on one by one.
const appointment = "efter aftale"

func (l danish) say(s *statement) string {
	days, when := l.days(s), ""
	if s.of.colon() {
		when = l.when(&s.of.when)
	}
	text := join(danishLeads[s.lead], when)
	switch {
	case s.too:
		days = ""
	case s.state == hours.Closed && len(s.spans) == 0 && s.week == hours.Holidays && !s.on:
		days = ""
	}
	if when != "" && (days != "" || s.too || s.named()) {
		text += ":"
	}
	text = join(text, days)
	if s.too {
		return join(text, "også på helligdage")
	}
	text = join(text, l.hours(s))
	if s.even {
		text += ", også hvis det er helligdag"
	}
	return text
}

// hours says what comes after the days.
func (l danish) hours(s *statement) string {
	var text string
	note := clean(s.comment)
	whole := len(s.spans) == 1 && s.spans[0] == hours.Span{From: 0, To: calendar.EndOfDay}
	if len(s.spans) > 0 && !whole {
		text = l.spans(s.spans)
	}
	switch s.state {
	case hours.Closed:
		text = join("lukket", text)
		if s.week == hours.Holidays && !s.on && len(s.spans) == 0 {
			text += " på helligdage"
		}
	case hours.Unknown:
		if strings.EqualFold(note, appointment) {
			return join(text, appointment)
		}
		text = join(text, hours.NotStated)
		if note == hours.NotStated {
			note = ""
		}
	default:
		if whole {
			text = "hele døgnet"
		}
	}
	return join(text, parenthesis(note))
}

func (l danish) spans(spans []hours.Span) string {
	var list []string
	open := false
	for i, span := range spans {
		at := ""
		if i == 0 || spans[i-1].Open || span.Open {
			at = "kl. "
		}
		to := l.clock((span.To-1)%calendar.EndOfDay + 1)
		if span.To-span.From >= calendar.EndOfDay || span.From >= calendar.EndOfDay {
			to += " næste dag"
		}
		from := l.clock(span.From % calendar.EndOfDay)
		switch {
		case !span.Open:
			list = append(list, at+from+"–"+to)
		case span.From == span.To:
			list = append(list, at+from+" og frem")
		default:
			list = append(list, "fra kl. "+from+" til mindst kl. "+to)
		}
		open = open || span.Open
	}
	text := da.Language{}.List(list)
	if open {
		text += " (sluttidspunkt ikke oplyst)"
	}
	return text
}

func (l danish) clock(m calendar.Minute) string {
	hour, minute := strconv.Itoa(int(m/60)), m%60
	if minute == 0 && (!l.full || m == 0 || m == calendar.EndOfDay) {
		return hour
	}
	return hour + "." + digits(int(minute))
}

// days names the weekdays and holidays of a statement.
func (l danish) days(s *statement) string {
	switch {
	case s.on:
		return "helligdage på " + danish{full: true}.week(s.week)
	case s.work:
		return "hverdage"
	case s.week != everyDay:
		return l.week(s.week)
	case s.each, s.of.when.Every() && s.lead == also && !s.of.base:
		return "alle dage"
	case s.of.base && s.lead == none && s.state == hours.Open && (len(s.spans) > 1 || s.spans[0] != hours.Span{From: 0, To: calendar.EndOfDay}):
		return "alle dage"
	}
	return ""
}

func (l danish) week(week hours.Week) string {
	var list []string
	for _, run := range runs(week) {
		name := l.weekday(run.from)
		if run.to != run.from {
			name += "–" + l.weekday(run.to)
		}
		list = append(list, name)
	}
	if week&hours.Holidays != 0 {
		list = append(list, "helligdage")
	}
	return da.Language{}.List(list)
}

func (l danish) weekday(w calendar.Weekday) string {
	name := da.Language{}.Weekday(w)
	if !l.full {
		name = strings.TrimSuffix(name, "dag") + "."
	}
	return name
}
