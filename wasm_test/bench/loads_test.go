package main

import (
	"slices"
	"strings"
	"testing"
)

// visits returns loads that are painted and blocked so long, cold and, in half the time, warm.
func visits(text string, painted, blocking float64) loads {
	return loads{
		"cold": {{Text: text, Painted: painted, Blocking: blocking, Fetched: 2000}},
		"warm": {{Text: text, Painted: painted / 2, Blocking: blocking / 2}},
	}
}

func TestFound(t *testing.T) {
	f := found{line.name: visits("Åben", 600, 80), peer.name: visits("Åben", 1000, 400)}
	if got := f.ratio(line, peer, "cold", painted); !near(got, 0.6) {
		t.Errorf("ratio: %v", got)
	}
	if got := f.excess(line, peer, "warm", blocking); !near(got, -160) {
		t.Errorf("excess: %v", got)
	}
}

func TestAgree(t *testing.T) {
	both := []contender{line, peer}
	if err := (found{line.name: visits("Åben til kl.\u00a020", 1, 1), peer.name: visits("Åben · lukker kl. 20.00", 1, 1)}).agree(both); err != nil {
		t.Error(err)
	}
	err := found{line.name: visits("Åben", 1, 1), peer.name: visits("Lukket", 1, 1)}.agree(both)
	if want := `opening_hours (cold) says "Lukket", and ours, the line alone "Åben"`; err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}

func TestLoadTables(t *testing.T) {
	tables := found{line.name: visits("Åben", 600, 80)}.tables([]contender{line}, 1)
	if len(tables) != 2 || !strings.HasPrefix(tables[1].title, "Milliseconds, warm") {
		t.Fatalf("%+v", tables)
	}
	want := []string{line.name, "600 (600–600)", "80.0 (80.0–80.0)", "0.00 (0.00–0.00)", "0.00 (0.00–0.00)", "2.00"}
	if got := tables[0].rows[0]; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
