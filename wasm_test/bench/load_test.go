package main

import "testing"

// measured has each page as it may just be.
func measuredLoads() found {
	return found{
		alone.name:     visits("Åben", 100, 10),
		line.name:      visits("Åben", 750, 60),
		preloaded.name: visits("Åben", 700, 60),
		file.name:      visits("Åben", 660, 60),
		peer.name:      visits("Åben", 1000, 400),
	}
}

func missedOf(f found) (names []string) {
	for _, t := range loadTargets(f) {
		if !t.met() {
			names = append(names, t.what)
		}
	}
	return names
}

func TestLoadTargets(t *testing.T) {
	if missed := missedOf(measuredLoads()); len(missed) > 0 {
		t.Errorf("missed at the limits: %q", missed)
	}
	for name, worse := range map[string]struct {
		page   contender
		loads  loads
		missed int
	}{
		"one file is painted late":      {file, visits("Åben", 670, 60), 1},
		"the line is painted late":      {line, visits("Åben", 760, 60), 1},
		"one file blocks":               {file, visits("Åben", 660, 61), 1},
		"the line blocks":               {line, visits("Åben", 750, 61), 1},
		"all are late, warm too":        {peer, visits("Åben", 700, 400), 4},
		"the page alone blocks no more": {alone, visits("Åben", 100, 0), 2},
		"one file was not measured":     {file, loads{}, 3},
	} {
		f := measuredLoads()
		f[worse.page.name] = worse.loads
		if missed := missedOf(f); len(missed) != worse.missed {
			t.Errorf("%s: missed %q", name, missed)
		}
	}
}
