package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The report is there also when a target is missed, and says which.
func TestConclude(t *testing.T) {
	met := target{what: "weight", limit: 0.5, measured: 0.4}
	missed := target{what: "speed", limit: 0.5, measured: 0.6}
	for _, c := range []struct {
		targets []target
		code    int
	}{
		{nil, 0},
		{[]target{met}, 0},
		{[]target{met, missed}, 1},
	} {
		name := filepath.Join(t.TempDir(), "BENCHMARKS.md")
		code, err := conclude([]chapter{{title: "Weight", targets: c.targets}}, nil, name)
		if err != nil || code != c.code {
			t.Errorf("%v: exit code %d, %v", c.targets, code, err)
		}
		text, err := os.ReadFile(name)
		if err != nil || strings.Contains(string(text), "**missed**") != (c.code == 1) {
			t.Errorf("%v: the report says %s %v", c.targets, text, err)
		}
	}
}

func TestConcludeUnwritable(t *testing.T) {
	if code, err := conclude(nil, nil, filepath.Join(t.TempDir(), "none", "BENCHMARKS.md")); err == nil || code != 1 {
		t.Errorf("exit code %d, %v", code, err)
	}
}

// A try prints its report, and leaves the figures of the last whole run.
func TestConcludeTry(t *testing.T) {
	t.Chdir(t.TempDir())
	if code, err := conclude(nil, nil, ""); err != nil || code != 0 {
		t.Errorf("exit code %d, %v", code, err)
	}
	if left, err := os.ReadDir("."); err != nil || len(left) > 0 {
		t.Errorf("written: %v %v", left, err)
	}
}
