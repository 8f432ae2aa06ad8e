package danish

import (
	"slices"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// sameHours reports whether rules give each day of some years the same hours.
func sameHours(a, b []hours.Rule, years []int) bool {
	if len(a) == len(b) {
		equal := true
		for i := range a {
			equal = equal && sameDays(&a[i].Days, &b[i].Days) && sameValue(&a[i], &b[i])
		}
		if equal {
			return true
		}
	}
	for _, year := range years {
		for d := calendar.DateOf(year, 1, 1); d < calendar.DateOf(year+1, 1, 1); d++ {
			at := hours.DayOf(d)
			i, j := strongest(a, &at), strongest(b, &at)
			for {
				for i < len(a) && !a[i].Days.HasDay(&at) {
					i++
				}
				for j < len(b) && !b[j].Days.HasDay(&at) {
					j++
				}
				if i == len(a) || j == len(b) {
					break
				}
				if !sameValue(&a[i], &b[j]) {
					return false
				}
				i, j = i+1, j+1
			}
			if i < len(a) || j < len(b) {
				return false
			}
		}
	}
	return true
}

// strongest returns the index of the rule that the hours of a day begin with. A
// rule that closes the day says no more than none.
func strongest(rules []hours.Rule, d *hours.OneDay) int {
	for i := len(rules) - 1; i >= 0; i-- {
		if r := &rules[i]; !r.Adds && !r.Fallback && r.Days.HasDay(d) {
			if r.State == hours.Closed {
				return i + 1
			}
			return i
		}
	}
	return 0
}

func sameValue(a, b *hours.Rule) bool {
	return a.State == b.State && a.Comment == b.Comment && a.Adds == b.Adds && a.Fallback == b.Fallback && slices.Equal(a.Spans, b.Spans)
}

func sameDays(a, b *hours.Days) bool {
	return a.Week == b.Week && a.Holiday == b.Holiday && a.Offset == b.Offset && slices.Equal(a.Years, b.Years) && slices.Equal(a.Dates, b.Dates) &&
		slices.Equal(a.Weeks, b.Weeks) && slices.Equal(a.Counted, b.Counted)
}
