package timeline_test

import (
	"regexp"
	"strings"
	"testing"

	"servicestatus/app/timeline"
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/yaml"
	"servicestatus/widget/view"
)

// life is a declaration with all that changes its hours.
const life = `
id: x
name: X
source: {label: Z}
support:
  - {id: telefon, channel: phone, contacts: ['112'], hours: Alle dage kl. 8-16}
  - {id: chat, channel: chat, hours: Alle dage kl. 8-16}
  - {id: video, channel: video, hours: Alle dage kl. 8-16}
special_days:
  - {on: 2026-12-02, hours: kl. 10-12, why: {da: Personaledag, en: Staff day}, lines: [telefon]}
  - {on: 2026-12-03, hours: lukket}
  - {on: 24. december, hours: kl. 9-12}
notices:
  - {from: 2026-12-05, until: 2026-12-05, text: Nede, lines: [chat], state: closed}
uptime:
  - {id: drift, windows: [{label: Drift, guarantee: 99.5, guaranteed: true, hours: Hele døgnet}]}
  - {id: andet, windows: [{label: Andet, guarantee: 98, guaranteed: true, hours: Hele døgnet}]}
maintenance:
  - {label: {da: Servicevindue, en: Service window}, hours: tirsdag kl. 20-22, tracks: [drift], guarantee: suspended}
  - {label: Opdatering, hours: 3. december 2026 kl. 01-02}
`

func written(t *testing.T, text string) *declarations.Declaration {
	t.Helper()
	d, err := yaml.Parse("x.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// Lines with the same hours were one lane, though one of them alone had a special day or
// was closed by a notice: the picture showed the hours of the first for both. A special day
// also had the warning of hours that overlook the day, and no name.
func TestLanesWithOtherSpecialDaysStandApart(t *testing.T) {
	d := written(t, life)
	for date, want := range map[string]string{
		"2026-12-01": "8–16 | 8–16 | 8–16 | 0–20 og 22–24: 99,5 %; Servicevindue 20–22: ingen oppetid garanteret | hele døgnet: 98 %",
		"2026-12-02": "10–12 | 8–16 | 8–16 | hele døgnet: 99,5 % | hele døgnet: 98 %",
		"2026-12-03": "lukket | lukket | lukket | hele døgnet: 99,5 %; Opdatering 1–2 | hele døgnet: 98 %; Opdatering 1–2",
		"2026-12-05": "8–16 | lukket | 8–16 | hele døgnet: 99,5 % | hele døgnet: 98 %",
		"2026-12-24": "9–12 | 9–12 | 9–12 | hele døgnet: 99,5 % | hele døgnet: 98 %",
	} {
		if got := strings.Join(wordsOf(d, dateOf(date), danish), " | "); got != want {
			t.Errorf("%s:\n got %s\nwant %s", date, got, want)
		}
	}
	if got := strings.Join(wordsOf(d, dateOf("2026-12-01"), english), " | "); !strings.Contains(got, "Service window 20:00–22:00: no uptime guaranteed") {
		t.Error(got)
	}
	d.Notices, d.SpecialDays = nil, d.SpecialDays[1:]
	if got := wordsOf(d, dateOf("2026-12-03"), danish); len(got) != 3 {
		t.Errorf("lines that are alike always have %q", got)
	}
}

// A special day and maintenance were nowhere in the picture, nor among the coming days.
func TestSpecialDaysAndMaintenanceAreMarked(t *testing.T) {
	occasions := regexp.MustCompile(`<span class="occasion"( lang="da")?>[^<]*`)
	for lang, want := range map[timeline.Language]string{
		danish: `<span class="occasion">Personaledag | <span class="occasion">særlig dag`, english: `<span class="occasion">Staff day | <span class="occasion">special day`,
	} {
		var html view.HTML
		timeline.WriteComing(&html, written(t, life), dateOf("2026-12-01"), 7, lang)
		if got := strings.Join(occasions.FindAllString(string(html.Buf), -1), " | "); got != want {
			t.Errorf("the coming days: %s, want %s", got, want)
		}
	}
	var html view.HTML
	timeline.Write(&html, written(t, life), dateOf("2026-11-30"), 7, 0, danish)
	text := string(html.Buf)
	// Special days: one of the phone alone, one of the three lines. Maintenance: the legend's, one of a
	// track, one of both.
	for part, n := range map[string]int{`"occasion">Personaledag<`: 1, `"occasion">særlig dag<`: 3, `<rect class="maintenance"`: 1 + 1 + 2, `</svg>Vedligeholdelse</li>`: 1} {
		if got := strings.Count(text, part); got != n {
			t.Errorf("%d times %s, want %d", got, part, n)
		}
	}
	if !strings.Contains(text, `<rect class="maintenance" x="83.333%" width="8.333%" y="70%" height="30%"></rect>`) {
		t.Error(text)
	}
}

// The ordinary week was that of January 2025, in which a declaration that is valid later
// says nothing: all of it was "ikke oplyst". Of several versions the picture had the lines
// of the first alone.
func TestVersionsInThePicture(t *testing.T) {
	later := strings.Replace(life, "id: x\n", "id: x\nvalid: {from: 2026-07-01}\nended: {on: 2026-12-31}\n", 1)
	var always, html view.HTML
	timeline.WriteTypical(&always, written(t, life), danish)
	timeline.WriteTypical(&html, written(t, later), danish)
	if text := string(html.Buf); strings.Contains(text, "ikke oplyst") || text != string(always.Buf) || !strings.Contains(text, "20–22: ingen oppetid garanteret") {
		t.Errorf("%s\nwant\n%s", text, always.Buf)
	}
	d := written(t, "{id: x, name: X, source: {label: Z}, valid: {until: 2026-06-30}, support: [{id: a, channel: phone, contacts: ['112'], hours: Alle dage kl. 8-16}]}")
	d.Versions = []*declarations.Declaration{written(t, later)}
	d.Versions[0].Valid.From = calendar.DateOf(2026, 7, 1)
	if got := strings.Join(wordsOf(d, dateOf("2026-06-30"), danish), " | "); got != "8–16" {
		t.Errorf("the first version: %s", got)
	}
	if got := wordsOf(d, dateOf("2026-12-02"), danish); len(got) != 5 || got[0] != "10–12" {
		t.Errorf("the second version: %q", got)
	}
	var both view.HTML
	timeline.WriteTypical(&both, d, danish)
	if text := string(both.Buf); strings.Contains(text, "<table") || !strings.Contains(text, "ingen uge er typisk") {
		t.Error(text)
	}
}

// The pages said nothing of what a guarantee allows in the period that it is measured over.
// The ordinary week says what the picture of any week says, also of maintenance that is in
// no ordinary week.
func TestWhatGuaranteesAllow(t *testing.T) {
	const note = `<p class="note"><span>Regnet ud: 99,5`
	text := strings.ReplaceAll(life, "guaranteed: true,", "guaranteed: true, period: month,")
	for from, to := range map[string]string{"": "", "tirsdag kl. 20-22": "alle dage kl. 20-22", "guarantee: suspended": "wording: x"} {
		d := written(t, strings.Replace(text, from, to, 1))
		var live, typical view.HTML
		timeline.Write(&live, d, dateOf("2026-11-30"), 7, 0, danish)
		timeline.WriteTypical(&typical, d, danish)
		want := 1
		if from == "" {
			want = 0 // on Tuesdays there is maintenance
		}
		for _, html := range []view.HTML{live, typical} {
			if got := strings.Count(string(html.Buf), note); got != want {
				t.Errorf("%s: %d notes, want %d: %s", to, got, want, html.Buf)
			}
		}
	}
	monthly := written(t, strings.Replace(text, "tirsdag kl. 20-22", "første tirsdag i måneden kl. 20-22", 1))
	var typical view.HTML
	timeline.WriteTypical(&typical, monthly, danish)
	if strings.Contains(string(typical.Buf), note) || !strings.Contains(string(typical.Buf), "Regnet ud: 98\u00a0% af en måned på 30 døgn tillader højst 14 timer og 24 minutter uden drift</span></p>") {
		t.Error(string(typical.Buf))
	}
}
