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
