package page

import (
	"testing"
	"time"

	"servicestatus/declarations/calendar"
)

func TestAskedIn(t *testing.T) {
	for _, c := range []struct{ query, at string }{ // at: "" for now, "?" for one that cannot be read
		{"", ""},
		{"kladde=1", ""},
		{"at=2026-12-24T12:00:00+01:00", "2026-12-24T12:00:00+01:00"},
		{"at=2026-12-24T12%3A00%3A00%2B01%3A00&x=1", "2026-12-24T12:00:00+01:00"},
		{"at=2026-12-24T11:00:00Z", "2026-12-24T12:00:00+01:00"},
		{"at=2026-12-24T12:00", "2026-12-24T12:00:00+01:00"},
		{"at=2026-07-01", "2026-07-01T00:00:00+02:00"},
		{"at=2027-03-28T02:30", "2027-03-28T03:00:00+02:00"}, // a time that never was
		{"at=2027-10-31T02:30", "2027-10-31T02:30:00+02:00"}, // one that is twice
		{"at=2027-10-31T02:30:00+01:00", "2027-10-31T02:30:00+01:00"},
		{"at=i+morgen", "?"},
		{"at=1950-01-01T00:00:00Z", "?"},
		{"at=2026-02-30", "?"},
		{"at=%zz", "?"},
	} {
		got := AskedIn(c.query)
		text := ""
		switch {
		case got.OK:
			text = got.At.String()
		case got.Unknown:
			text = "?"
		}
		if text != c.at {
			t.Errorf("%s is %q, want %q", c.query, text, c.at)
		}
	}
}

func TestWhen(t *testing.T) {
	at := calendar.DateOf(2026, 12, 24).Start(8*60 + 5)
	da, en := State{}, State{Route: Route{English: true}}
	if got := da.when(at); got != "torsdag den 24. december 2026 kl. 8.05" {
		t.Error(got)
	}
	if got := en.when(at); got != "Thursday 24 December 2026 at 8:05" {
		t.Error(got)
	}
}

// The moments are written in Danish time, and lie where the pages can show them.
func TestMoments(t *testing.T) {
	for _, m := range moments {
		at, err := time.Parse(time.RFC3339, m.at)
		if err != nil || calendar.Instant(at.Unix()).String() != m.at {
			t.Errorf("%s: %v", m.at, err)
		}
	}
}

// Another moment is gone to, and every link on the page keeps to it.
func TestTravel(t *testing.T) {
	f := &fake{}
	s := &State{Route: Route{Name: "nemid"}, Top: "/", Now: calendar.DateOf(2026, 11, 22).Start(0)}
	s.Do(f, Action{"travel", ""}, "2026-12-24T12:00")
	s.Do(f, Action{"travel", ""}, "2027-03-28T02:30")
	if s.Told == "" {
		t.Error("a time that never was is not told")
	}
	s.Do(f, Action{"travel", ""}, "T12:00")
	if len(f.did) != 2 || f.did[0] != "go /nemid/?at=2026-12-24T12:00:00+01:00" || f.did[1] != "go /nemid/?at=2027-03-28T03:00:00+02:00" {
		t.Error(f.did)
	}
	s.Asked = AskedIn("at=2026-12-24T12:00")
	holds(t, shown(s), `system="nemid" variant="full" lang="da" at="2026-12-24T12:00:00+01:00"`, `href="/studio/?at=2026-12-24T12:00:00+01:00"`,
		"Viser torsdag den 24. december 2026 kl. 12.00", `href="/nemid/">Tilbage til nu`)
}
