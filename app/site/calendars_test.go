package site

import (
	"maps"
	"slices"
	"strings"
	"testing"

	ics "github.com/arran4/golang-ical"

	"servicestatus/app/folder"
)

// told returns the events of a calendar that are no hours: start, end, summary and
// description.
func told(t *testing.T, text []byte) (all []string) {
	t.Helper()
	read, err := ics.ParseCalendar(strings.NewReader(string(text)))
	if err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	uids := map[string]bool{}
	for _, e := range read.Events() {
		if uids[e.Id()] {
			t.Errorf("%s twice", e.Id())
		}
		uids[e.Id()] = true
		values := []string{}
		for _, name := range []ics.ComponentProperty{ics.ComponentPropertyDtStart, ics.ComponentPropertyDtEnd, ics.ComponentPropertySummary, ics.ComponentPropertyDescription} {
			value := ""
			if p := e.GetProperty(name); p != nil {
				value = p.Value
			}
			values = append(values, value)
		}
		if !strings.HasPrefix(values[2], "Åb") {
			all = append(all, strings.Join(values, "|"))
		}
	}
	return all
}

// Neither maintenance nor notices were in the calendars. Maintenance keeps to the version
// that says it and to the service's last day; a notice is also in the calendars of the
// lines that it is about. A line of a later version alone had no calendar.
func TestCalendarsHaveMaintenanceAndNotices(t *testing.T) {
	f, err := folder.Of([]folder.File{
		{Name: "a.yaml", Text: []byte(`
id: x
name: X
source: {label: Z}
valid: {until: 2026-12-09}
support:
  - {id: telefon, channel: phone, contacts: ['112'], hours: Alle dage kl. 8-16}
  - {id: chat, channel: chat, hours: Alle dage kl. 8-16}
maintenance:
  - {label: Servicevindue, hours: tirsdag kl. 20-22, guarantee: suspended, wording: "Kan være nede; tirsdag"}
notices:
  - {from: 2026-11-01, until: 2026-11-30, text: Forbi}
  - {from: 2026-12-01 12:00, until: 2026-12-01 15:00, text: Telefonen er nede, lines: [telefon]}
`)},
		{Name: "b.yaml", Text: []byte(`
id: x
name: X
source: {label: Z}
valid: {from: 2026-12-10}
ended: {on: 2026-12-20}
support:
  - {id: video, channel: video, hours: Alle dage kl. 8-16}
maintenance:
  - {label: Opdatering, hours: onsdag kl. 23-24}
`)},
		{Name: "notices.yaml", Text: []byte("- {system: x, from: 2026-12-03, text: Ny indgang}\n- {system: x, from: 2026-11-30 22:00, until: 2026-12-02, text: Flytning, lines: [chat]}")},
		{Name: "y.yaml", Text: []byte("{id: y, name: Y, source: {label: Z}, maintenance: [{label: Servicevindue, hours: 5. december 2026 kl. 01-02}]}")},
		{Name: "z.yaml", Text: []byte("{id: z, name: Z, source: {label: Z}, support: [{id: a, channel: email, contacts: [a@z.example]}]}")},
	})
	if err != nil {
		t.Fatal(err)
	}
	files := Published(f, december)
	const moved = "20261130T220000|20261203T000000|Flytning – X|Flytning\nFra mandag den 30. november 2026 kl. 22 til onsdag den 2. december 2026 kl. 24."
	const down = "20261201T120000|20261201T150000|Telefonen er nede – X|Telefonen er nede\nFra tirsdag den 1. december 2026 kl. 12 til kl. 15."
	const entrance = "20261203T000000||Ny indgang – X|Ny indgang\nFra torsdag den 3. december 2026 kl. 0, indtil videre."
	for name, want := range map[string][]string{
		"x.ics": {
			"20261201T200000|20261201T220000|Servicevindue – X|Kan være nede; tirsdag\nImens garanteres ingen oppetid.",
			"20261208T200000|20261208T220000|Servicevindue – X|Kan være nede; tirsdag\nImens garanteres ingen oppetid.",
			"20261216T230000|20261217T000000|Opdatering – X|",
			down, entrance, moved,
		},
		"x/telefon.ics": {down, entrance},
		"x/chat.ics":    {entrance, moved},
		"x/video.ics":   {entrance},
		"y.ics":         {"20261205T010000|20261205T020000|Servicevindue – Y|"},
	} {
		if got := told(t, files[name]); !slices.Equal(got, want) {
			t.Errorf("%s:\n%s\nwant\n%s", name, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
	if names := slices.Sorted(maps.Keys(files)); slices.Contains(names, "z.ics") {
		t.Errorf("%q", names)
	}
}

// Programs for calendars subscribe at a full address. Where nobody has said the site's, the
// file is linked alone.
func TestSubscribing(t *testing.T) {
	const begins = `href="webcal:`
	if html := string(loaded(t)["nemid/index.html"]); strings.Contains(html, begins) || !strings.Contains(html, `/declarations/nemid.ics"`) {
		t.Error(html)
	}
	files := loadedFrom(t, fakeDist(), "http://example.dk/status/")
	contains(t, string(files["en/nemid/index.html"]), begins+`//example.dk/status/declarations/nemid.ics"`)
	contains(t, string(files[files.asset(t, "folder", ".json")]), `http://example.dk/status/`)
}
