// Package random draws texts of hours for property tests.
package random

import (
	"fmt"
	"strings"

	"pgregory.net/rapid"
)

// osmDays are the days of a rule, with every selector the reader knows.
var osmDays = rapid.Custom(func(t *rapid.T) string {
	return strings.Join([]string{
		rapid.SampledFrom([]string{"", "", "", "", "", "2026", "2026-2027", "2025,2027", "2027+", "2020-2040/3", "2020-2040/2,2027"}).Draw(t, "years"),
		rapid.SampledFrom([]string{"", "", "", "", "Dec 24", "Dec 24,Dec 31", "Dec 24-Jan 02", "May-Aug", "Nov-Feb", "Feb 29", "Oct 25",
			"Dec 24-26,31", "Feb 20-Feb 29", "Feb 29-Mar 02", "Dec 20+", "easter", "easter -2 days", "easter -2 days-easter +1 day",
			"easter +39 days,easter +50 days", "Jan 10-easter", "easter-Apr 10", "Dec 25 -1 day", "Dec 24 -Su", "Dec 24 -Su -21 days-Dec 24",
			"May 01 +Mo", "Dec 31 +Mo-Jan 10", "Feb 29 -1 day", "Jan 01 -5 days-Jan 06 +Mo", "Dec 31 +20 days-Jan 10", "easter -60 days-Feb 29",
			"Mar Su[-1]-Oct Su[-1]", "Oct Su[-1] +1 day-Mar Su[-1] -1 day", "Sep Mo[5]-Oct Mo[-5]"}).Draw(t, "dates"),
		rapid.SampledFrom([]string{"", "", "", "", "", "week 10", "week 01-53/2", "week 40-10", "week 02,10-20/3,53"}).Draw(t, "weeks"),
		rapid.SampledFrom([]string{"", "Mo-Fr", "Sa,Su", "Fr-Mo", "We", "PH", "Sa,Su,PH", "PH Mo-Fr", "Mo-Su", "Mo[1]", "Mo[1,3],We", "Th[2-4]",
			"Su[-1]", "Su[-1] -2 days", "We[-2,5] +3 days,Fr", "PH -1 day", "PH +1 day,Mo", "PH -1 day Mo-Fr", "PH Fr[1],Mo"}).Draw(t, "week"),
	}, " ")
})

// osmDated are days for which the year stands at the date.
var osmDated = rapid.SampledFrom([]string{
	"2026 Dec 24-2027 Jan 02", "2026 May-Aug", "2026 Mar 29", "2026 Dec 24,2027 Jan 02", "Dec 31,2026 Mar 10", "2026 Dec 24+",
	"2026 easter", "2026 easter -2 days-May 01", "2027 Mar Su[-1]-2027 Oct Su[-1]", "2026 Dec 24 -Su+ Mo", "2025 Dec 31 +2 days-2026 Dec 31 -Su",
})

// OSM draws opening_hours text with every feature the reader knows.
var OSM = rapid.Custom(func(t *rapid.T) string {
	var b strings.Builder
	for i := range rapid.IntRange(1, 5).Draw(t, "rules") {
		if i > 0 {
			b.WriteString(rapid.SampledFrom([]string{"; ", "; ", "; ", ", ", " || "}).Draw(t, "separator"))
		}
		switch rapid.IntRange(0, 7).Draw(t, "kind") {
		case 0: // any day
		case 1:
			b.WriteString(osmDated.Draw(t, "days"))
		default:
			b.WriteString(osmDays.Draw(t, "days"))
		}
		state := rapid.SampledFrom([]string{"", "", "", " off", " unknown", " open", ` "efter aftale"`, ` open "kun pas"`}).Draw(t, "state")
		if n := rapid.IntRange(0, 2).Draw(t, "spans"); n > 0 {
			for j := range n {
				b.WriteString([]string{" ", ","}[min(j, 1)])
				from := rapid.IntRange(0, 95).Draw(t, "from") * 15
				to := from + rapid.IntRange(0, 96).Draw(t, "length")*15
				if rapid.IntRange(0, 30).Draw(t, "long") == 0 {
					to = 48 * 60
				}
				fmt.Fprintf(&b, "%02d:%02d", from/60, from%60)
				if to > from {
					fmt.Fprintf(&b, "-%02d:%02d", to/60, to%60)
				}
				if to == from || rapid.IntRange(0, 8).Draw(t, "open end") == 0 {
					b.WriteByte('+')
				}
			}
		} else if state == "" {
			state = " open" // a comma after bare days would be a list
		}
		b.WriteString(state)
	}
	return b.String()
})
