package describe

import (
	"strconv"
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// run is weekdays in a row, both ends included.
type run struct{ from, to calendar.Weekday }

// runs divides weekdays into what is said of them: three or more in a row as a
// range, which may run past Sunday where there is no other; others one by one.
func runs(week hours.Week) (list []run) {
	week &= hours.AllWeek
	if on(week, calendar.Sunday) && on(week, calendar.Monday) && week != hours.AllWeek {
		from, to := calendar.Sunday, calendar.Monday
		for on(week, from-1) {
			from--
		}
		for on(week, to+1) {
			to++
		}
		var all hours.Week
		for w := from; w != (to+1)%7; w = (w + 1) % 7 {
			all |= hours.On(w)
		}
		if n := 8 - from + to; all == week && n > 2 && n < 5 {
			return []run{{from, to}}
		}
	}
	for w := calendar.Monday; w <= calendar.Sunday; w++ {
		if !on(week, w) {
			continue
		}
		last := w
		for last < calendar.Sunday && on(week, last+1) {
			last++
		}
		if last == w+1 {
			list = append(list, run{w, w})
			w++
		}
		if last > w {
			list = append(list, run{w, last})
			w = last
			continue
		}
		list = append(list, run{w, w})
	}
	return list
}

func on(week hours.Week, w calendar.Weekday) bool { return week&hours.On(w) != 0 }

// join puts a space between what there is.
func join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " " + b
}

// clean makes one line of a comment.
func clean(comment string) string { return strings.Join(strings.Fields(comment), " ") }

func parenthesis(note string) string {
	if note == "" {
		return ""
	}
	return "(" + note + ")"
}

func digits(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// spaced joins the ends of a range: an en dash, with spaces where an end has
// some itself.
func spaced(from, to string) string {
	if strings.Contains(from+to, " ") {
		return from + " – " + to
	}
	return from + "–" + to
}
