package week_test

import (
	"strings"
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
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

// Lines with the same hours were one lane, though one of them alone had a special day or
// was closed by a notice: the picture showed the hours of the first for both. A special day
// also had the warning of hours that overlook the day, and no name.
func TestLinesWithOtherSpecialDaysStandApart(t *testing.T) {
	d := written(t, life)
	for at, want := range map[string]string{
		"2026-12-01 12.00": `
			# Telefon
			Man. 30.: 8–16
			Tirs. 1. (i dag): 8–16
			Ons. 2.: 10–12 [Personaledag]
			Tors. 3.: lukket [Særlig dag]
			Fre. 4.: 8–16
			Lør. 5.: 8–16
			Søn. 6.: 8–16
			# Chat
			Man. 30.: 8–16
			Tirs. 1. (i dag): 8–16
			Ons. 2.: 8–16
			Tors. 3.: lukket [Særlig dag]
			Fre. 4.: 8–16
			Lør. 5.: lukket [Nede]
			Søn. 6.: 8–16
			# Video
			Man. 30.: 8–16
			Tirs. 1. (i dag): 8–16
			Ons. 2.: 8–16
			Tors. 3.: lukket [Særlig dag]
			Fre. 4.: 8–16
			Lør. 5.: 8–16
			Søn. 6.: 8–16
			# Oppetid
			Man.: 99,5 % garanteret: hele døgnet
			Tirs.: 99,5 % garanteret: 0–20 og 22–24; Servicevindue: 20–22 (ingen oppetid garanteret)
			Ons.: 99,5 % garanteret: hele døgnet
			Tors.: 99,5 % garanteret: hele døgnet; Opdatering: 1–2
			Fre.–søn.: 99,5 % garanteret: hele døgnet
			# Oppetid
			Man.–ons.: 98 % garanteret: hele døgnet
			Tors.: 98 % garanteret: hele døgnet; Opdatering: 1–2
			Fre.–søn.: 98 % garanteret: hele døgnet`,
		// Lines that are alike in the week shown are one.
		"2026-12-24 12.00": `
			# Åbningstider
			Man. 21.: 8–16
			Tirs. 22.: 8–16
			Ons. 23.: 8–16
			Tors. 24. (i dag): 9–12 [Juleaftensdag]
			Fre. 25.: 8–16 [Juledag]
			Lør. 26.: 8–16 [2. juledag]
			Søn. 27.: 8–16
			# Oppetid
			Man.: 99,5 % garanteret: hele døgnet
			Tirs.: 99,5 % garanteret: 0–20 og 22–24; Servicevindue: 20–22 (ingen oppetid garanteret)
			Ons.–søn.: 99,5 % garanteret: hele døgnet`,
	} {
		if got := strings.Join(rows(picture(d, instant(t, at), "variant=week"), said), "\n"); got != trimmed(want) {
			t.Errorf("%s:\n got\n%s\nwant\n%s", at, got, trimmed(want))
		}
	}
	text := plain(picture(d, instant(t, "2026-12-01 12.00"), "variant=week\nlang=en"))
	for _, want := range []string{"Staff day", "Service window: 20:00–22:00 (no uptime guaranteed)", "Special day"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in %s", want, text)
		}
	}
}

// Maintenance is hatched, and named in the legend; in a month it is named on its days.
func TestMaintenanceIsMarked(t *testing.T) {
	d := written(t, life)
	text := picture(d, instant(t, "2026-12-01 12.00"), "variant=week")
	// The legend's, one of a track, one of both.
	if got := strings.Count(text, `<path class="maintenance"`); got != 1+1+2 {
		t.Errorf("%d times maintenance", got)
	}
	if !strings.Contains(text, `<path class="maintenance" d="M1200 0h120v16h-120z"></path><path class="hatch" d="M1200 8h120"></path>`) || !strings.Contains(text, `</svg>Vedligeholdelse</span>`) {
		t.Error(text)
	}
	month := picture(d, instant(t, "2026-12-01 12.00"), "variant=month\nchannel=phone")
	if got := strings.Count(month, `<span class="occasion">Servicevindue</span>`); got != 5 {
		t.Errorf("%d Tuesdays with maintenance in %s", got, month)
	}
}

// Of several versions the picture had the lines of the first alone.
func TestVersionsInThePicture(t *testing.T) {
	later := strings.Replace(life, "id: x\n", "id: x\nvalid: {from: 2026-12-02}\nended: {on: 2026-12-31}\n", 1)
	d := written(t, "{id: x, name: X, source: {label: Z}, valid: {until: 2026-12-01}, support: [{id: a, channel: phone, contacts: ['112'], hours: Alle dage kl. 8-16}]}")
	d.Versions = []*declarations.Declaration{written(t, later)}
	d.Versions[0].Valid.From = calendar.DateOf(2026, 12, 2)
	got := strings.Join(rows(picture(d, instant(t, "2026-12-01 12.00"), "variant=week"), said), "\n")
	for _, want := range []string{"Tirs. 1. (i dag): 8–16\nOns. 2.: hele døgnet ikke oplyst", "Tirs. 1. (i dag): ikke oplyst\nOns. 2.: 10–12 [Personaledag]"} {
		if want = strings.Replace(want, "hele døgnet ikke", "ikke", 1); !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	// Nothing is open after the last day of a service.
	ended := strings.Join(rows(picture(d, instant(t, "2027-01-01 12.00"), "variant=week\nchannel=phone"), said), "\n")
	if !strings.Contains(ended, "Tors. 31.: 8–16 [Nytårsaftensdag, Tiderne kan være andre]\nFre. 1. (i dag): lukket") {
		t.Error(ended)
	}
}
