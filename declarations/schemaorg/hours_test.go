package schemaorg_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
)

// Every claim is true, and every day that is given in full is claimed.
func honest(t fatal, text string, s *hours.Schedule, from, to calendar.Date) {
	list := read(t, s, from, to)
	for d := from - 7; d < to+7; d++ {
		var claims []specification
		for _, spec := range list {
			if spec.valid(d) {
				claims = append(claims, spec)
			}
		}
		stretches := s.Day(d, nil)
		given := declarations.Caution(s, d) == calendar.NoNamedDay && d.Start(0)+calendar.Day == (d+1).Start(0)
		for _, stretch := range stretches {
			given = given && stretch.State != hours.Unknown
		}
		if len(claims) == 0 {
			if given && from <= d && d < to {
				t.Fatalf("%s: nothing is claimed of %v", text, d.Start(0))
			}
			continue
		}
		if d < from || d >= to {
			t.Fatalf("%s: %v is claimed, and was not asked for", text, d.Start(0))
		}
		probes := []calendar.Instant{d.Start(0), (d + 1).Start(0) - 1}
		for _, stretch := range stretches {
			probes = append(probes, stretch.From, stretch.To-1)
		}
		for _, spec := range claims {
			if spec.ValidFrom != claims[0].ValidFrom || !slices.Equal(spec.DayOfWeek, claims[0].DayOfWeek) {
				t.Fatalf("%s: %v and %v are both valid on %v", text, &claims[0], &spec, d.Start(0))
			}
			if o, c := spec.open(d); o < c {
				probes = append(probes, o, c-1, min(c, (d+1).Start(0)-1))
			}
		}
		for _, at := range probes {
			open := false
			for _, spec := range claims {
				o, c := spec.open(d)
				open = open || o <= at && at < c
			}
			i := slices.IndexFunc(stretches, func(s hours.Interval) bool { return at < s.To })
			state := stretches[i].State
			if state == hours.Unknown || open != (state == hours.Open) {
				t.Fatalf("%s is %v at %v, claimed: open %v\n%v", text, state, at, open, claims)
			}
		}
	}
}

// osmText draws hours with everything that decides what can be claimed of a day.
var osmText = rapid.Custom(func(t *rapid.T) string {
	var rules []string
	for range rapid.IntRange(1, 5).Draw(t, "rules") {
		rule := rapid.SampledFrom([]string{
			"Mo-Fr", "Sa,Su", "Mo-Su", "We", "PH", "PH Mo-Fr", "Dec 24", "Dec 24-Jan 02", "May-Aug", "Nov-Feb Mo",
			"2026 Dec 24-2027 Jan 02", "2027", "2027 Jan 11,2027 Jan 18", "Apr-Jun Sa", "2027 Mar 28", "Oct Su",
		}).Draw(t, "days")
		switch n := rapid.IntRange(0, 3).Draw(t, "spans"); n {
		case 0:
			rule += rapid.SampledFrom([]string{" open", " off", " unknown", " 00:00-24:00", " 00:00-23:59"}).Draw(t, "whole")
		default:
			for j := range min(n, 2) {
				start := rapid.IntRange(0, 143).Draw(t, "start") * 10
				end := start + rapid.IntRange(1, 144).Draw(t, "length")*10
				rule += fmt.Sprintf("%s%02d:%02d-%02d:%02d", []string{" ", ","}[j], start/60, start%60, end/60, end%60)
			}
			rule += rapid.SampledFrom([]string{"", "", "", " unknown", ` open "kun pas"`, " off"}).Draw(t, "state")
		}
		rules = append(rules, rule)
	}
	return strings.Join(rules, rapid.SampledFrom([]string{"; ", ", "}).Draw(t, "separator"))
})

func TestNothingIsClaimedThatIsNotSo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := osmText.Draw(t, "text")
		s, err := osm.Parse(text)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		from := calendar.DateOf(2026, 1, 1) + calendar.Date(rapid.IntRange(0, 500).Draw(t, "from"))
		honest(t, text, s, from, from+calendar.Date(rapid.IntRange(0, 365).Draw(t, "days")))
	})
}

func TestHours(t *testing.T) {
	for _, c := range []struct {
		why, text, from string
		days            calendar.Date
		want            []string
	}{
		{"midnight cuts", "Fr 22:00-02:00", "2027-01-04", 28, []string{
			"2027-01-04/2027-01-31 MoTuWeThSu 00:00-00:00",
			"2027-01-04/2027-01-31 Fr 22:00-00:00",
			"2027-01-04/2027-01-31 Sa 00:00-02:00"}},
		{"whole days, and one that is not quite", "Mo-Sa 00:00-24:00; Su 00:00-23:59", "2027-01-04", 28, []string{
			"2027-01-04/2027-01-31 MoTuWeThFrSa 00:00-23:59",
			"2027-01-04/2027-01-31 Su 00:00-12:00",
			"2027-01-04/2027-01-31 Su 12:00-23:59"}},
		{"a holiday the hours leave open", `Mo-Fr 08:00-16:00; PH Mo-Fr 08:00-16:00 unknown`, "2027-05-03", 28, []string{
			"2027-05-03/2027-05-05 MoTuWe 08:00-16:00",
			// Ascension Day is missing.
			"2027-05-07/2027-05-16 MoTuWeThFr 08:00-16:00",
			"2027-05-07/2027-05-30 SaSu 00:00-00:00",
			// Whit Monday is missing.
			"2027-05-18/2027-05-30 MoTuWeThFr 08:00-16:00"}},
		{"closed holidays", "Mo-Fr 08:00-16:00; PH off", "2026-12-18", 17, []string{
			"2026-12-18/2026-12-23 MoTuWeFr 08:00-16:00",
			"2026-12-18/2027-01-03 SaSu 00:00-00:00",
			// Christmas Eve is missing: the hours may have overlooked it.
			"2026-12-25/2026-12-25  00:00-00:00",
			"2026-12-26/2026-12-30 MoTuWe 08:00-16:00",
			"2027-01-01/2027-01-01  00:00-00:00"}},
		{"a season", "Mo-Su 09:00-17:00; Jul-Aug 10:00-12:00", "2027-06-14", 28, []string{
			"2027-06-14/2027-06-30 MoTuWeThFrSaSu 09:00-17:00",
			"2027-07-01/2027-07-11 MoTuWeThFrSaSu 10:00-12:00"}},
		{"the hour spring leaves out", "Mo-Su 02:30-05:00", "2027-03-27", 3, []string{
			"2027-03-27/2027-03-27 Sa 02:30-05:00",
			"2027-03-28/2027-03-28  03:00-05:00",
			"2027-03-29/2027-03-29 Mo 02:30-05:00"}},
		{"the hour autumn has twice", "Mo-Su 01:00-02:30, Mo-Su 02:30-05:00 open \"kun pas\"", "2027-10-31", 1, nil},
		{"nothing to say", "Mo-Su unknown", "2027-01-01", 365, nil},
	} {
		s, err := osm.Parse(c.text)
		if err != nil {
			t.Fatalf("%s: %v", c.text, err)
		}
		var year, month, day int
		fmt.Sscanf(c.from, "%d-%d-%d", &year, &month, &day)
		from := calendar.DateOf(year, month, day)
		var got []string
		for _, spec := range read(t, s, from, from+c.days) {
			got = append(got, spec.String())
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %s is\n%s\nwant\n%s", c.why, c.text, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
		}
		honest(t, c.text, s, from, from+c.days)
	}
}
