//go:build !js

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/testkit/golden"
)

func TestReadTime(t *testing.T) {
	now := calendar.DateOf(2026, 12, 1).Start(12*60 + 3)
	for text, want := range map[string][2]string{ // as a start, as an end
		"15:00":                     {"2026-12-01T15:00:00+01:00", "2026-12-01T15:00:00+01:00"},
		"15":                        {"2026-12-01T15:00:00+01:00", "2026-12-01T15:00:00+01:00"},
		"kl. 8.30":                  {"2026-12-01T08:30:00+01:00", "2026-12-01T08:30:00+01:00"},
		"i morgen 9:00":             {"2026-12-02T09:00:00+01:00", "2026-12-02T09:00:00+01:00"},
		"i dag, kl. 16":             {"2026-12-01T16:00:00+01:00", "2026-12-01T16:00:00+01:00"},
		"i dag":                     {"2026-12-01T00:00:00+01:00", "2026-12-02T00:00:00+01:00"},
		"2026-07-01":                {"2026-07-01T00:00:00+02:00", "2026-07-02T00:00:00+02:00"},
		"2026-12-24T15:00":          {"2026-12-24T15:00:00+01:00", "2026-12-24T15:00:00+01:00"},
		"2026-12-24 kl. 15.30":      {"2026-12-24T15:30:00+01:00", "2026-12-24T15:30:00+01:00"},
		"2026-12-24T15:00:00-05:00": {"2026-12-24T21:00:00+01:00", "2026-12-24T21:00:00+01:00"},
		"2026-10-25 2:30":           {"2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"}, // the clock shows it twice
	} {
		for i, end := range []bool{false, true} {
			got, err := readTime(text, now, end)
			if err != nil || got.String() != want[i] {
				t.Errorf("%s, as an end: %v: %v %v, want %s", text, end, got, err, want[i])
			}
			again, err := readTime(strings.Trim(folder.DanishTime(got, end), `"`), now, end)
			if err != nil || again != got {
				t.Errorf("%s is written as %s, which is %v", got, folder.DanishTime(got, end), again)
			}
		}
	}
	for _, text := range []string{"", "snart", "25:00", "15:60", "2026-02-30", "2026-12-24T", "1970-01-01", "2026-12-24T15:00:00"} {
		if got, err := readTime(text, now, false); err == nil {
			t.Errorf("%q is %v", text, got)
		}
	}
}

// What is done, and what an editor is told.
func TestNotice(t *testing.T) {
	at(t, 2026, 12, 1, 12*60+3)
	dir := aabyCopy(t)
	before := content(t, dir)["notices.yaml"]
	var all []string
	notice := func(args ...string) {
		out, errs, code := command("", append([]string{"notice", "--data", dir}, args...)...)
		text := strings.ReplaceAll(out+errs, dir, "aaby")
		all = append(all, "> notice "+strings.Join(args, " ")+"\n"+text+"("+[]string{"i orden", "fejl", "forkert brug"}[code]+")\n")
	}
	notice("--list")
	notice("borgerservice", "Telefonerne er nede: »#1«", "--until", "i dag", "--lines", "telefon,mail", "--state", "closed", "--en", "The phones are down", "--level", "outage")
	if text := content(t, dir)["notices.yaml"]; !strings.HasPrefix(text, before) {
		t.Errorf("what was there has changed: %s", text)
	}
	notice("borgerservice", "Vi flytter", "--from", "2026-12-03T08:00", "--until", "2026-12-03T16:00")
	notice("borgerservice", "Nede", "--until", "snart")
	notice("borgerservice", "Nede", "--from", "2027-01-02", "--until", "2027-01-01")
	notice("borgerservise", "Nede")
	notice("borgerservice", "Nede", "--lines", "telefn")
	notice("borgerservice")
	notice("--end", "9")
	notice("--end", "borgerservice")
	notice("--end", "3")
	if command := content(t, dir)["notices.yaml"]; strings.Contains(command, "Vi flytter") || !strings.Contains(command, "# it began at noon") {
		t.Errorf("%s", command)
	}
	notice("borgerservice", "Ny hjemmeside", "--from", "2026-01-01")
	notice("--end", "3")
	notice("--end", "3")
	notice("--end", "selvbetjening2")
	notice("--end", "selvbetjening")
	notice("--end", "2")
	golden.Check(t, "testdata/notice.golden", strings.Join(all, "\n"))
}

// The list had only those of notices.yaml, so a notice in a declaration's own file, in
// whichever version, looked as if it were not there.
func TestNoticesInDeclarationsAreListed(t *testing.T) {
	at(t, 2026, 12, 1, 12*60+3)
	dir := aabyCopy(t)
	for name, text := range map[string]string{
		"borgerservice-2026.yaml": "notices:\n  - {from: 2026-01-01, until: 2026-02-01, text: Ny indgang}\n",
		"borgerservice.yaml":      "notices:\n  - from: 2026-11-01\n    text: Vi flytter\n    lines: [telefon]\n    state: unknown\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content(t, dir)[name]+text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var all []string
	for _, args := range [][]string{{"--list"}, {"--end", "borgerservice"}, {"selvbetjening", "Mere"}} {
		out, errs, _ := command("", append([]string{"notice", "--data", dir}, args...)...)
		all = append(all, "> notice "+strings.Join(args, " ")+"\n"+strings.ReplaceAll(out+errs, dir, "aaby"))
	}
	golden.Check(t, "testdata/notice_own.golden", strings.Join(all, "\n"))
}

// A notice about a line that the version in force does not have said nothing of any line, and
// nobody was told.
func TestANoticeOfALineThatIsGone(t *testing.T) {
	at(t, 2026, 12, 1, 12*60+3)
	dir := aabyCopy(t)
	name := filepath.Join(dir, "borgerservice-2026.yaml")
	text := strings.Replace(content(t, dir)["borgerservice-2026.yaml"], "id: telefon", "id: omstilling", 1)
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	_, errs, code := command("", "notice", "--data", dir, "borgerservice", "Nede", "--lines", "omstilling")
	if code != 0 || !strings.Contains(errs, "advarsel: Den udgave, der gælder da, har ingen support med dette id.") || strings.Count(errs, "advarsel") != 1 {
		t.Errorf("exit %d, %s", code, errs)
	}
	if _, errs, code := command("", "notice", "--data", dir, "borgerservice", "Nede", "--lines", "telefon"); code != 0 || errs != "" {
		t.Errorf("a line that is there: exit %d, %s", code, errs)
	}
}

// A folder without a file of notices gets one; it is there for the next command.
func TestTheFirstNotice(t *testing.T) {
	at(t, 2026, 12, 1, 12*60+3)
	dir := aabyWithout(t, "notices.yaml")
	t.Chdir(dir)
	if _, errs, code := command("", "notice", "selvbetjening", "Nede", "--state", "closed"); code != 0 {
		t.Fatal(errs)
	}
	if out, errs, code := command("", "status", "--data", ".", "--json", "selvbetjening"); code != 0 || !strings.Contains(out, `"text":"Nede"`) || !strings.Contains(out, `"state":"closed"`) {
		t.Errorf("exit %d, %s%s", code, out, errs)
	}
	if err := os.WriteFile(filepath.Join(dir, "x.yaml"), []byte("id: x"), 0o600); err != nil {
		t.Fatal(err)
	}
	text := content(t, dir)["notices.yaml"]
	if _, errs, code := command("", "notice", "selvbetjening", "Mere"); code != 1 || !strings.Contains(errs, "x.yaml:1:1") {
		t.Errorf("a folder that cannot be read: exit %d, %s", code, errs)
	}
	if content(t, dir)["notices.yaml"] != text {
		t.Error("the file has changed all the same")
	}
}
