package lang

import (
	"slices"
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

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
