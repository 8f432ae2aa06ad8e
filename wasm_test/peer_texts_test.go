package wasm_test

import (
	"fmt"
	"math/rand"
	"strings"
)

// texts writes opening_hours at random, over the whole grammar.
type texts struct{ *rand.Rand }

func (r texts) one(of ...string) string { return of[r.Intn(len(of))] }

// likely reports true so many times in a hundred.
func (r texts) likely(percent int) bool { return r.Intn(100) < percent }

func (r texts) text() string {
	var b strings.Builder
	for i := range 1 + r.Intn(4) {
		if i > 0 {
			b.WriteString(r.one("; ", "; ", "; ", "; ", ";", ", ", " || "))
		}
		b.WriteString(r.rule(i == 0))
	}
	return b.String()
}

func (r texts) rule(first bool) string {
	var parts []string
	add := func(part string) {
		if part != "" {
			parts = append(parts, part)
		}
	}
	switch n := r.Intn(100); {
	case n < 40:
		add(r.week())
	case n < 60:
		add(r.dates())
	case n < 64:
		add(r.dates())
		add(r.week())
	case n < 68:
		add(r.months())
	case n < 76:
		add(r.months())
		add(r.week())
	case n < 80:
		add(r.years())
		add(r.week())
	case n < 83:
		add(r.years())
		add(r.months())
		if r.likely(80) {
			add(r.week())
		}
	case n < 90:
		add(r.weeks())
		add(r.week())
	case n < 92:
		add(r.one(`"Sommer":`, `"Ved messer": Mo-Fr`))
	case n < 94 && first:
		return r.one("24/7", "24/7 open", "24/7 unknown", `24/7 "a"`)
	}
	if len(parts) > 0 && r.likely(4) && !strings.Contains(parts[0], ":") {
		parts[len(parts)-1] += ":"
	}
	state := r.one("", "", "", "", "", "", "", "", "off", "closed", "open", "unknown", `"efter aftale"`, `open "kun pas"`, `unknown "a; b"`, `off "ferie"`)
	if len(parts) == 0 || r.likely(85) || strings.HasSuffix(parts[len(parts)-1], ":") {
		var spans []string
		for range 1 + r.Intn(5)/3 {
			spans = append(spans, r.span())
		}
		add(strings.Join(spans, r.one(",", ",", ", ")))
	} else if state == "" {
		state = "open" // a comma after days alone would be a list
	}
	add(state)
	return strings.Join(parts, " ")
}

func clockTime(m int) string { return fmt.Sprintf("%02d:%02d", m/60, m%60) }

func (r texts) span() string {
	quarter := func(from, to int) int { return (from+r.Intn(to-from))*60 + 15*r.Intn(4) }
	from := quarter(6, 16)
	to := from + 15*(1+r.Intn(32))
	switch n := r.Intn(100); {
	case n < 12: // over midnight
		from = quarter(17, 24)
		to = 1440 + quarter(0, 6)
		if r.likely(70) {
			to -= 1440
		}
	case n < 16:
		return r.one("00:00-24:00", "18:00-24:00", "00:00-00:00", "10:00-10:00", "08:00-48:00", "12:00-34:30")
	case n < 24: // the hours of clock changes
		from = quarter(0, 4)
		to = from + 15*(1+r.Intn(12))
	}
	switch n := r.Intn(100); {
	case n < 3:
		return clockTime(from) + "+"
	case n < 6:
		return clockTime(from) + "-" + clockTime(to) + "+"
	}
	return clockTime(from) + "-" + clockTime(to)
}

func (r texts) day() string { return r.one("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su") }

func (r texts) week() string {
	one := func() string {
		switch n := r.Intn(100); {
		case n < 30:
			return r.one("Mo-Fr", "Mo-Fr", "Sa,Su", "Mo-Su", "Mo-Th", "Fr-Mo")
		case n < 55:
			return r.day()
		case n < 65:
			return r.day() + "-" + r.day()
		case n < 75:
			return "PH"
		case n < 80:
			return r.one("PH +1 day", "PH -1 day")
		}
		nth := r.day() + "[" + r.one("1", "2", "5", "-1", "-2", "-5", "1-2", "2-4", "1,3", "1,-1") + "]"
		if r.likely(30) {
			nth += r.one(" -1 day", " +1 day", " -2 days", " +3 days", " +6 days")
		}
		return nth
	}
	switch n := r.Intn(100); {
	case n < 75:
		return one()
	case n < 92:
		return one() + "," + one()
	}
	return r.one("PH", "PH", "PH -1 day") + " " + r.one("Mo-Fr", "Sa,Su", r.day(), "Mo[1]")
}

func (r texts) month() string {
	return r.one("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
}

func (r texts) months() string {
	one := func() string {
		if r.likely(40) {
			return r.month()
		}
		return r.month() + "-" + r.month()
	}
	if r.likely(75) {
		return one()
	}
	return one() + "," + one()
}

func (r texts) date() string {
	switch n := r.Intn(100); {
	case n < 15:
		return r.one("Dec 24", "Dec 31", "Jan 1", "Feb 28", "Feb 29", "Mar 29", "Oct 25", "Jun 5")
	case n < 30:
		return "easter" + r.one("", "", " -2 days", " -3 days", " +1 day", " +39 days", " +50 days")
	case n < 35:
		return r.one("Dec 25", "May 1", "Jan 1", "Nov 30") + r.one(" -1 day", " +1 day", " -Su", " +Mo", " -Fr -7 days", " +Su +1 day")
	}
	return fmt.Sprintf("%s %d", r.month(), 1+r.Intn(28))
}

func (r texts) year() string { return fmt.Sprint(2023 + r.Intn(8)) }

func (r texts) dates() string {
	one := func() string {
		switch n := r.Intn(100); {
		case n < 25:
			return r.date()
		case n < 45:
			return r.date() + "-" + r.date()
		case n < 55:
			from := 1 + r.Intn(27)
			return fmt.Sprintf("%s %d-%d", r.month(), from, from+1+r.Intn(28-from))
		case n < 63:
			return r.year() + " " + r.date()
		case n < 71:
			year := 2023 + r.Intn(8)
			return fmt.Sprintf("%d %s-%d %s", year, r.date(), year+1, r.date())
		case n < 75:
			return r.month() + " " + r.day() + "[" + r.one("1", "2", "-1") + "]-" + r.month() + " " + r.day() + "[" + r.one("1", "3", "-1") + "]"
		case n < 78:
			return r.month() + " " + r.day() + "[-1]-" + r.date()
		case n < 81:
			return r.one("", r.year()+" ") + r.date() + "+"
		case n < 84:
			return r.year() + " Dec 20-Jan 5"
		case n < 88:
			return r.one("Feb 20-28", "Feb 20-29", "Feb 10-Feb 29", "Feb 29-Mar 3", "Jul 21-Jul 20")
		}
		return r.one("Dec 24-26,31", "Dec 24-Jan 2", "Dec 23-Jan 1", "Dec 24,31")
	}
	if r.likely(85) {
		return one()
	}
	return one() + "," + one()
}

func (r texts) years() string {
	return r.one(r.year(), r.year(), r.year()+"+", "2024-2026", "2025,2027", "2020-2040/3", "2023-2031/2", "2023,2026-2028")
}

func (r texts) weeks() string {
	return "week " + r.one(fmt.Sprint(1+r.Intn(53)), fmt.Sprintf("%02d-%d", 1+r.Intn(20), 21+r.Intn(33)), "1-53/2", "2-52/2", "1-53", "40-10",
		"10,12", "5-20/3,30-53/4", "53", "1", "52")
}
