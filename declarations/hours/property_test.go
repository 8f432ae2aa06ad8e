package hours_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// osmText draws opening_hours text with every feature the reader knows.
var osmText = rapid.Custom(func(t *rapid.T) string {
	var b strings.Builder
	for i := range rapid.IntRange(1, 5).Draw(t, "rules") {
		if i > 0 {
			b.WriteString(rapid.SampledFrom([]string{"; ", "; ", ", "}).Draw(t, "separator"))
		}
		days := rapid.SampledFrom([]string{
			"Mo-Fr", "Sa,Su", "Fr-Mo", "We", "PH", "Sa,Su,PH", "PH Mo-Fr", "Mo-Su", "Dec 24", "Dec 24,Dec 31",
			"Dec 24-Jan 02", "May-Aug", "Nov-Feb Mo", "2026 Dec 24-2027 Jan 02", "2026", "2026-2027 Mo", "2026 May-Aug",
			"Feb 29", "2026 Mar 29", "2026 Dec 24,2027 Jan 02", "Dec 31,2026 Mar 10", "2025,2027 Dec Sa", "Oct 25",
		}).Draw(t, "days")
		b.WriteString(days)
		state := rapid.SampledFrom([]string{"", "", "", " off", " unknown", " open", ` "efter aftale"`, ` open "kun pas"`}).Draw(t, "state")
		if n := rapid.IntRange(0, 2).Draw(t, "spans"); n > 0 {
			for j := range n {
				b.WriteString([]string{" ", ","}[min(j, 1)])
				from := rapid.IntRange(0, 95).Draw(t, "from") * 15
				to := from + rapid.IntRange(1, 96).Draw(t, "length")*15
				fmt.Fprintf(&b, "%02d:%02d-%02d:%02d", from/60, from%60, to/60, to%60)
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

// naive gives the state of one minute on the wall by trying every rule on it.
func naive(s *hours.Schedule, d calendar.Date, m calendar.Minute) (hours.State, string) {
	state, comment := hours.Closed, ""
	strongest := func(d calendar.Date) (last int) {
		for i := range s.Rules() {
			if matches(s, i, d) && replaces(s.Rules(), i) {
				last = i
			}
		}
		return last
	}
	today, yesterday := strongest(d), strongest(d-1)
	for i, r := range s.Rules() {
		if i >= today && matches(s, i, d) {
			if len(r.Spans) == 0 && r.State != hours.Closed {
				state, comment = r.State, r.Comment
			}
			for _, span := range r.Spans {
				if span.From <= m && m < span.To {
					state, comment = r.State, r.Comment
				}
			}
		}
		if i >= yesterday && matches(s, i, d-1) {
			for _, span := range r.Spans {
				if span.From <= m+1440 && m+1440 < span.To {
					state, comment = r.State, r.Comment
				}
			}
		}
	}
	return state, comment
}

func replaces(rules []hours.Rule, i int) bool {
	if rules[i].State == hours.Closed {
		return len(rules[i].Spans) == 0
	}
	return !rules[i].Adds
}

func matches(s *hours.Schedule, i int, d calendar.Date) bool {
	days := s.Rules()[i].Days
	year := d.Year()
	week := days.Week == 0 || days.Week&hours.On(d.Weekday()) != 0 || days.Week&hours.Holidays != 0 && d.Holiday() != 0
	years := len(days.Years) == 0
	for _, y := range days.Years {
		years = years || y.From <= year && year <= y.To
	}
	dates := len(days.Dates) == 0
	for _, r := range days.Dates {
		// Walk the range a day at a time from its first day.
		first := max(r.From.Day, 1)
		for _, y := range []int{year - 1, year} {
			if r.From.Year != 0 && r.From.Year != y {
				continue
			}
			if first == 29 && r.From.Month == 2 && y%4 != 0 {
				continue
			}
			end := r.To.Day
			if end == 0 {
				end = calendar.DaysIn(r.To.Month)
			}
			for at := calendar.DateOf(y, r.From.Month, first); at <= d; at++ {
				_, atMonth, atDay := at.Civil()
				if at == d {
					dates = true
				}
				// A month may be shorter than the end asks for.
				_, nextMonth, _ := (at + 1).Civil()
				if atMonth == r.To.Month && (atDay >= end || nextMonth != atMonth) {
					break
				}
			}
		}
	}
	return week && years && dates && (!days.Holiday || d.Holiday() != 0)
}

func TestEvaluationIsTheNaiveMinuteScan(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := osmText.Draw(t, "text")
		s, err := hours.ParseOSM(text)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		d := calendar.DateOf(2026, 1, 1) + calendar.Date(rapid.IntRange(0, 730).Draw(t, "day"))
		if d.Start(0)+calendar.Day != (d + 1).Start(0) {
			return // the clock-change nights have tables of their own
		}
		stretches := s.Day(d, nil)
		for m := calendar.Minute(0); m < calendar.EndOfDay; m++ {
			at := d.Start(m)
			for stretches[0].To <= at {
				stretches = stretches[1:]
			}
			state, comment := naive(s, d, m)
			if state == hours.Closed {
				comment = stretches[0].Comment
			}
			if got := stretches[0]; got.Key != int(state) || got.Comment != comment {
				t.Fatalf("%s at %s: %s %q, want %s %q", text, at, hours.State(got.Key), got.Comment, state, comment)
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
		got, since, until := hours.Around(s, at)
		if since.OK {
			if before, _, end := hours.Around(s, since.At-1); before.Key == got.Key || end != since {
				t.Fatalf("since %v: the stretch before is %v until %v", since.At, before.Key, end)
			}
		}
		if until.OK {
			if after, start, _ := hours.Around(s, until.At); after.Key == got.Key || start != until {
				t.Fatalf("until %v: the stretch after is %v since %v", until.At, after.Key, start)
			}
		}
		for _, i := range s.Intervals(at, at+400*calendar.Day) {
			if i.Key == int(hours.Open) && i.From > at {
				next := hours.Next(s, at, at+400*calendar.Day, int(hours.Open))
				if !next.OK || next.At > i.From {
					t.Fatalf("next open %v, but there is one from %v", next, i.From)
				}
				return
			}
		}
	})
}

func FuzzParse(f *testing.F) {
	f.Add("Mandag - fredag kl. 8.30-16; helligdage lukket")
	f.Add(`2026 Dec 24-2027 Jan 02 22:00-02:00 open "x", PH Mo-Fr off`)
	f.Fuzz(func(t *testing.T, text string) {
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
