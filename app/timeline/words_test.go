package timeline_test

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"servicestatus/app/timeline"
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/widget/view"
)

var (
	cells = regexp.MustCompile(`<div class="text">(<span.*?)</div>`)
	tags  = regexp.MustCompile(`<[^>]*>`)
)

// wordsOf returns the words of a day, lane by lane.
func wordsOf(d *declarations.Declaration, date calendar.Date, lang timeline.Language) (list []string) {
	var out view.HTML
	timeline.Write(&out, d, date, 1, 0, lang)
	for _, cell := range cells.FindAllStringSubmatch(string(out.Buf), -1) {
		list = append(list, strings.ReplaceAll(html.UnescapeString(tags.ReplaceAllString(cell[1], "")), "\u00a0", " "))
	}
	return list
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ id, date, da, en string }{
		{"nemid", "2026-12-23", "8.30–20 | hele døgnet: 99,9 %", "8:30–20:00 | around the clock: 99.9%"},
		{"nemid", "2026-12-24", "10–14 | hele døgnet: 99,9 %", "10:00–14:00 | around the clock: 99.9%"},
		{"nemid", "2026-05-01", "8.30–20 – tiderne kan afvige | hele døgnet: 99,9 %", "8:30–20:00 – hours may differ | around the clock: 99.9%"},
		{"nemlogin", "2026-11-23", "8.30–16 | Primær drift 7–24: 99,9 %; Sekundær drift 0–7: 99,5 %", "8:30–16:00 | Primær drift 7:00–24:00: 99.9%; Sekundær drift 0:00–7:00: 99.5%"},
		{"nemlogin", "2026-11-28", "behandles ikke | Primær drift 8–18: 99,9 %; Sekundær drift 0–8 og 18–24: 99,5 %", "not handled | Primær drift 8:00–18:00: 99.9%; Sekundær drift 0:00–8:00 and 18:00–24:00: 99.5%"},
		{"nemlogin", "2027-03-29", "8.30–16 ikke oplyst | Primær drift 8–18: 99,9 %; Sekundær drift 0–8 og 18–24: 99,5 %", "8:30–16:00 not stated | Primær drift 8:00–18:00: 99.9%; Sekundær drift 0:00–8:00 and 18:00–24:00: 99.5%"},
		{"digitalpost", "2026-12-26", "lukket | 10–15 | hele døgnet: 99 % | hele døgnet: 98 %", "closed | 10:00–15:00 | around the clock: 99% | around the clock: 98%"},
		{"nemkonto", "2026-11-28", "lukket | lukket | Oppetider aften og weekender 0–8 og 16–24: 98,5 %; Oppetider aften og weekender 8–16: 98,5 % (ikke udtrykkeligt nævnt)", ""},
		// Uret stilles frem: kl. 2 er kl. 3.
		{"", "2027-03-28", "0–2 og 6–12 (kun pas) (timen 2–3 findes ikke) | Nat 0–2 og 22–24: 99 %; Dag 6–22: 98,5 %; 3–6: ingen oppetid oplyst (timen 2–3 findes ikke)", ""},
		// Uret stilles tilbage: kl. 3 er kl. 2.
		{"", "2026-10-25", "0–2.30 (vintertid) og 6–12 (kun pas) (timen 2–3 kommer to gange) | Nat 0–2.30 (vintertid) og 22–24: 99 %; Dag 6–22: 98,5 %; 2.30 (vintertid)–6: ingen oppetid oplyst (timen 2–3 kommer to gange)", ""},
		{"", "2026-10-24", "10–12 ikke oplyst | Nat 0–2.30 og 22–24: 99 %; Dag 6–22: 98,5 %; Morgen 3–5: 98 %; 2.30–3 og 5–6: ingen oppetid oplyst", ""},
		{"", "2026-10-23", "0–2.30 og 6–12 (kun pas) | Nat 0–2.30 og 22–24: 99 %; Dag 6–22: 98,5 %; 2.30–6: ikke oplyst", ""},
	} {
		d := decoded(t, night)
		if c.id != "" {
			d = builtin(t, c.id)
		}
		if got := strings.Join(wordsOf(d, dateOf(c.date), danish), " | "); got != c.da {
			t.Errorf("%s %s:\n got %s\nwant %s", c.id, c.date, got, c.da)
		}
		if got := strings.Join(wordsOf(d, dateOf(c.date), english), " | "); c.en != "" && got != c.en {
			t.Errorf("%s %s:\n got %s\nwant %s", c.id, c.date, got, c.en)
		}
	}
}

func dateOf(s string) calendar.Date {
	n := func(s string) (n int) {
		for _, c := range s {
			n = n*10 + int(c-'0')
		}
		return n
	}
	return calendar.DateOf(n(s[:4]), n(s[5:7]), n(s[8:]))
}

// The coming days on which the hours of nemkonto may be different.
func TestComing(t *testing.T) {
	got := timeline.Coming(builtin(t, "nemkonto"), dateOf("2026-12-01"), 180)
	want := "2026-12-24 2026-12-25 2026-12-26 2026-12-31 2027-01-01 2027-03-25 2027-03-26 2027-03-28 2027-03-29 2027-05-01 2027-05-06 2027-05-16 2027-05-17"
	text := ""
	for _, d := range got {
		text += " " + d.Start(0).String()[:10]
	}
	if text[1:] != want {
		t.Errorf("got %s\nwant %s", text[1:], want)
	}
	special := decoded(t, `{"id":"x","name":"X","support":[{"id":"a","channel":"phone","contacts":["1"],"hours":"Mo-Fr 08:00-16:00; Jul 14 10:00-12:00"}]}`)
	if got := timeline.Coming(special, dateOf("2026-07-01"), 31); len(got) != 1 || got[0] != dateOf("2026-07-14") {
		t.Errorf("a rule names 14 July: %v", got)
	}
}

// Hours that go by the season have no typical week. Hours that name days have one.
func TestNoTypicalWeek(t *testing.T) {
	for reading, want := range map[string]bool{
		"Mo-Fr 08:00-16:00; May-Aug Mo-Fr 09:00-15:00":                   false,
		"2026 Mo-Fr 08:00-16:00":                                         false,
		"Mo-Fr 08:00-16:00; Dec 24-Jan 02 off; Jun 05 off":               true,
		"Mo-Fr 08:00-16:00; 2026 Dec 24-2027 Jan 02 off; PH 10:00-12:00": true,
		"24/7": true,
	} {
		d := decoded(t, `{"id":"x","name":"X","support":[{"id":"a","channel":"phone","contacts":["1"],"hours":"`+reading+`"}]}`)
		var out view.HTML
		timeline.WriteTypical(&out, d, danish)
		if got := strings.Contains(string(out.Buf), "<table"); got != want {
			t.Errorf("%s: %v", reading, got)
		}
		if got := strings.Contains(string(out.Buf), ">Helligdage<"); got != strings.Contains(reading, "PH") {
			t.Errorf("%s: a row for holidays: %v", reading, got)
		}
	}
}
