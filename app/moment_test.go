//go:build !js

package main

import (
	"strings"
	"testing"

	"servicestatus/declarations/calendar"
)

// A time without an offset was refused, in English.
func TestMoment(t *testing.T) {
	now := calendar.DateOf(2026, 12, 1).Start(12 * 60)
	for text, want := range map[string][2]string{ // as a start, as an end
		"2026-12-24T12:00":          {"2026-12-24T12:00:00+01:00", "2026-12-24T12:00:00+01:00"},
		"2026-07-01T12:00:30":       {"2026-07-01T12:00:30+02:00", "2026-07-01T12:00:30+02:00"},
		"2026-12-24T12:00:00-05:00": {"2026-12-24T18:00:00+01:00", "2026-12-24T18:00:00+01:00"},
		"2026-10-25T02:30:00+01:00": {"2026-10-25T02:30:00+01:00", "2026-10-25T02:30:00+01:00"},
		"2026-12-24":                {"2026-12-24T00:00:00+01:00", "2026-12-25T00:00:00+01:00"},
		"2026-10-25":                {"2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00"},
		"15:00":                     {"2026-12-01T15:00:00+01:00", "2026-12-01T15:00:00+01:00"},
	} {
		for i, end := range []bool{false, true} {
			if got, err := moment(text, now, end); err != nil || got.String() != want[i] {
				t.Errorf("%s, as an end: %v: %v, %v, want %s", text, end, got, err, want[i])
			}
		}
	}
	for text, want := range map[string]string{
		"2026-10-25T02:30":    "Skriv 2026-10-25T02:30:00+02:00 (sommertid) eller 2026-10-25T02:30:00+01:00 (vintertid)",
		"2026-10-25T02:30:10": "2026-10-25T02:30:10+02:00",
		"snart":               "2026-12-24T12:00 i dansk tid",
	} {
		if got, err := moment(text, now, false); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, %v", text, got, err)
		}
	}
	for _, args := range [][]string{
		{"status", "--at", "2026-12-24T12:00", "nemid"}, {"hours", "--from", "2026-12-24", "--to", "2026-12-24T12:00", "--format", "osm", "24/7"},
	} {
		if _, errs, code := command("", args...); code != 0 {
			t.Errorf("%q: exit %d, %s", args, code, errs)
		}
	}
}

// A folder is asked as a whole; it wanted each id.
func TestStatusOfAllInAFolder(t *testing.T) {
	out, errs, code := command("", "status", "--data", "testdata/aaby", "--at", "2026-12-01T12:00", "--json")
	if code != 0 || strings.Count(out, "\n") != 2 || !strings.HasPrefix(out, `{"id":"borgerservice"`) {
		t.Errorf("exit %d, %s%s", code, out, errs)
	}
}

// What the system said was in English, and named its calls.
func TestSystemErrorsAreInDanish(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, args := range [][]string{
		{"check", "væk"}, {"check", "væk.yaml"}, {"status", "--data", "væk"}, {"notice", "--data", "væk", "--list"}, {"notice", "--data", "væk", "x", "Nede"}, {"build", "--data", "væk", "www"}, {"serve", "--addr", "127.0.0.1:0", "--data", "væk"},
	} {
		if _, errs, code := command("", args...); code != 1 || !strings.Contains(errs, ": findes ikke\n") {
			t.Errorf("%q: exit %d, %s", args, code, errs)
		}
	}
}
