package week_test

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

var (
	strips = regexp.MustCompile(`<svg class="strip" viewBox="0 0 (\d+) 16".*?</svg>`)
	labels = regexp.MustCompile(`<div class="axis" aria-hidden="true"><span>(\d+)</span>`)
	blocks = regexp.MustCompile(`<path class="([a-z ]+)" d="M(-?\d+) (\d+)h(\d+)v(\d+)h-\d+z">`)
)

// random is hours that a table may have: days, spans past midnight and within the hour in
// which the clock is changed, and times about which nothing is known.
var random = rapid.Custom(func(t *rapid.T) string {
	var rules []string
	for range rapid.IntRange(1, 3).Draw(t, "rules") {
		day := rapid.SampledFrom([]string{"Mo-Fr", "Sa", "Su", "Mo-Su", "PH", "Mar", "Oct"}).Draw(t, "day")
		from := rapid.IntRange(0, 95).Draw(t, "from") * 15
		to := from + rapid.IntRange(1, 96).Draw(t, "length")*15
		rules = append(rules, day+" "+clock(from)+"-"+clock(to)+rapid.SampledFrom([]string{"", "", " unknown", " off"}).Draw(t, "state"))
	}
	return strings.Join(rules, "; ")
})

func clock(minute int) string {
	minute %= 2 * 1440
	return string([]byte{'0' + byte(minute/600), '0' + byte(minute/60%10), ':', '0' + byte(minute%60/10), '0' + byte(minute%10)})
}

// The bars of a day are its intervals, at every quarter of an hour, also where the clock is
// changed; and nothing is drawn outside the axis.
func TestBarsAreTheIntervals(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, err := declarations.Decode(`{"id":"x","name":"X","support":[{"id":"a","channel":"phone","contacts":["1"],"hours":"` + random.Draw(t, "hours") + `"}]}`)
		if err != nil {
			t.Fatal(err)
		}
		date := calendar.DateOf(2026, 1, 1) + calendar.Date(rapid.IntRange(0, 800).Draw(t, "day"))
		if rapid.Bool().Draw(t, "change") {
			date = rapid.SampledFrom([]calendar.Date{calendar.DateOf(2026, 3, 29), calendar.DateOf(2026, 10, 25)}).Draw(t, "date")
		}
		// At 23.59 the line of now is no bar.
		text := picture(d, date.Start(23*60+59), "variant=week")
		table, _, _ := strings.Cut(text, "</table>")
		axis, _ := strconv.Atoi(labels.FindStringSubmatch(table)[1])
		for i, strip := range strips.FindAllStringSubmatch(table, -1) {
			width, _ := strconv.Atoi(strip[1])
			if axis*60+width > 1440 {
				t.Fatalf("the axis from %d is %d minutes", axis, width)
			}
			day := date - calendar.Date(date.Weekday()) + calendar.Date(i)
			check(t, day, d.SupportTimeline(&d.Support[0]), strip[0], axis*60, width)
		}
	})
}

// check compares every quarter of an hour of a day with its strip, which is so many minutes
// from one on.
func check(t *rapid.T, day calendar.Date, line *hours.Timeline, strip string, from, width int) {
	for _, m := range blocks.FindAllStringSubmatch(strip, -1) {
		x, _ := strconv.Atoi(m[2])
		w, _ := strconv.Atoi(m[4])
		if x < 0 || x+w > width {
			t.Fatalf("%s: a bar lies outside: %s", day, m[0])
		}
	}
	for _, s := range line.Day(day, nil) {
		want := ""
		if s.State != hours.Closed {
			want = s.State.String()
		}
		for at := s.From + 450; at < s.To; at += 900 {
			_, second := at.Local()
			twice := second >= 7200 && second < 10800 && (day+1).Start(0)-day.Start(0) > calendar.Day
			lower := twice && calendar.Offset(at) == 3600
			if got := drawn(strip, second/60-from, twice, lower); got != want {
				t.Fatalf("%s: drawn as %q, not %q\n%s", at, got, want, strip)
			}
		}
	}
}

// drawn returns the class of the bar at a minute. Of an hour that comes twice the first is
// above the second.
func drawn(strip string, minute int, twice, lower bool) (class string) {
	for _, m := range blocks.FindAllStringSubmatch(strip, -1) {
		x, _ := strconv.Atoi(m[2])
		width, _ := strconv.Atoi(m[4])
		half := m[5] == "8"
		if m[1] != "gap" && x <= minute && minute < x+width && (!half || twice && (m[3] == "8") == lower) {
			class = m[1]
		}
	}
	return class
}

// An axis is as narrow as its hours: nobody's night is drawn where nothing happens in it.
func TestAxis(t *testing.T) {
	for reading, want := range map[string]string{
		"Mo-Fr 08:30-20:00; Sa,Su 10:00-16:00": "6 10 14 18 22",
		"Mo-Fr 08:00-16:00":                    "6 9 12 15 18",
		"Mo-Fr 09:00-15:00":                    "8 10 12 14 16",
		"Mo-Fr 12:00-12:30":                    "8 10 12 14 16",
		"Mo-Fr 07:30-18:30":                    "7 10 13 16 19",
		"24/7":                                 "0 6 12 18 24",
		"Mo 22:00-02:00":                       "0 6 12 18 24",
		"Mo 20:00-24:00":                       "16 18 20 22 24",
		"Mo 00:00-02:00":                       "0 2 4 6 8",
		"off":                                  "6 9 12 15 18",
	} {
		d := decoded(t, `{"id":"x","name":"X","support":[{"id":"a","channel":"phone","contacts":["1"],"hours":"`+reading+`"}]}`)
		text := picture(d, instant(t, "2026-11-25 12.00"), "variant=week")
		_, text, _ = strings.Cut(text, `<div class="axis" aria-hidden="true">`)
		text, _, _ = strings.Cut(text, "</div>")
		if got := strings.Join(strings.FieldsFunc(tags.ReplaceAllString(text, " "), func(r rune) bool { return r == ' ' }), " "); got != want {
			t.Errorf("%s: %s, want %s", reading, got, want)
		}
	}
}
