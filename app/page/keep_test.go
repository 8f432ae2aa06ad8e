package page

import (
	"strings"
	"testing"
)

// A draft is kept when the visitor asks for it, and from then on as they type.
func TestDrafts(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemid")
	e := &s.Studio
	s.Do(f, Action{Edit, ""}, e.Text+"# en\n")
	if len(f.stored) != 0 || !f.guarded {
		t.Error("kept without being asked, or not guarded")
	}
	s.Do(f, Action{Keep, ""}, "")
	if len(f.stored) != 1 || f.guarded || e.Draft == "" || s.Announcement != "Kladden er gemt på denne enhed." {
		t.Error(f.stored, f.guarded, e.Draft, s.Announcement)
	}
	s.Do(f, Action{Edit, ""}, e.Text+"# to\n")
	if !strings.Contains(f.stored[e.Draft], "# to") || f.guarded || e.Dirty {
		t.Error(f.stored)
	}

	key := e.Draft
	again := studio(f, "kladde="+key) // after a reload
	if again.Studio.Text != e.Text || again.Studio.Draft != key || again.Studio.Dirty {
		t.Error(again.Studio.Text)
	}
	holds(t, shown(again), "Kladde: NemID", "Slet kladden")

	again.Do(f, Action{Forget, key}, "")
	if len(f.stored) != 0 || again.Studio.Text != e.Text || !f.guarded {
		t.Error("what was written is lost with the draft, or not guarded")
	}
	if gone := studio(f, "kladde="+key); gone.Studio.Origin != "" || gone.Announcement == "" {
		t.Error("a draft that is gone", gone.Studio.Origin, gone.Announcement)
	}
}

// Two tabs that change the same draft end with two drafts. Neither text is lost.
func TestTwoTabsOneDraft(t *testing.T) {
	f := &fake{}
	one := studio(f, "begynd=nemid")
	one.Do(f, Action{Edit, ""}, one.Studio.Text+"# en\n")
	one.Do(f, Action{Keep, ""}, "")
	key := one.Studio.Draft
	two := studio(f, "kladde="+key)
	two.Do(f, Action{Edit, ""}, two.Studio.Text+"# to\n")
	one.Do(f, Action{Edit, ""}, one.Studio.Text+"# tre\n")
	if len(f.stored) != 2 || !strings.Contains(f.stored[key], "# to") || !strings.Contains(f.stored[one.Studio.Draft], "# tre") {
		t.Error(one.Studio.Draft, f.stored)
	}

	// A draft that one tab deletes does not come back when the other one types.
	one.Do(f, Action{Forget, key}, "")
	two.Do(f, Action{Edit, ""}, two.Studio.Text+"# fire\n")
	if _, there := f.stored[key]; there || two.Studio.Draft != "" || !two.Studio.Dirty || !f.guarded || two.Announcement == "" {
		t.Error(f.stored, two.Studio.Draft, two.Announcement)
	}
}

// A draft that can no longer be kept is announced, and marked as unsaved.
func TestKeepingFails(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=skabelon")
	s.Do(f, Action{Edit, ""}, s.Studio.Text+"# en\n")
	s.Do(f, Action{Keep, ""}, "")
	f.broken = ErrFull
	s.Do(f, Action{Edit, ""}, s.Studio.Text+"# to\n")
	if !strings.Contains(s.Announcement, "ikke mere plads") || !f.guarded {
		t.Error(s.Announcement, f.guarded)
	}
	holds(t, shown(s), "De seneste ændringer er ikke gemt.")
}
