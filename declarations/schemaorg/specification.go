package schemaorg

import (
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// specification reads an OpeningHoursSpecification. One without opens is closed:
// so the vocabulary defines it.
func (p *parser) specification(n *node, strength int) error {
	if n.kind != '{' {
		return n.fail("Her ventes en OpeningHoursSpecification.", `Skriv fx {"dayOfWeek": "Monday", "opens": "09:00", "closes": "17:00"}.`)
	}
	from, _, err := n.date("validFrom")
	if err != nil {
		return err
	}
	through, dated, err := n.date("validThrough")
	if err != nil {
		return err
	}
	if from != 0 && !dated {
		through = forever
	}
	if dated && through < from {
		return n.get("validThrough").fail("Perioden slutter, før den begynder.", "Ret validFrom eller validThrough.")
	}
	week, err := n.week()
	if err != nil {
		return err
	}
	spans, err := n.span()
	if err != nil {
		return err
	}
	p.valid(from, through, from != 0 || dated, strength).add(week, spans)
	return nil
}

// week reads the days of the week. Where there are none, all are meant.
func (n *node) week() (week hours.Week, err error) {
	for _, day := range n.all("dayOfWeek") {
		name := day
		for _, key := range []string{"@id", "name"} {
			if v := day.get(key); v != nil {
				name = v
				break
			}
		}
		one, ok := dayNamed(name.text)
		if !ok {
			return 0, name.fail("Det er ikke en ugedag.", "Skriv fx Monday, https://schema.org/Monday eller PublicHolidays.")
		}
		week |= one
	}
	return week, nil
}

func dayNamed(text string) (hours.Week, bool) {
	text = strings.TrimSpace(text)
	text = text[strings.LastIndexAny(text, "/#:")+1:]
	if strings.EqualFold(text, "PublicHolidays") {
		return hours.Holidays, true
	}
	for i, name := range weekdays {
		if strings.EqualFold(text, name) || len(text) <= 3 && len(text) >= 2 && strings.EqualFold(text, name[:len(text)]) {
			return hours.On(calendar.Weekday(i)), true
		}
	}
	return 0, false
}

// span reads opens and closes. It returns nothing where that is closed.
func (n *node) span() ([]hours.Span, error) {
	opens, closes := n.get("opens"), n.get("closes")
	if opens == nil || opens.kind == 0 {
		return nil, nil
	}
	from, err := opens.clock()
	if err != nil {
		return nil, err
	}
	if from == calendar.EndOfDay {
		return nil, opens.fail("24:00 kan kun være et sluttidspunkt.", "Skriv 00:00.")
	}
	if closes == nil || closes.kind == 0 {
		return []hours.Span{{From: from, To: from, Open: true}}, nil
	}
	to, err := closes.clock()
	switch {
	case err != nil:
		return nil, err
	case from == 0 && to == 0:
		return nil, nil
	case from == to:
		return nil, closes.fail("Tidsrummet slutter, når det begynder.", "Skriv 00:00 og 23:59 for hele døgnet, 00:00 og 00:00 for lukket.")
	case to < from:
		to += calendar.EndOfDay
	}
	return wholeDay([]hours.Span{{From: from, To: to}}), nil
}

// wholeDay returns 00:00 to 23:59 as the whole day that it means.
func wholeDay(spans []hours.Span) []hours.Span {
	if len(spans) == 1 && spans[0] == (hours.Span{From: 0, To: calendar.EndOfDay - 1}) {
		return []hours.Span{{From: 0, To: calendar.EndOfDay}}
	}
	return spans
}
