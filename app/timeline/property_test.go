package timeline_test

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"servicestatus/app/timeline"
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/widget/view"
)

var (
	strips = regexp.MustCompile(`<svg class="strip".*?</svg>`)
	rects  = regexp.MustCompile(`<rect class="([a-z0-9 -]+)" x="([0-9.]+)%" width="([0-9.]+)%" y="(0|50%)" height="(50|100)%">`)
	times  = regexp.MustCompile(`(\d+)(?:\.(\d\d))?( \(sommertid\)| \(vintertid\))?–(\d+)(?:\.(\d\d))?( \(sommertid\)| \(vintertid\))?`)
)

// random generates hours on some days, some of them at night.
var random = rapid.Custom(func(t *rapid.T) string {
	var rules []string
	for range rapid.IntRange(1, 3).Draw(t, "rules") {
		days := rapid.SampledFrom([]string{"Mo-Fr", "Sa,Su", "Mo-Su", "PH", "Dec 24", "Su"}).Draw(t, "days")
		from := rapid.IntRange(0, 47).Draw(t, "from") * 30
		to := from + rapid.IntRange(1, 48).Draw(t, "length")*30
		clock := func(m int) string {
			return strconv.Itoa(m/600) + strconv.Itoa(m/60%10) + ":" + strconv.Itoa(m%60/10) + "0"
		}
		state := rapid.SampledFrom([]string{"", "", " unknown", " off"}).Draw(t, "state")
		rules = append(rules, days+" "+clock(from)+"-"+clock(to)+state)
	}
	return strings.Join(rules, "; ")
})

// On any day the bars and the words are open and unknown exactly when the hours
// are.
func TestWhatIsShownIsWhatTheHoursAre(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		first, second := random.Draw(t, "first"), random.Draw(t, "second")
		d, err := declarations.Decode(`{"id":"x","name":"X","support":[{"id":"a","channel":"phone","contacts":["1"],"hours":"` + first + `"}],
			"uptime":[{"id":"u","windows":[{"label":"A","guarantee":99,"hours":"` + first + `"},{"label":"B","guarantee":98,"hours":"` + second + `","inferred":"Sa,PH 08:00-16:00"}]}]}`)
		if err != nil {
			t.Fatal(err)
		}
		date := calendar.DateOf(2026, 1, 1) + calendar.Date(rapid.IntRange(0, 800).Draw(t, "day"))
		if rapid.Bool().Draw(t, "change") {
			date = rapid.SampledFrom([]calendar.Date{calendar.DateOf(2026, 3, 29), calendar.DateOf(2026, 10, 25)}).Draw(t, "date")
		}
		var out view.HTML
		timeline.Write(&out, d, date, 1, 0, danish)
		pictures := strips.FindAllString(string(out.Buf), -1)
		words := wordsOf(d, date, danish)
		check(t, date, d.SupportTimeline(&d.Support[0]), pictures[0], words[0], func(s hours.Interval) (string, string) {
			switch s.State {
			case hours.Open:
				return "open", ""
			case hours.Unknown:
				return "unknown", "ikke oplyst"
			}
			return "", "-"
		})
		check(t, date, d.TrackTimeline(&d.Uptime[0]), pictures[1], words[1], func(s hours.Interval) (string, string) {
			switch w := d.Window(&d.Uptime[0], s); {
			case w.Unknown:
				return "unknown", "ikke oplyst"
			case w.Index < 0:
				return "", "ingen oppetid"
			case w.Inferred:
				return "level-2 inferred", "B nævnt"
			default:
				return "level-" + strconv.Itoa(w.Index+1), "AB"[w.Index:w.Index+1] + " %"
			}
		})
	})
}

// check compares every quarter of an hour of a day with its strip and its words.
func check(t *rapid.T, date calendar.Date, line *hours.Timeline, picture, words string, shown func(hours.Interval) (class, word string)) {
	words, _, _ = strings.Cut(words, " (timen")
	for _, s := range line.Day(date, nil) {
		class, word := shown(s)
		for at := s.From + 450; at < s.To; at += 900 {
			_, second := at.Local()
			twice := calendar.Instant(date)*calendar.Day <= at && second >= 7200 && second < 10800 && date.Start(1440)-date.Start(0) > calendar.Day
			lower := twice && calendar.Offset(at) == 3600
			if got := drawn(picture, second, twice, lower); got != class {
				t.Fatalf("%s: drawn as %q, not %q\n%s", at, got, class, picture)
			}
			if got := phraseAt(words, at); word == "-" && got != "" || word != "-" && !matches(got, word) {
				t.Fatalf("%s: %q in %q, where it is %q", at, got, words, word)
			}
		}
	}
}

// matches reports whether a phrase has each of some words. Without words it must
// be a phrase about open hours.
func matches(phrase, words string) bool {
	if phrase == "" || words == "" && strings.Contains(phrase, "oplyst") {
		return false
	}
	for _, w := range strings.Fields(words) {
		if !strings.Contains(phrase, w) {
			return false
		}
	}
	return true
}

// drawn returns the class of the bar at a second of the local day. Where bars
// overlap it is that of the last.
func drawn(picture string, second int, twice, lower bool) (class string) {
	at := float64(second) * 100 / 86400
	for _, m := range rects.FindAllStringSubmatch(picture, -1) {
		x, _ := strconv.ParseFloat(m[2], 64)
		width, _ := strconv.ParseFloat(m[3], 64)
		half := m[5] == "50"
		if x <= at && at < x+width && (!half || twice && (m[4] == "50%") == lower) {
			class = m[1]
		}
	}
	return class
}

// phraseAt returns the phrase that is about an instant.
func phraseAt(words string, at calendar.Instant) string {
	d := at.Date()
	for _, phrase := range strings.Split(words, "; ") {
		if phrase == "ikke oplyst" || strings.Contains(phrase, "hele døgnet") {
			return phrase
		}
		for _, m := range times.FindAllStringSubmatch(phrase, -1) {
			if instant(d, m[1], m[2], m[3], false) <= at && at < instant(d, m[4], m[5], m[6], true) {
				return phrase
			}
		}
	}
	return ""
}

func instant(d calendar.Date, hour, minute, which string, end bool) calendar.Instant {
	h, _ := strconv.Atoi(hour)
	m, _ := strconv.Atoi("0" + minute)
	clock := calendar.Minute(h*60 + m)
	if which == " (sommertid)" || which == "" && !end {
		return d.Start(clock)
	}
	return d.End(clock)
}
