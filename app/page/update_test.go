package page

import "testing"

// A new version starts when the visitor asks for it, and never over an unsaved
// draft.
func TestUpdate(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=skabelon")
	f.did = nil
	s.Updatable = true
	holds(t, shown(s), "En ny version er klar.")
	s.Do(f, Action{Edit, ""}, "x")
	s.Do(f, Action{Update, ""}, "")
	if len(f.did) != 0 || !s.UpdateBlocked {
		t.Fatal(f.did)
	}
	holds(t, shown(s), "Din kladde er ikke gemt.")
	f.broken = errBroken
	s.Do(f, Action{KeepAndUpdate, ""}, "")
	if len(f.did) != 0 || !f.guarded {
		t.Fatal("updated over a draft that could not be kept", f.did)
	}
	f.broken = nil
	s.Do(f, Action{KeepAndUpdate, ""}, "")
	if f.did[len(f.did)-1] != "update" || len(f.stored) != 1 || f.guarded {
		t.Fatal(f.did, f.stored)
	}
}
