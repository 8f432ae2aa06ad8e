package lint

import (
	"strings"
	"testing"

	"servicestatus/declarations/hours/osm"
)

// The later rules were gone through for every day of every rule: hours of 114 kB
// took 48 seconds.
func TestTheWorkGrowsAsTheRules(t *testing.T) {
	for _, rule := range []string{"Mo 08:00-12:00; ", "Dec 24 08:00-12:00; ", `Mo-Fr 08:00-12:00 "x"; `, "2027 Feb 29 off; ", "08:00-12:00, "} {
		looked := func(n int) int {
			s, err := osm.Parse(strings.Repeat(rule, n) + "PH off")
			if err != nil {
				t.Fatal(err)
			}
			days := calendarOf(s)
			for i := range s.Rules() {
				days.holds(i)
			}
			return days.looked
		}
		if once, more := looked(10), looked(40); more > 5*once {
			t.Errorf("%s: %d looks, and %d at four times as many rules", rule, once, more)
		}
	}
}
