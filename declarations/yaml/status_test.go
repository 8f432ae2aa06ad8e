package yaml_test

import (
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/yaml"
)

const spring = `id: aaby
name: Åby Kommune
source: {label: aaby.example}
valid: {until: 2026-06-30}
support: [{id: telefon, channel: phone, contacts: ["70 10 20 30"], hours: "Hverdage kl. 9-15"}]
special_days: [{on: 2026-05-15, hours: lukket, why: Personaledag}]
uptime: [{id: drift, windows: [{label: Drift, guarantee: 99.5, guaranteed: true, hours: Hele døgnet}]}]
maintenance: [{label: Servicevindue, hours: første tirsdag i måneden kl. 22-24, guarantee: suspended}]
`

const summer = `id: aaby
name: Åby Kommune
source: {label: aaby.example}
valid: {from: 2026-07-01}
support: [{id: telefon, channel: phone, contacts: ["70 10 20 30"], hours: "Hverdage kl. 10-14"}]
uptime: [{id: drift, windows: [{label: Drift, guarantee: 99, guaranteed: true, hours: Hele døgnet}]}]
`

const news = `- {system: aaby, from: 2026-06-10 12:00, until: 2026-06-10 13:00, text: Telefonerne er nede, state: closed}
`

// What a folder says is what the status says, across files.
func TestStatusOfFiles(t *testing.T) {
	f, err := yaml.Join(read(t, "summer.yaml", summer), read(t, "spring.yaml", spring))
	if err != nil {
		t.Fatal(err)
	}
	notices, problems := yaml.Notices("notices.yaml", []byte(news))
	if problems = append(problems, yaml.Attach(notices, []*yaml.File{f})...); len(problems) > 0 {
		t.Fatal(problems)
	}
	d, err := declarations.Decode(declarations.Encode(f.Declaration))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ at, state, until, reason, guarantee string }{
		{"2026-05-13T10:00:00+02:00", "open", "2026-05-13T15:00:00+02:00", "", "99.5"},
		{"2026-05-15T10:00:00+02:00", "closed", "2026-05-18T09:00:00+02:00", "Personaledag", "99.5"},
		{"2026-06-02T22:30:00+02:00", "closed", "2026-06-03T09:00:00+02:00", "", "none"},
		{"2026-06-10T12:30:00+02:00", "closed", "2026-06-10T13:00:00+02:00", "Telefonerne er nede", "99.5"},
		{"2026-06-30T20:00:00+02:00", "closed", "2026-07-01T10:00:00+02:00", "", "99.5"},
		{"2026-07-01T10:00:00+02:00", "open", "2026-07-01T14:00:00+02:00", "", "99"},
	} {
		at, _ := calendar.ParseRFC3339(c.at)
		s := d.At(at)
		line, track := s.Support[0], s.Uptime[0]
		guarantee := "none"
		if track.Window != nil && !track.Suspended {
			guarantee = string(track.Window.Guarantee.Append(nil, '.'))
		}
		if line.State.String() != c.state || line.Until.At.String() != c.until || line.Reason != c.reason || guarantee != c.guarantee {
			t.Errorf("%s: %s until %s %q, %s; want %+v", c.at, line.State, line.Until.At, line.Reason, guarantee, c)
		}
	}
}
