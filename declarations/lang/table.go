package lang

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// row is days with the same hours, in words: "Man.–fre.", "8.30–20".
type row struct {
	on    string // marks the days
	days  string
	hours string
}

var (
	wordClosed      = Phrase{"lukket", "closed"}
	wordUnanswered  = Phrase{"besvares ikke", "not answered"}
	wordNotStated   = Phrase{hours.NotStated, "not stated"}
	wordEveryDay    = Phrase{"alle dage", "every day"}
	wordHolidays    = Phrase{"helligdage", "public holidays"}
	wordAsOtherwise = Phrase{"som andre dage", "as other days"}
	wordOrdinal     = Phrase{".", ""}
)

// The days that a table is compared with: each holiday of fixed date falls on most weekdays.
var (
	tableFrom = calendar.DateOf(2026, 1, 1)
	tableTo   = calendar.DateOf(2030, 1, 2)
	ordinary  = calendar.DateOf(2026, 1, 12) // a Monday, and no holiday in the week
)

// Tables says hours as people do, in each of some languages: three texts for all days that are alike. They are the marks of
// the days, the days and the hours: "12345", "Man.–fre.", "8.30–20". The marks 1–7 are Monday to
// Sunday, a–g a holiday on Monday to Sunday, 1224 is 24 December.
//
// Hours of a line that answers messages are those in which they are answered. There is no table where weekdays, holidays and
// dates do not say all of the hours, on every day of four years.
func Tables(s *hours.Schedule, answers bool, languages ...Language) (all [][]string) {
	if s == nil || !tabular(s) {
		return nil
	}
	for n, l := range languages {
		t := table{Language: l, s: s, closed: wordClosed, texts: map[string]string{}}
		if answers {
			t.closed = wordUnanswered
		}
		t.weekdays()
		if !t.holidays() || !t.dates() {
			return nil
		}
		var texts []string
		for _, row := range t.rows {
			texts = append(texts, row.on, row.days, row.hours)
		}
		// What is said in one language holds in all.
		if n == 0 && !t.holds(texts) {
			return nil
		}
		all = append(all, texts)
	}
	return all
}

// holds reports whether the rows say the hours of every day.
func (t *table) holds(texts []string) bool {
	for d := tableFrom; d < tableTo; d++ {
		if i := Today(texts, d); i < 0 || texts[i+2] != t.hours(d) {
			return false
		}
	}
	return true
}

// Today returns where the row of a day begins in a table; -1 where it has none. The row of a date
// is before that of a holiday, and this before a weekday's.
func Today(table []string, d calendar.Date) int {
	weekday := byte(d.Weekday())
	marks := [...]string{mark(d), string('a' + weekday), string('1' + weekday)}
	for n, mark := range marks {
		if n == 1 && d.Holiday() == calendar.NoHoliday {
			continue
		}
		for i := 0; i+2 < len(table); i += 3 {
			if Index(table[i], mark) >= 0 {
				return i
			}
		}
	}
	return -1
}

// tabular reports whether a table can have words for all rules.
func tabular(s *hours.Schedule) bool {
	for _, r := range s.Rules() {
		if len(r.Days.Years) > 0 || r.Comment != "" && r.Comment != hours.NotStated {
			return false
		}
		for _, span := range r.Spans {
			if span.Open || span.To > calendar.EndOfDay {
				return false
			}
		}
		for i := range r.Days.Dates {
			if from, to := &r.Days.Dates[i].From, &r.Days.Dates[i].To; r.Days.Dates[i].Moves() || from.Year != 0 || to.Year != 0 || from.Day == 0 || to.Day == 0 {
				return false
			}
		}
	}
	return true
}

// table is the rows of a schedule in the making.
type table struct {
	Language
	s      *hours.Schedule
	closed Phrase
	rows   []row
	day    []hours.Interval  // the one that is being said
	key    []byte            // its stretches
	texts  map[string]string // by key: most days are like another
}

// mark marks a date: "1224".
func mark(d calendar.Date) string {
	_, month, day := d.Civil()
	return Number(10000 + month*100 + day)[1:]
}
