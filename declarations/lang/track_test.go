package lang_test

import (
	"strings"
	"testing"

	"servicestatus/declarations/data"
	"servicestatus/declarations/lang"
)

func TestTrack(t *testing.T) {
	const partial = `{"id":"x","name":"X","uptime":[{"id":"a","windows":[{"label":"Dag","guarantee":98.5,"hours":"Mo-Fr 06:00-22:00; Sa unknown"}]}]}`
	for _, c := range []struct{ declaration, at, da, en string }{
		{data.Published("nemid"), "2026-11-24T12:00:00+01:00", "Oppetid: 99,9\u00a0% garanteret hele døgnet", "Oppetid: 99.9% guaranteed around the clock"},
		{data.Published("nemlogin"), "2026-11-24T12:00:00+01:00", "Primær drift nu: 99,9\u00a0% til kl. 24", "Primær drift now: 99.9% until 24:00"},
		{partial, "2026-11-24T12:00:00+01:00", "Dag nu: 98,5\u00a0% til kl. 22", "Dag now: 98.5% until 22:00"},
		{partial, "2026-11-24T23:00:00+01:00", "Ingen oppetid oplyst for dette tidsrum", "No uptime stated for this time"},
		{partial, "2026-11-28T12:00:00+01:00", "Oppetid ikke oplyst", "Uptime not stated"},
	} {
		now := at(t, c.at)
		s := statusOf(t, c.declaration, now)
		if got := lang.Track(danish, now, &s.Uptime[0]).String(); got != c.da {
			t.Errorf("%s: %q, want %q", c.at, got, c.da)
		}
		if got := lang.Track(english, now, &s.Uptime[0]).String(); got != c.en {
			t.Errorf("%s: %q, want %q", c.at, got, c.en)
		}
	}
}

// On a Saturday morning NemKonto's text means a window that it does not name.
func TestTrackNotes(t *testing.T) {
	s := statusOf(t, data.Published("nemkonto"), at(t, "2026-11-28T09:00:00+01:00"))
	if got := strings.Join(lang.TrackNotes(danish, &s.Uptime[0]), ""); got != "Tidsrummet er ikke udtrykkeligt nævnt" {
		t.Errorf("got %q", got)
	}
	s = statusOf(t, data.Published("nemkonto"), at(t, "2026-11-28T20:00:00+01:00"))
	if got := lang.TrackNotes(danish, &s.Uptime[0]); got != nil {
		t.Errorf("at night: %q", got)
	}
}
