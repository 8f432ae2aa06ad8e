package lang

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

var (
	wordMonth     = Phrase{"en måned på ", "a month of "}
	wordQuarter   = Phrase{"et kvartal på ", "a quarter of "}
	wordYear      = Phrase{"et år på ", "a year of "}
	wordReckoned  = Phrase{"Regnet ud: ", "Worked out: "}
	wordOf        = Phrase{" af ", " of "}
	wordRound     = Phrase{" døgn", " days"}
	wordDaysOf    = Phrase{" dage à ", " days of "}
	wordAllows    = Phrase{" tillader højst ", " allows at most "}
	wordMonthly   = Phrase{"Måles over en måned", "Measured over a month"}
	wordQuarterly = Phrase{"Måles over et kvartal", "Measured over a quarter"}
	wordYearly    = Phrase{"Måles over et år", "Measured over a year"}
	wordDown      = Phrase{" uden drift", " of downtime"}
)

// Allowance says for how long the system may be down under the guarantee of a window that
// is measured over a period: "Regnet ud: 99 % af en måned på 30 døgn tillader højst 7 timer
// og 12 minutter uden drift". Unless the window has the same hours on every day, the days of
// the period do not say how much time counts; then it only says the period: "Måles over en
// måned". It is empty where there is no period.
func Allowance(l Language, d *declarations.Declaration, t *declarations.Track, window int) string {
	w := &t.Windows[window]
	days, name, period := 30, wordMonth, wordMonthly
	switch w.Period {
	case "":
		return ""
	case "quarter":
		days, name, period = 90, wordQuarter, wordQuarterly
	case "year":
		days, name, period = 365, wordYear, wordYearly
	}
	daily := int64(daily(d, t, window))
	// A percentage is in thousandths. A part of a second is left out: what is allowed is at most this.
	left := int64(declarations.Hundred-w.Guarantee) * int64(days) * daily / int64(declarations.Hundred)
	if left == 0 {
		return period.In(l)
	}
	text := wordReckoned.In(l) + l.Percent(w.Guarantee) + wordOf.In(l) + name.In(l) + Number(days)
	if daily == calendar.Day {
		text += wordRound.In(l)
	} else {
		text += wordDaysOf.In(l) + length(l, daily)
	}
	return text + wordAllows.In(l) + length(l, left) + wordDown.In(l)
}

// daily returns for how many seconds of each day a window applies, when neither other
// versions nor the end of the service are counted. It is 0 unless that is the same on every
// day.
func daily(d *declarations.Declaration, t *declarations.Track, window int) calendar.Instant {
	if !everyWeek(d, t) {
		return 0
	}
	alone := *d
	alone.Valid, alone.Versions, alone.Ended = declarations.Period{}, nil, declarations.Ended{}
	line := alone.TrackTimeline(t)
	monday := calendar.DateOf(2026, 1, 5) // clocks are not changed near it
	var same calendar.Instant
	for day := monday; day < monday+7; day++ {
		var total calendar.Instant
		for _, i := range line.Day(day, nil) {
			if w := alone.Window(t, i); w.Unknown {
				return 0
			} else if w.Index == window {
				total += i.To - i.From
			}
		}
		if day > monday && total != same {
			return 0
		}
		same = total
	}
	return same
}

// everyWeek reports whether all hours that decide the windows of a track are the same in
// every week.
func everyWeek(d *declarations.Declaration, t *declarations.Track) bool {
	all := true
	add := func(s *hours.Schedule) { all = all && (s == nil || s.Weekly()) }
	for i := range t.Windows {
		add(t.Windows[i].Hours.Schedule)
		add(t.Windows[i].Inferred)
	}
	for i := range d.Maintenance {
		if m := &d.Maintenance[i]; m.Suspends() && m.Concerns(t) {
			add(m.Hours.Schedule)
		}
	}
	return all
}

// length says a number of seconds: "7 timer og 12 minutter".
func length(l Language, seconds int64) string {
	var all []string
	for _, d := range []declarations.Duration{{N: int(seconds / 3600), Unit: 'H'}, {N: int(seconds / 60 % 60), Unit: 'M'}, {N: int(seconds % 60), Unit: 'S'}} {
		if d.N > 0 {
			all = append(all, Duration(l, d, ""))
		}
	}
	return l.List(all)
}
