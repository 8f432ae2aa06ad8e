// Package generate writes random opening hours, for tests that compare two
// readers of them.
package generate

import (
	"fmt"
	"math/rand"
	"strings"
)

// Hours returns random hours in OSM's opening_hours, from the whole grammar.
func Hours(r *rand.Rand) string { return generator{r}.text() }

// generator has a method for each part of the grammar.
type generator struct{ *rand.Rand }

// one returns any of some parts.
func (g generator) one(of ...string) string { return of[g.Intn(len(of))] }

// likely reports true in that many of a hundred cases.
func (g generator) likely(percent int) bool { return g.Intn(100) < percent }

func (g generator) text() string {
	var b strings.Builder
	for i := range 1 + g.Intn(4) {
		if i > 0 {
			b.WriteString(g.one("; ", "; ", "; ", "; ", ";", ", ", " || "))
		}
		b.WriteString(g.rule(i == 0))
	}
	return b.String()
}

func (g generator) rule(first bool) string {
	var parts []string
	add := func(part string) {
		if part != "" {
			parts = append(parts, part)
		}
	}
	switch n := g.Intn(100); {
	case n < 40:
		add(g.week())
	case n < 60:
		add(g.dates())
	case n < 64:
		add(g.dates())
		add(g.week())
	case n < 68:
		add(g.months())
	case n < 76:
		add(g.months())
		add(g.week())
	case n < 80:
		add(g.years())
		add(g.week())
	case n < 83:
		add(g.years())
		add(g.months())
		if g.likely(80) {
			add(g.week())
		}
	case n < 90:
		add(g.weeks())
		add(g.week())
	case n < 92:
		add(g.one(`"Sommer":`, `"Ved messer": Mo-Fr`))
	case n < 94 && first:
		return g.one("24/7", "24/7 open", "24/7 unknown", `24/7 "a"`)
	}
	if len(parts) > 0 && g.likely(4) && !strings.Contains(parts[0], ":") {
		parts[len(parts)-1] += ":"
	}
	state := g.one("", "", "", "", "", "", "", "", "off", "closed", "open", "unknown", `"efter aftale"`, `open "kun pas"`, `unknown "a; b"`, `off "ferie"`)
	if len(parts) == 0 || g.likely(85) || strings.HasSuffix(parts[len(parts)-1], ":") {
		var spans []string
		for range 1 + g.Intn(5)/3 {
			spans = append(spans, g.span())
		}
		add(strings.Join(spans, g.one(",", ",", ", ")))
	} else if state == "" {
		state = "open" // a comma after days alone would be a list
	}
	add(state)
	return strings.Join(parts, " ")
}

func clockTime(m int) string { return fmt.Sprintf("%02d:%02d", m/60, m%60) }

func (g generator) span() string {
	quarter := func(from, to int) int { return (from+g.Intn(to-from))*60 + 15*g.Intn(4) }
	from := quarter(6, 16)
	to := from + 15*(1+g.Intn(32))
	switch n := g.Intn(100); {
	case n < 12: // over midnight
		from = quarter(17, 24)
		to = 1440 + quarter(0, 6)
		if g.likely(70) {
			to -= 1440
		}
	case n < 16:
		return g.one("00:00-24:00", "18:00-24:00", "00:00-00:00", "10:00-10:00", "08:00-48:00", "12:00-34:30")
	case n < 24: // the hours in which clocks change
		from = quarter(0, 4)
		to = from + 15*(1+g.Intn(12))
	}
	switch n := g.Intn(100); {
	case n < 3:
		return clockTime(from) + "+"
	case n < 6:
		return clockTime(from) + "-" + clockTime(to) + "+"
	}
	return clockTime(from) + "-" + clockTime(to)
}

func (g generator) day() string { return g.one("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su") }

func (g generator) week() string {
	one := func() string {
		switch n := g.Intn(100); {
		case n < 30:
			return g.one("Mo-Fr", "Mo-Fr", "Sa,Su", "Mo-Su", "Mo-Th", "Fr-Mo")
		case n < 55:
			return g.day()
		case n < 65:
			return g.day() + "-" + g.day()
		case n < 75:
			return "PH"
		case n < 80:
			return g.one("PH +1 day", "PH -1 day")
		}
		nth := g.day() + "[" + g.one("1", "2", "5", "-1", "-2", "-5", "1-2", "2-4", "1,3", "1,-1") + "]"
		if g.likely(30) {
			nth += g.one(" -1 day", " +1 day", " -2 days", " +3 days", " +6 days")
		}
		return nth
	}
	switch n := g.Intn(100); {
	case n < 75:
		return one()
	case n < 92:
		return one() + "," + one()
	}
	return g.one("PH", "PH", "PH -1 day") + " " + g.one("Mo-Fr", "Sa,Su", g.day(), "Mo[1]")
}

func (g generator) month() string {
	return g.one("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
}

func (g generator) months() string {
	one := func() string {
		if g.likely(40) {
			return g.month()
		}
		return g.month() + "-" + g.month()
	}
	if g.likely(75) {
		return one()
	}
	return one() + "," + one()
}

func (g generator) date() string {
	switch n := g.Intn(100); {
	case n < 15:
		return g.one("Dec 24", "Dec 31", "Jan 1", "Feb 28", "Feb 29", "Mar 29", "Oct 25", "Jun 5")
	case n < 30:
		return "easter" + g.one("", "", " -2 days", " -3 days", " +1 day", " +39 days", " +50 days")
	case n < 35:
		return g.one("Dec 25", "May 1", "Jan 1", "Nov 30") + g.one(" -1 day", " +1 day", " -Su", " +Mo", " -Fr -7 days", " +Su +1 day")
	}
	return fmt.Sprintf("%s %d", g.month(), 1+g.Intn(28))
}

func (g generator) year() string { return fmt.Sprint(2023 + g.Intn(8)) }

func (g generator) dates() string {
	one := func() string {
		switch n := g.Intn(100); {
		case n < 25:
			return g.date()
		case n < 45:
			return g.date() + "-" + g.date()
		case n < 55:
			from := 1 + g.Intn(27)
			return fmt.Sprintf("%s %d-%d", g.month(), from, from+1+g.Intn(28-from))
		case n < 63:
			return g.year() + " " + g.date()
		case n < 71:
			year := 2023 + g.Intn(8)
			return fmt.Sprintf("%d %s-%d %s", year, g.date(), year+1, g.date())
		case n < 75:
			return g.month() + " " + g.day() + "[" + g.one("1", "2", "-1") + "]-" + g.month() + " " + g.day() + "[" + g.one("1", "3", "-1") + "]"
		case n < 78:
			return g.month() + " " + g.day() + "[-1]-" + g.date()
		case n < 81:
			return g.one("", g.year()+" ") + g.date() + "+"
		case n < 84:
			return g.year() + " Dec 20-Jan 5"
		case n < 88:
			return g.one("Feb 20-28", "Feb 20-29", "Feb 10-Feb 29", "Feb 29-Mar 3", "Jul 21-Jul 20")
		}
		return g.one("Dec 24-26,31", "Dec 24-Jan 2", "Dec 23-Jan 1", "Dec 24,31")
	}
	if g.likely(85) {
		return one()
	}
	return one() + "," + one()
}

func (g generator) years() string {
	return g.one(g.year(), g.year(), g.year()+"+", "2024-2026", "2025,2027", "2020-2040/3", "2023-2031/2", "2023,2026-2028")
}

func (g generator) weeks() string {
	return "week " + g.one(fmt.Sprint(1+g.Intn(53)), fmt.Sprintf("%02d-%d", 1+g.Intn(20), 21+g.Intn(33)), "1-53/2", "2-52/2", "1-53", "40-10",
		"10,12", "5-20/3,30-53/4", "53", "1", "52")
}
