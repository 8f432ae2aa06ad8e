package main

import "testing"

func TestAtMost(t *testing.T) {
	for _, c := range []struct{ n, limit, want int }{{9, 0, 9}, {9, 2, 2}, {2, 9, 2}, {0, 1, 0}} {
		if got := atMost(c.n, c.limit); got != c.want {
			t.Errorf("%d, at most %d: %d", c.n, c.limit, got)
		}
	}
}

func TestAmong(t *testing.T) {
	for _, c := range []struct {
		name, list string
		want       bool
	}{{"own", "", true}, {"own", "own", true}, {"own", "loading,own", true}, {"own", "loading", false}, {"load", "loading", false}} {
		if got := among(c.name, c.list); got != c.want {
			t.Errorf("%q among %q: %v", c.name, c.list, got)
		}
	}
}

// A part that is not there is an error: otherwise nothing would be measured, and no target missed.
func TestKnown(t *testing.T) {
	for _, list := range []string{"", "loading", "loading,own"} {
		if err := known(list); err != nil {
			t.Errorf("%q: %v", list, err)
		}
	}
	err := known("loading,pages")
	if want := `-only: there is no part "pages"; write some of weight,loading,own,elements,studio,hours,rules,distance,memory`; err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}
