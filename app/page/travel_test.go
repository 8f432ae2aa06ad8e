package page

import "testing"

// The Studio shows another moment, keeps it in its address, and goes back to now.
func TestTravel(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemid")
	f.did = nil
	s.Do(f, Action{Travel, ""}, "2026-12-24T12:00")
	holds(t, shown(s), `id="card" variant="card" lang="da" at="2026-12-24T12:00:00+01:00"`, "Viser torsdag den 24. december 2026 kl. 12 (dansk tid)", `value="2026-12-24T12:00"`)
	s.Do(f, Action{Travel, ""}, "2027-03-28T02:30")
	if s.Announcement == "" {
		t.Error("a time that does not exist is not announced")
	}
	s.Do(f, Action{Travel, ""}, "")
	if s.Announcement != phraseBadMoment.Da {
		t.Errorf("no moment is answered with %q", s.Announcement)
	}
	s.Do(f, Action{ShowNow, ""}, "")
	if len(f.did) != 4 || f.did[0] != "rename /x/studio/?at=2026-12-24T12:00:00+01:00#trin-3" || f.did[1] != "rename /x/studio/?at=2027-03-28T03:00:00+02:00#trin-3" || f.did[2] != "rename /x/studio/#trin-3" {
		t.Error(f.did)
	}
}
