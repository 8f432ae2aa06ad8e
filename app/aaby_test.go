//go:build !js

package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/testkit/golden"
)

// aabyCopy returns a copy of the folder of a municipality, which a test may change.
func aabyCopy(t *testing.T) string { return aabyWithout(t) }

// aabyWithout returns such a copy without some files.
func aabyWithout(t *testing.T, without ...string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range content(t, "testdata/aaby") {
		if slices.Contains(without, name) {
			continue
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// at has the clock of the test show an instant.
func at(t *testing.T, year, month, day int, minute calendar.Minute) {
	before := clock
	clock = func() calendar.Instant { return calendar.DateOf(year, month, day).Start(minute) }
	t.Cleanup(func() { clock = before })
}

func TestCheckAFolder(t *testing.T) {
	at(t, 2026, 11, 30, 0)
	out, errs, code := command("", "check", "--strict", "testdata/aaby", "testdata/aaby/site.yaml", "testdata/aaby/notices.yaml")
	if code != 0 || errs != "" || out != "testdata/aaby: i orden\ntestdata/aaby/site.yaml: i orden\ntestdata/aaby/notices.yaml: i orden\n" {
		t.Errorf("exit %d, %q, %q", code, out, errs)
	}
	// Warnings are of the whole folder, and have their places in its files.
	at(t, 2027, 2, 1, 0)
	out, errs, code = command("", "check", "testdata/aaby")
	if code != 0 || out != "testdata/aaby: i orden, 1 advarsel\n" || !strings.Contains(errs, "testdata/aaby/notices.yaml:4:") {
		t.Errorf("exit %d, %q, %s", code, out, errs)
	}
	if _, _, code = command("", "check", "--strict", "testdata/aaby"); code != 1 {
		t.Errorf("exit %d", code)
	}
}

// Two versions meet on 1 July, and July has hours of its own.
func TestStatusOfAFolder(t *testing.T) {
	var all []string
	for _, at := range []string{
		"2026-06-30T15:30:00+02:00", "2026-07-01T11:00:00+02:00", "2026-07-02T12:00:00+02:00", "2026-12-01T12:30:00+01:00", "2026-12-01T20:30:00+01:00", "2026-12-04T10:00:00+01:00",
	} {
		out, errs, code := command("", "status", "--data", "testdata/aaby", "--at", at, "borgerservice", "selvbetjening")
		if code != 0 {
			t.Fatal(errs)
		}
		all = append(all, out)
	}
	golden.Check(t, "testdata/aaby.golden", strings.Join(all, "\n"))
	if _, errs, code := command("", "status", "--data", "testdata/aaby", "nemid"); code != 1 || !strings.Contains(errs, "borgerservice, selvbetjening") {
		t.Errorf("exit %d, %s", code, errs)
	}
}

func TestPublishAFolder(t *testing.T) {
	at(t, 2026, 11, 30, 0)
	dir := t.TempDir()
	if _, errs, code := command("", "publish", "--out", dir, "testdata/aaby", "../declarations/data/nemid.yaml"); code != 0 {
		t.Fatal(errs)
	}
	var names []string
	all := content(t, dir)
	for name, body := range all {
		if strings.HasPrefix(name, "embed/") { // where the scripts are built: TestPublishedEmbeds
			continue
		}
		names = append(names, name)
		if strings.HasSuffix(name, ".html") && strings.Contains(body, `href="../`) {
			t.Errorf("%s mentions the rest of a site", name)
		}
	}
	slices.Sort(names)
	want := "borgerservice.en.json borgerservice.html borgerservice.ics borgerservice.json borgerservice/fremmoede.ics borgerservice/telefon.ics " +
		"nemid.en.json nemid.html nemid.ics nemid.json nemid/borgere-skriv.ics nemid/borgere-telefon.ics nemid/myndigheder-skriv.ics nemid/myndigheder-telefon.ics " +
		"selvbetjening.en.json selvbetjening.html selvbetjening.ics selvbetjening.json selvbetjening/telefon.ics"
	if got := strings.Join(names, " "); got != want {
		t.Errorf("%s", got)
	}
	published, err := os.ReadFile("../declarations/data/published/nemid.json")
	if err != nil || all["nemid.en.json"] != string(published) {
		t.Error("nemid.en.json is not what is published", err)
	}
	if danish, _, _ := strings.Cut(string(published), `,"english"`); all["nemid.json"] != danish+"}" {
		t.Errorf("nemid.json is not that without its English: %s", all["nemid.json"])
	}
	if _, errs, code := command("", "publish", "--out", dir, "testdata/aaby", "testdata/aaby"); code != 2 || !strings.Contains(errs, "twice") {
		t.Errorf("exit %d, %s", code, errs)
	}
}

// A folder that begins with init is in order, also strictly, and stays as it is when init
// is given it again.
func TestInit(t *testing.T) {
	at(t, 2026, 11, 30, 0)
	dir := filepath.Join(t.TempDir(), "ny")
	if out, errs, code := command("", "init", dir); code != 0 || !strings.Contains(out, "app check "+dir) {
		t.Fatal(out, errs)
	}
	if _, errs, code := command("", "check", "--strict", dir); code != 0 {
		t.Error(errs)
	}
	// What is in the notes can be used, too.
	for name, text := range content(t, dir) {
		file := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(file, []byte(used(text)), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, errs, code := command("", "check", file); code != 0 {
			t.Errorf("%s, with its notes used: %s", name, errs)
		}
	}
	before := content(t, dir)
	if _, errs, code := command("", "init", dir); code != 1 || !strings.Contains(errs, "er ikke tom") {
		t.Errorf("exit %d, %s", code, errs)
	}
	if after := content(t, dir); after["site.yaml"] != before["site.yaml"] {
		t.Error("init changes a folder that is not empty")
	}
}

// used returns a text in which each note that is YAML is used.
func used(text string) string {
	var all []string
	for line := range strings.Lines(text) {
		bare := strings.TrimLeft(line, " ")
		if note, ok := strings.CutPrefix(bare, "# "); ok && field.MatchString(note) {
			line = line[:len(line)-len(bare)] + note
		}
		all = append(all, line)
	}
	return strings.Join(all, "")
}

// field matches a line that begins with a field of YAML, in the notes of init.
var field = regexp.MustCompile(`^(- |  )?(\{on|[a-z]+): `)
