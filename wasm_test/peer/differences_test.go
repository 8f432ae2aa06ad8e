//go:build built

package peer_test

import (
	"regexp"
	"slices"
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// knownDifferences are where we differ from opening_hours.js on purpose;
// DIFFERENCES.md has the reasons. Each is as narrow as the time in question and
// the text allow. The first one that matches names a difference.
var knownDifferences = []struct {
	name      string
	text, day string // hours that show it, and a day of a week in which they do
	is        func(d difference) bool
}{
	{"holidays' names", "PH 10:00-12:00", "2026-12-25", func(d difference) bool {
		return d.ours.state == d.theirs.state && d.ours.comment == "" && d.has("PH") && slices.Contains(holidayNames, holidayName(d.theirs.comment))
	}},
	{"open end's comment", "Mo 10:00+", "2026-01-05", func(d difference) bool {
		return d.ours.state == "unknown" && d.theirs.state == "unknown" && d.has("+") && d.theirs.comment == openEnd
	}},
	{"clock change", "01:00-02:30", "2026-03-29", func(d difference) bool {
		spring, autumn := changes(d.day().Year())
		for _, r := range d.schedule.Rules() {
			for _, s := range r.Spans {
				if d.day() == spring && s.Open && s.To >= 120 && s.To < 180 && r.Days.Has(spring) {
					return true
				}
			}
		}
		return d.day() == spring && d.from >= spring.Start(180) && d.to <= spring.Start(240) ||
			d.day() == autumn && d.from >= autumn.Start(120) && d.to <= autumn.Start(180)
	}},
	{"which days are holidays", "PH 10:00-12:00", "2026-12-24", func(d difference) bool {
		if !d.has("PH") {
			return false
		}
		for day := d.day() - 2; day <= d.day()+1; day++ {
			_, month, dom := day.Civil()
			if day.Holiday() == calendar.PrayerDay || month == 6 && dom == 5 || month == 12 && dom == 24 {
				return true
			}
		}
		return false
	}},
	{"past midnight when clocks have changed", "Su 22:00-02:00", "2026-03-30", func(d difference) bool {
		spring, autumn := changes(d.day().Year())
		return d.day() == spring+1 && d.to <= d.day().Start(60) && (d.tail(-1, everyRule) || d.tail(-2, everyRule)) ||
			d.day() == autumn && d.from >= d.day().Start(23*60) && d.tails()
	}},
	{"past midnight, of a fallback", "Mo 20:00-24:00, Tu 00:00-02:00 unknown || Mo 22:00-04:00", "2026-01-06", func(d difference) bool {
		return d.tail(-1, func(r *hours.Rule) bool { return r.Fallback })
	}},
	{"past midnight", "Mo-Fr 22:00-02:00; We off", "2026-01-07", func(d difference) bool { return d.tail(-1, everyRule) }},
	{"February's end", "Feb 20-28 10:00-12:00", "2026-02-23", func(d difference) bool {
		year, month, dom := d.day().Civil()
		return year%4 != 0 && february.MatchString(d.text) && (month == 2 || month == 3 && dom == 1)
	}},
	{"days beside holidays in a list", "PH +1 day,Mo 10:00-12:00", "2026-01-05", func(d difference) bool {
		return besideInList.MatchString(d.text) && d.counted(func(c *hours.Counted) bool { return c.Of == hours.Holidays })
	}},
	{"counted weekdays that move", "Fr[1] -1 day 10:00-12:00", "2026-04-02", func(d difference) bool {
		return d.counted(func(c *hours.Counted) bool {
			for day := d.day() - 2; c.From != 0 && c.Offset != 0 && day <= d.day(); day++ {
				if (day == d.day() || d.tails()) && c.Of == hours.On((day-calendar.Date(c.Offset)).Weekday()) {
					return true
				}
			}
			return false
		})
	}},
	{"open ends among other hours", "Mo 11:00-17:00,06:30-08:15+", "2026-01-05", func(d difference) bool {
		for _, r := range d.schedule.Rules() {
			for _, s := range r.Spans {
				for day := d.day() - 2; s.Open && day <= d.day(); day++ {
					if (len(r.Spans) > 1 || len(d.schedule.Rules()) > 1) && r.Days.Has(day) && d.from >= day.Start(s.To) && d.from < day.Start(s.To)+calendar.Day {
						return true
					}
				}
			}
		}
		return false
	}},
	{"years that come every so often", "2020-2040/3 Fr 10:00-12:00", "2032-01-02", func(d difference) bool {
		return d.ours.state != "closed" && d.theirs.state == "closed" && yearPeriod.MatchString(d.text)
	}},
	{"a year's end", "2030 Fr-We open", "2031-01-01", func(d difference) bool {
		for _, r := range d.schedule.Rules() {
			for _, y := range r.Days.Years {
				if _, month, dom := d.day().Civil(); y.To < d.day().Year() && y.From == y.To && (len(r.Spans) == 0 || month == 1 && dom == 1) {
					return true
				}
			}
		}
		return false
	}},
	{"Easter of one year", "Mo-Su 08:00-09:00; 2027 easter 10:00-12:00", "2029-03-28", func(d difference) bool {
		return d.dates(func(r *hours.Dates) bool {
			if r.From.Month != hours.Easter || r.From != r.To || r.From.Year == 0 {
				return false
			}
			_, month, dom := d.day().Civil()
			_, m, dm := position(r.From, r.From.Year).Civil()
			return month == m && dom == dm || d.tails()
		})
	}},
	{"00:00+", "Mo 00:00+", "2026-01-05", func(d difference) bool { return d.has("00:00+") }},
	{"a range that ends the day before it begins", "Jul 21-Jul 20 10:00-12:00", "2026-01-05", func(d difference) bool {
		return d.dates(func(r *hours.Dates) bool {
			year := d.day().Year()
			from := position(r.From, year)
			return r.From.Year == 0 && from != 0 && from == position(r.To, year)+1
		})
	}},
	{"the order of a range's ends changes", "easter +39 days-May 25 10:00-12:00", "2031-03-24", func(d difference) bool {
		return d.dates(func(r *hours.Dates) bool {
			if r.From.Year != 0 || r.From == r.To {
				return false
			}
			orders := 0
			for year := 2021; year <= 2033; year++ {
				switch from, to := position(r.From, year), position(r.To, year); {
				case from == 0 || to == 0:
				case from <= to:
					orders |= 1
				default:
					orders |= 2
				}
			}
			return orders == 3
		})
	}},
	{"open after a comment that selects", `10:00-12:00; "Sommer": 14:00-16:00 open`, "2026-01-05", func(d difference) bool { return openAnyway.MatchString(d.text) }},
	{"Easter ends a range", "Mar 20-easter 10:00-12:00", "2026-04-05", func(d difference) bool {
		return easterEnds.MatchString(d.text) && d.dates(func(r *hours.Dates) bool {
			return r.To.Month == hours.Easter && d.day() == calendar.EasterOf(d.day().Year())+calendar.Date(r.To.Offset)
		})
	}},
}

// knownRefusals are texts that we read and opening_hours.js refuses, recognised by
// a pattern and by its message. Each has a text that shows it.
var knownRefusals = []struct{ name, text, like, says string }{
	{"weeks over New Year", "week 40-10 10:00-12:00", `week \d+-\d`, "week range in reverse order"},
	{"a counted weekday's list in a month", "Jul Su[1,3] 10:00-12:00", `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ..\[\d[,-]`, "constrained weekday"},
	{"dates that move", "Dec 25 -Su 10:00-12:00", `[a-z] \d+ [+-](\d|[MTWFS])`, ""},
	{"dates with an open end", "2026 Dec 24+ 10:00-12:00", `( \d+|easter|days?)\+`, `Unexpected token: "+"`},
	{"a year at one end of a range", "2026 Dec 20-Jan 5 10:00-12:00", `\d{4} Dec 20-Jan 5`, `Unexpected token: "-"`},
	{"a moved Easter of one year", "2026 easter -2 days 10:00-12:00", `\d{4} easter [+-]`, "not in the year of the movable day"},
	{"a year, a month, a time", "2026 Jan 10:00-12:00", `\d{4}\+? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec):? \d\d:`, ""},
	{"an open end in the night", "Mo 18:00-00:45+,21:15+", `\+`, "more than two midnights"},
	{"24/7 before a comma", "24/7, Mo off", `24/7,`, `Unexpected token: ","`},
}

const openEnd = "Specified as open end. Closing time was guessed."

var (
	holidayNames = []string{"Nytårsdag", "Skærtorsdag", "Langfredag", "Påskedag", "Anden påskedag", "Kristi Himmelfartsdag",
		"Pinsedag", "Anden Pinsedag", "Grundlovsdag", "Juleaftensdag", "Juledag", "Anden Juledag"}
	yearPeriod   = regexp.MustCompile(`\d{4}-\d{4}/\d`)
	easterEnds   = regexp.MustCompile(`-(\d{4} )?easter`)
	openAnyway   = regexp.MustCompile(`": [^;|]*open`)
	besideInList = regexp.MustCompile(`PH [+-]\d day,`)
	february     = regexp.MustCompile(`Feb \d+-2[89]|-Feb 29`)
)

// holidayName returns the holiday that a comment of opening_hours.js names, also
// for the day before or after it.
func holidayName(comment string) string {
	return strings.TrimPrefix(strings.TrimPrefix(comment, "Day before "), "Day after ")
}

func everyRule(*hours.Rule) bool { return true }

func (d difference) day() calendar.Date { return d.from.Date() }

func (d difference) has(part string) bool { return strings.Contains(d.text, part) }

// tail reports whether the difference lies within the night of an earlier day: the
// hours of such a rule, so many days away, that run into this day.
func (d difference) tail(days calendar.Date, is func(r *hours.Rule) bool) bool {
	for _, r := range d.schedule.Rules() {
		for _, s := range r.Spans {
			to := s.To
			if s.Open {
				to = max(s.To+10*60, calendar.EndOfDay)
			}
			end := d.day().End(to - calendar.EndOfDay)
			if spring, _ := changes(d.day().Year()); d.day() == spring {
				end += 3600
			}
			if is(&r) && to > calendar.EndOfDay && r.Days.Has(d.day()+days) && d.to <= end {
				return true
			}
		}
	}
	return false
}

// tails reports whether any hours run past midnight.
func (d difference) tails() bool {
	for _, r := range d.schedule.Rules() {
		for _, s := range r.Spans {
			if s.To > calendar.EndOfDay || s.Open {
				return true
			}
		}
	}
	return false
}

// position returns the day that a date without a year has in a year.
func position(m hours.MonthDay, year int) calendar.Date {
	only := hours.Days{Dates: []hours.Dates{{From: m, To: m}}}
	for day := calendar.DateOf(year, 1, 1); day.Year() == year; day++ {
		if only.Has(day) {
			return day
		}
	}
	return 0
}

// counted reports whether a rule has such counted weekdays.
func (d difference) counted(is func(c *hours.Counted) bool) bool {
	for _, r := range d.schedule.Rules() {
		for i := range r.Days.Counted {
			if is(&r.Days.Counted[i]) {
				return true
			}
		}
	}
	return false
}

// dates reports whether a rule has such dates.
func (d difference) dates(is func(r *hours.Dates) bool) bool {
	for _, r := range d.schedule.Rules() {
		for i := range r.Days.Dates {
			if is(&r.Days.Dates[i]) {
				return true
			}
		}
	}
	return false
}

// changes returns the Sundays of a year on which clocks change.
func changes(year int) (spring, autumn calendar.Date) {
	last := func(month int) calendar.Date {
		end := calendar.DateOf(year, month, 31)
		return end - (calendar.Date(end.Weekday())+1)%7
	}
	return last(3), last(10)
}

// knownDifference returns the name of a known difference, or "".
func knownDifference(d difference) string {
	for _, one := range knownDifferences {
		if one.is(d) {
			return one.name
		}
	}
	return ""
}

// knownRefusal returns the name of a known refusal, or "".
func knownRefusal(text, says string) string {
	for _, one := range knownRefusals {
		if regexp.MustCompile(one.like).MatchString(text) && strings.Contains(says, one.says) {
			return one.name
		}
	}
	return ""
}
