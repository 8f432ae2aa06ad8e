package lang

import (
	"slices"
	"strings"

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

// Table says hours as people do: three texts for all days that are alike. They are the marks of
// the days, the days and the hours: "12345", "Man.–fre.", "8.30–20". The marks 1–7 are Monday to
// Sunday, a–g a holiday on Monday to Sunday, 1224 is 24 December.
//
// Hours of a line that answers messages are those in which they are answered. It is empty where weekdays, holidays and dates do not say all of the hours, on every day of
// four years.
func Table(l Language, s *hours.Schedule, answers bool) (all []string) {
	if s == nil || !tabular(s) {
		return nil
	}
	t := table{Language: l, s: s, closed: wordClosed}
	if answers {
		t.closed = wordUnanswered
	}
	t.weekdays()
	if !t.holidays() || !t.dates() {
		return nil
	}
	for _, row := range t.rows {
		all = append(all, row.on, row.days, row.hours)
	}
	for d := tableFrom; d < tableTo; d++ {
		if i := Today(all, d); i < 0 || all[i+2] != t.hours(d) {
			return nil
		}
	}
	return all
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
}

// weekdays makes a row of the weekdays that have the same hours.
func (t *table) weekdays() {
	var done hours.Week
	for w := range calendar.Weekday(7) {
		text, same, on := t.hours(ordinary+calendar.Date(w)), hours.Week(0), ""
		for other := w; other < 7; other++ {
			if done&hours.On(other) == 0 && t.hours(ordinary+calendar.Date(other)) == text {
				same |= hours.On(other)
				on += string('1' + byte(other))
			}
		}
		if done&hours.On(w) == 0 {
			t.rows = append(t.rows, row{on, t.week(same, false), text})
		}
		done |= same
	}
}

// week names weekdays, and holidays.
func (t *table) week(week hours.Week, holidays bool) string {
	list := Weekdays(week.Runs(), t.weekday)
	if week == hours.AllWeek {
		list = []string{wordEveryDay.In(t)}
	}
	if holidays {
		list = append(list, wordHolidays.In(t))
	}
	return Capital(t.List(list))
}

func (t *table) weekday(w calendar.Weekday) string {
	name, _, _ := strings.Cut(t.ShortDay(ordinary+calendar.Date(w)), " ")
	return name
}

// holidays adds holidays, where they are not as other days. It reports whether there are words for them.
func (t *table) holidays() bool {
	var on [7]string // by weekday
	for d := tableFrom; d < tableTo; d++ {
		if d.Holiday() != calendar.NoHoliday && !t.s.Mentions(d) {
			on[d.Weekday()] = t.hours(d)
		}
	}
	var texts []string // that differ from those of the weekday
	var days hours.Week
	all, marks := true, ""
	for w, text := range on {
		if text == "" {
			continue // no holiday falls on it
		}
		if text != t.hours(ordinary+calendar.Date(w)) {
			texts, days = append(texts, text), days|hours.On(calendar.Weekday(w))
			marks += string('a' + byte(w))
		}
	}
	texts = slices.Compact(texts)
	if len(texts) > 1 {
		return false
	}
	if len(texts) == 0 {
		if len(t.rows) > 1 {
			t.rows = append(t.rows, row{"", Capital(wordHolidays.In(t)), wordAsOtherwise.In(t)})
		}
		return true
	}
	for _, text := range on {
		all = all && (text == "" || text == texts[0])
	}
	if !all {
		t.rows = append(t.rows, row{marks, Capital(wordHolidays.In(t)) + " " + t.List(Weekdays(days.Runs(), t.weekday)), texts[0]})
		return true
	}
	const marksOfAll = "abcdefg"
	for i := range t.rows {
		if row := &t.rows[i]; row.hours == texts[0] {
			var week hours.Week
			for _, mark := range row.on {
				week |= hours.On(calendar.Weekday(mark - '1'))
			}
			row.on, row.days = row.on+marksOfAll, t.week(week, true)
			return true
		}
	}
	t.rows = append(t.rows, row{marksOfAll, Capital(wordHolidays.In(t)), texts[0]})
	return true
}

// tooMany is more dates than a row names one by one.
const tooMany = 7

// dates adds the dates that rules name, a row for those with the same hours. It reports whether
// they are few enough.
func (t *table) dates() bool {
	first := len(t.rows)
	for d := tableFrom; d.Year() == tableFrom.Year(); d++ {
		if !t.s.Mentions(d) {
			continue
		}
		text, known := t.hours(d), false
		for i := first; i < len(t.rows); i++ {
			if row := &t.rows[i]; row.hours == text {
				row.on += " " + mark(d)
				known = true
			}
		}
		if !known {
			t.rows = append(t.rows, row{mark(d), "", text})
		}
	}
	for i := first; i < len(t.rows); i++ {
		row := &t.rows[i]
		if row.days = t.days(row.on); strings.Count(row.on, " ") >= tooMany {
			return false
		}
	}
	return true
}

// days names the dates of some marks: "24. og 31. december".
func (t *table) days(marks string) string {
	var all, days []string
	fields := strings.Fields(marks)
	for i, mark := range fields {
		month := mark[:2]
		days = append(days, strings.TrimPrefix(mark[2:], "0")+wordOrdinal.In(t))
		if i+1 == len(fields) || fields[i+1][:2] != month {
			n := int(month[0]-'0')*10 + int(month[1]-'0')
			all = append(all, t.List(days)+" "+t.Month(n))
			days = nil
		}
	}
	return t.List(all)
}

// mark marks a date: "1224".
func mark(d calendar.Date) string {
	_, month, day := d.Civil()
	return Number(10000 + month*100 + day)[1:]
}

// hours says the hours of a day: "8.30–12, 13–20".
func (t *table) hours(d calendar.Date) string {
	text, unknown := "", false
	for _, i := range t.s.Day(d, nil) {
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
