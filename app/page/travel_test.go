package page

import (
	"testing"

	"servicestatus/app/folder"
	"servicestatus/declarations/calendar"
)

// The page goes to another moment, and every link on it keeps that moment.
func TestTravel(t *testing.T) {
	f := &fake{}
	s := &State{Folder: folder.BuiltIn(), Route: Route{Name: "nemid"}, Top: "/", Now: calendar.DateOf(2026, 11, 22).Start(0)}
	s.Do(f, Action{Travel, ""}, "2026-12-24T12:00")
	s.Do(f, Action{Travel, ""}, "2027-03-28T02:30")
	if s.Announcement == "" {
		t.Error("a time that does not exist is not announced")
	}
	s.Do(f, Action{Travel, ""}, "T12:00")
	if len(f.did) != 2 || f.did[0] != "go /nemid/?at=2026-12-24T12:00:00+01:00" || f.did[1] != "go /nemid/?at=2027-03-28T03:00:00+02:00" {
		t.Error(f.did)
	}
	s.Asked = AskedIn("at=2026-12-24T12:00")
	holds(t, shown(s), `system="nemid" variant="full" lang="da" at="2026-12-24T12:00:00+01:00"`, `href="/studio/?at=2026-12-24T12:00:00+01:00"`,
		"Viser torsdag den 24. december 2026 kl. 12.00", `href="/nemid/">Tilbage til nu`)
}
