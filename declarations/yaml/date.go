package yaml

import (
	"strconv"
	"strings"

	"github.com/goccy/go-yaml/ast"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours/danish"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lazyregexp"
)

var (
	isoPattern = lazyregexp.New(`^(\d{4})-(\d\d)-(\d\d)`)
	// saidPattern is a date as people write it: 31. marts 2027, onsdag den 31/3 2027.
	saidPattern = lazyregexp.New(`(?i)^(?:(?:man|tirs|ons|tors|fre|lør|søn)dag,?[ \x{a0}]+)?(?:(?:d\.|den)[ \x{a0}]*)?(\d{1,2}[./ \x{a0}-]*(?:[a-zæøå]+\.?|\d{1,2})[./ \x{a0}-]+\d{4})$`)
)

const remedyDate = "Skriv år, måned og dag, fx 2026-07-01."

// date reads one date. It returns it as ISO 8601 has it, and reports what is none.
func (c *checker) date(n ast.Node, text string) string {
	d, ok := calendar.ParseDate(text)
	if !ok && saidPattern().MatchString(text) {
		if d, ok = oneDay(text); ok {
			_, ok = calendar.ParseDate(d.String())
		} else if c.wrongWeekday(n, text) {
			return text
		}
	}
	switch {
	case ok:
		return d.String()
	case noSuchDay(text):
		c.fail(n, "Datoen findes ikke.", remedyDate)
	default:
		c.fail(n, "Det er ikke en dato.", remedyDate)
	}
	return text
}

// oneDay returns the one day that a text in Danish is. It is false where the text is another
// thing.
func oneDay(text string) (d calendar.Date, ok bool) {
	rules, err := danish.Parse(text + allDay)
	if err != nil || len(rules) != 1 || len(rules[0].Days.Dates) != 1 {
		return 0, false
	}
	day := rules[0].Days.Dates[0]
	if day.From != day.To || day.From.Year == 0 || day.From.Whole() {
		return 0, false
	}
	return day.From.In(day.From.Year, false), true
}

// wrongWeekday reports a date with the name of another weekday than it has.
func (c *checker) wrongWeekday(n ast.Node, text string) bool {
	m := saidPattern().FindStringSubmatch(text)
	if m == nil {
		return false
	}
	d, ok := oneDay(m[1])
	if _, right := oneDay(text); !ok || right {
		return false
	}
	c.fail(n, d.String()+" er en "+da.Language{}.Weekday(d.Weekday())+".", "Ret ugedagen eller datoen.")
	return true
}

// noSuchDay reports whether a text begins with a date, as ISO 8601 or people write dates, that
// the calendar does not have.
func noSuchDay(text string) bool {
	if m := isoPattern().FindStringSubmatch(text); m != nil {
		year, _ := strconv.Atoi(m[1])
		month, _ := strconv.Atoi(m[2])
		day, _ := strconv.Atoi(m[3])
		return month < 1 || month > 12 || day < 1 || calendar.DateOf(year, month+1, 1)-calendar.DateOf(year, month, 1) < calendar.Date(day)
	}
	m := saidPattern().FindStringSubmatch(text)
	if m == nil {
		return false
	}
	_, err := danish.Parse(m[1] + allDay)
	return err != nil && strings.HasPrefix(err.Error(), "Den dag ") // is not there, or not in that month
}
