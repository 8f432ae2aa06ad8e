package hours_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
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

// osmText draws opening_hours text with every feature the reader knows.
var osmText = rapid.Custom(func(t *rapid.T) string {
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

func TestWhatIsPrintedReadsAsTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := osmText.Draw(t, "text")
		s, err := hours.ParseOSM(text)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		printed := s.OSM()
		again, err := hours.ParseOSM(printed)
		if err != nil {
			t.Fatalf("%s printed as %s: %v", text, printed, err)
		}
		if got, want := fmt.Sprintf("%+v", again.Rules()), fmt.Sprintf("%+v", s.Rules()); got != want {
			t.Fatalf("%s printed as %s:\n got %s\nwant %s", text, printed, got, want)
		}
	})
}

func TestEvaluationIsTheNaiveMinuteScan(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := osmText.Draw(t, "text")
		s, err := hours.ParseOSM(text)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		// One day by the minute, and the year and more that follow by the quarter
		// of some hours: that is where the texts have their boundaries.
		first := calendar.DateOf(2026, 1, 1) + calendar.Date(rapid.IntRange(0, 1100).Draw(t, "day"))
		for d := first; d < first+400; d++ {
			if d.Start(0)+calendar.Day != (d + 1).Start(0) {
				continue // the clock-change nights have tables of their own
			}
			step := calendar.Minute(1)
			if d > first {
				step = 15 * calendar.Minute(7+d%5)
			}
			stretches, naive := s.Day(d, nil), naive(s, d)
			for m := calendar.Minute(0); m < calendar.EndOfDay; m += step {
				at := d.Start(m)
				for stretches[0].To <= at {
					stretches = stretches[1:]
				}
				state, comment := naive(m)
				if state == hours.Closed {
					comment = stretches[0].Comment
				}
				if got := stretches[0]; got.Key != int(state) || got.Comment != comment {
					t.Fatalf("%s at %s: %s %q, want %s %q", text, at, hours.State(got.Key), got.Comment, state, comment)
				}
			}
		}
	})
}

// since, until and next all read off one sequence: walking from bound to bound
// visits what Intervals lists.
func TestBoundsAgreeWithIntervals(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, err := hours.ParseOSM(osmText.Draw(t, "text"))
		if err != nil {
			t.Fatal(err)
		}
		at := calendar.DateOf(2026, 1, 1).Start(0) + calendar.Instant(rapid.IntRange(0, 2*365*calendar.Day).Draw(t, "at"))
		line := s.Timeline()
		got := line.At(at)
		since, until := line.Around(at)
		if since.OK {
			before := line.At(since.At - 1)
			if _, end := line.Around(since.At - 1); before.Key == got.Key || end != since {
				t.Fatalf("since %v: the stretch before is %v until %v", since.At, before.Key, end)
			}
		}
		if until.OK {
			after := line.At(until.At)
			if start, _ := line.Around(until.At); after.Key == got.Key || start != until {
				t.Fatalf("until %v: the stretch after is %v since %v", until.At, after.Key, start)
			}
		}
		for _, i := range s.Intervals(at, at+400*calendar.Day) {
			if got.Key == int(hours.Open) {
				return
			}
			if i.Key == int(hours.Open) && i.From > at {
				next := line.Next(at, at+400*calendar.Day, int(hours.Open))
				if !next.OK || next.At > i.From {
					t.Fatalf("next open %v, but there is one from %v", next, i.From)
				}
				return
			}
		}
	})
}

// repeated are texts of every kind, to begin with and to repeat.
var repeated = []string{
	`2026 Dec 24-2027 Jan 02 22:00-02:00 open "x", PH Mo-Fr off`,
	"2026-2040/4,2050+ week 01-53/2,40-10: Mo[1,3-5],Su[-1] -2 days,PH -1 day 10:00-12:00+,14:00+",
	"easter -2 days-easter +1 day,Dec 25 -Su -21 days,Mar Su[-1]-Oct Su[-1],2026 Dec 24+ off",
	`"Sommer": Mo 10:00-48:00 || PH +1 day Mo-Fr unknown "x"; 24/7`,
	"Mo 08:00-sunset, (sunrise+01:00)-10:00, SH off, 10:00-16:00/90",
	"Mo,", "Mo[1],", "Mo[1,1,", "PH ", "PH,", "Dec 24,", "24,31,", "Jan Su[1]-", "2026,", "2026 Jan,", "week 1,", "1,2,", "10:00,", "10:00-12:00,",
	`"x":`, `"`, ";", ",", "|", " ", ":", "-", "+", "0", "easter -", "Mo 10:00-12:00 ||",
}

// Reading takes as long as the text is, and not as long again for each of its
// parts.
func TestTheWorkGrowsAsTheText(t *testing.T) {
	for _, unit := range repeated {
		for _, start := range []string{"", "Mo 10:00-12:00", "Dec 24,", "Mo[", "week ", "PH "} {
			once, more := hours.Work(start+strings.Repeat(unit, 200)), hours.Work(start+strings.Repeat(unit, 800))
			if more > 5*once {
				t.Errorf("%s, then %q: %d bytes looked at, four times as long %d", start, unit, once, more)
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("Mandag - fredag kl. 8.30-16; helligdage lukket")
	for _, text := range repeated {
		f.Add(text)
	}
	for _, name := range []string{"testdata/danish.txt", "testdata/refused.txt"} {
		cases(f, name, func(text, _ string) { f.Add(text) })
	}
	f.Fuzz(func(t *testing.T, text string) {
		if work := hours.Work(text); work > 150*(len(text)+1) {
			t.Fatalf("%q: %d bytes looked at", text, work)
		}
		s, err := hours.Parse(text)
		if err != nil {
			syntax := err.(*hours.SyntaxError)
			if syntax.Offset < 0 || syntax.Offset+syntax.Length > len(text) {
				t.Fatalf("%q: the place %d+%d is outside the text", text, syntax.Offset, syntax.Length)
			}
			return
		}
		printed := s.OSM()
		again, err := hours.ParseOSM(printed)
		if err != nil {
			t.Fatalf("%q printed as %q: %v", text, printed, err)
		}
		if got, want := fmt.Sprintf("%+v", again.Rules()), fmt.Sprintf("%+v", s.Rules()); got != want {
			t.Fatalf("%q printed as %q:\n got %s\nwant %s", text, printed, got, want)
		}
		s.Day(calendar.DateOf(2026, 3, 29), nil)
	})
}
