package schemaorg

import (
	"strings"

	"servicestatus/declarations/calendar"
)

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

// date reads a member that is a date, or the date of an instant. It returns 0 where
// there is none.
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

// number reads up to four digits; -1 for any other text.
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
