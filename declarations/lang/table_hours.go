package lang

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// hours says the hours of a day: "8.30–12, 13–20".
func (t *table) hours(d calendar.Date) string {
	t.day = t.s.Day(d, t.day[:0])
	t.key = t.key[:0]
	for _, i := range t.day {
		_, from := i.From.Local()
		_, to := ending(i.To)
		from, to = from/60, to/60
		t.key = append(t.key, byte(i.State), byte(from>>8), byte(from), byte(to>>8), byte(to))
	}
	text, known := t.texts[string(t.key)]
	if !known {
		text = t.words()
		t.texts[string(t.key)] = text
	}
	return text
}

// words says the stretches of t.day.
func (t *table) words() string {
	text, unknown := "", false
	for _, i := range t.day {
		switch i.State {
		case hours.Unknown:
			unknown = true
		case hours.Open:
			if text != "" {
				text += ", "
			}
			text += Span(t, i.From, i.To)
		}
	}
	switch {
	case unknown && text != "":
		return text + ", " + wordNotStated.In(t)
	case unknown:
		return wordNotStated.In(t)
	case text == "":
		return t.closed.In(t)
	}
	return text
}

// Span says a stretch of a day: "8.30–20", "hele døgnet".
func Span(l Language, from, to calendar.Instant) string {
	_, first := from.Local()
	_, last := ending(to)
	if first == 0 && last == calendar.Day {
		return AllDay.In(l)
	}
	return l.Clock(calendar.Minute(first/60)) + "–" + l.Clock(calendar.Minute(last/60))
}
