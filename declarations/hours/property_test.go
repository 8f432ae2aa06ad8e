package hours_test

import (
	"testing"

	"pgregory.net/rapid"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/testkit/random"
)

func TestEvaluationIsTheNaiveMinuteScan(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := random.OSM.Draw(t, "text")
		s, err := osm.Parse(text)
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
			intervals, naive := s.Day(d, nil), naive(s, d)
			for m := calendar.Minute(0); m < calendar.EndOfDay; m += step {
				at := d.Start(m)
				for intervals[0].To <= at {
					intervals = intervals[1:]
				}
				state, comment := naive(m)
				if state == hours.Closed {
					comment = intervals[0].Comment
				}
				if got := intervals[0]; got.State != state || got.Comment != comment {
					t.Fatalf("%s at %s: %s %q, want %s %q", text, at, got.State, got.Comment, state, comment)
				}
			}
		}
	})
}

// since, until and next all read off one sequence: walking from bound to bound
// visits what Intervals lists.
func TestBoundsAgreeWithIntervals(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, err := osm.Parse(random.OSM.Draw(t, "text"))
		if err != nil {
			t.Fatal(err)
		}
		at := calendar.DateOf(2026, 1, 1).Start(0) + calendar.Instant(rapid.IntRange(0, 2*365*calendar.Day).Draw(t, "at"))
		line := s.Timeline()
		got := line.At(at)
		since, until := line.Around(at)
		if since.OK {
			before := line.At(since.At - 1)
			if _, end := line.Around(since.At - 1); before.State == got.State || end != since {
				t.Fatalf("since %v: the interval before is %v until %v", since.At, before.State, end)
			}
		}
		if until.OK {
			after := line.At(until.At)
			if start, _ := line.Around(until.At); after.State == got.State || start != until {
				t.Fatalf("until %v: the interval after is %v since %v", until.At, after.State, start)
			}
		}
		for _, i := range s.Intervals(at, at+400*calendar.Day) {
			if got.State == hours.Open {
				return
			}
			if i.State == hours.Open && i.From > at {
				next := line.Next(at, at+400*calendar.Day, hours.Open)
				if !next.OK || next.At > i.From {
					t.Fatalf("next open %v, but there is one from %v", next, i.From)
				}
				return
			}
		}
	})
}
