package schemaorg

import (
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// specification reads an OpeningHoursSpecification. One that does not say when
// it opens is closed, as the vocabulary has it.
func (b *reading) specification(n *node, strength int) error {
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
	b.period(from, through, from != 0 || dated, strength).add(week, spans)
	return nil
}

// week reads the days of the week; none are all of them.
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

// span reads from when to when it is open; nothing, if it is closed.
func (n *node) span() ([]hours.Span, error) {
	opens, closes := n.get("opens"), n.get("closes")
	if opens == nil || opens.kind != '"' {
		return nil, nil
	}
	from, err := opens.clock()
	if err != nil {
		return nil, err
	}
	if from == calendar.EndOfDay {
		return nil, opens.fail("24:00 kan kun være et sluttidspunkt.", "Skriv 00:00.")
	}
	if closes == nil || closes.kind != '"' {
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

// clock reads hh:mm or hh:mm:ss.
func (n *node) clock() (calendar.Minute, error) {
	text := strings.TrimSuffix(strings.TrimSpace(n.text), ":00")
	if strings.Count(n.text, ":") == 1 {
		text = strings.TrimSpace(n.text)
	}
	h, m, ok := strings.Cut(text, ":")
	hour, minute := number(h), number(m)
	if !ok || len(h) > 2 || len(m) != 2 || hour < 0 || minute < 0 || minute > 59 || hour*60+minute > int(calendar.EndOfDay) {
		return 0, n.fail("Det er ikke et klokkeslæt.", "Skriv dansk tid uden tidszone, fx 08:30.")
	}
	return calendar.Minute(hour*60 + minute), nil
}

// date reads a date, or the date of an instant; 0 when there is none.
func (n *node) date(name string) (d calendar.Date, ok bool, err error) {
	v := n.get(name)
	if v == nil || v.kind == 0 {
		return 0, false, nil
	}
	day, _, _ := strings.Cut(strings.TrimSpace(v.text), "T")
	if len(day) == len("2026-12-24") && day[4] == '-' && day[7] == '-' {
		year, month, dom := number(day[:4]), number(day[5:7]), number(day[8:])
		if year >= calendar.MinYear && year <= calendar.MaxYear && month >= 1 && month <= 12 && dom >= 1 {
			d = calendar.DateOf(year, month, dom)
			if _, m, _ := d.Civil(); m == month {
				return d, true, nil
			}
		}
	}
	return 0, false, v.fail("Det er ikke en dato.", "Skriv fx 2026-12-24.")
}

// number reads digits; -1 if there is anything else.
func number(text string) (n int) {
	if text == "" || len(text) > 4 {
		return -1
	}
	for _, c := range []byte(text) {
		if c < '0' || c > '9' {
			return -1
		}
		n = n*10 + int(c-'0')
	}
	return n
}
