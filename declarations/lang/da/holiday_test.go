package da_test

import (
	"testing"

	"servicestatus/declarations/calendar"
)

// Every holiday and named day has a name, and no two the same.
func TestEveryHolidayHasItsName(t *testing.T) {
	seen := map[string]bool{"": true}
	check := func(name string) {
		if seen[name] {
			t.Errorf("the name %q is missing or taken", name)
		}
		seen[name] = true
	}
	for h := calendar.NewYearsDay; h <= calendar.SecondChristmasDay; h++ {
		check(danish.Holiday(h))
	}
	for n := calendar.MayDay; n <= calendar.NewYearsEve; n++ {
		check(danish.NamedDay(n))
	}
}
