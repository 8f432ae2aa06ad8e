//go:build !js

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"servicestatus/declarations/testkit/golden"
	"servicestatus/declarations/yaml"
)

// noticesOf returns the folder of the municipality with these notices.
func noticesOf(t *testing.T, text string) string {
	t.Helper()
	dir := aabyWithout(t, "notices.yaml")
	if err := os.WriteFile(filepath.Join(dir, "notices.yaml"), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return dir
}

// A file as large as can be read could neither get a notice nor have one ended.
func TestAFullFileOfNotices(t *testing.T) {
	at(t, 2026, 12, 1, 12*60+3)
	text := "- system: borgerservice\n  from: 2026-11-01\n  text: Nede\n- {system: borgerservice, from: 2026-10-01, until: 2026-10-02, text: Ovre}\n#"
	text += strings.Repeat("x", 64<<10-len(text))
	if yaml.TooLarge([]byte(text)) || !yaml.TooLarge([]byte(text+"x")) {
		t.Fatal("the test needs the largest file")
	}
	dir := noticesOf(t, text)
	_, errs, code := command("", "notice", "--data", dir, "borgerservice", "Mere")
	if code != 1 || !strings.Contains(errs, "Fjern afsluttede meddelelser") || content(t, dir)["notices.yaml"] != text {
		t.Errorf("exit %d, %.300s", code, errs)
	}
	out, errs, code := command("", "notice", "--data", dir, "--end", "borgerservice")
	if code != 0 || strings.Contains(out, "Nede") || !strings.Contains(errs, "fjernes i stedet") || !strings.Contains(content(t, dir)["notices.yaml"], "Ovre") {
		t.Errorf("exit %d, %.300s, %.300s", code, out, errs)
	}
}

// A notice was written, and the exit code alone said that something was wrong.
func TestNoticeSaysThatItIsWritten(t *testing.T) {
	at(t, 2026, 12, 1, 12*60+3)
	dir := aabyCopy(t)
	var errs strings.Builder
	code := run([]string{"notice", "--data", dir, "borgerservice", "Nede"}, streams{strings.NewReader(""), &full{}, &errs})
	if code != 1 || !strings.Contains(errs.String(), "notices.yaml er skrevet, men ") || !strings.Contains(content(t, dir)["notices.yaml"], "Nede") {
		t.Errorf("exit %d, %s", code, &errs)
	}
}

// Files that are written in an unusual way had errors about text that is not in them.
func TestNoticesInUnusualFiles(t *testing.T) {
	at(t, 2026, 12, 1, 12*60+3)
	const one = "- system: borgerservice\n  from: 2026-11-01\n  text: Nede\n"
	var all []string
	for _, text := range []string{
		"null\n", "~ # none\n", one + "...\n", "---\n" + one + "---\n", "%YAML 1.2\n---\n" + one, "--- # first\n...\n",
		"- system: borgerservice\n  from: 2026-11-01\n  until: >-\n    2027-01-01\n  text: Nede\n",
		"- system: borgerservice\n  from: >-\n    2026-11-01\n  text: Nede\n",
		"- system: borgerservice\n  from: 2026-11-01\n  until: &end 2027-01-01\n  text: Nede\n",
	} {
		for _, args := range [][]string{{"borgerservice", "Mere"}, {"--end", "borgerservice"}} {
			dir := noticesOf(t, text)
			_, errs, code := command("", append([]string{"notice", "--data", dir}, args...)...)
			got := content(t, dir)["notices.yaml"]
			if code != 0 && got != text {
				t.Errorf("%q has changed all the same", text)
			}
			if code != 0 {
				got = errs
			}
			if _, errs, code := command("", "check", dir); code != 0 {
				t.Errorf("%q becomes %q: %s", text, got, errs)
			}
			all = append(all, text+"> "+strings.Join(args, " ")+"\n"+strings.ReplaceAll(got, dir, "aaby"))
		}
	}
	golden.Check(t, "testdata/notice_unusual.golden", strings.Join(all, "\n"))
}

// What is told apart, and what is refused, before anything is written.
func TestNoticeWords(t *testing.T) {
	at(t, 2026, 10, 1, 12*60)
	dir := aabyCopy(t)
	var all []string
	for _, args := range [][]string{
		{"borgerservice", "Nede", "--state", "lukket", "--from", "2026-10-25T02:30:00+02:00", "--until", "2026-10-25T02:15:00+01:00"},
		{"borgerservice", "Nede", "--state", "closed", "--from", "2026-10-25T02:45:00+02:00", "--until", "2026-10-25T02:15:00+01:00"},
		{"borgerservice", "Nede", "--state", "åben"},
		{"borgerservice", "Nede", "--level", "grim"},
		{"borgerservice", "Nede\xe5"},
		{"borgerservice", "Nede", "--lines", "telefon\xe5"},
	} {
		out, errs, code := command("", append([]string{"notice", "--data", dir}, args...)...)
		all = append(all, "> notice "+strings.ToValidUTF8(strings.Join(args, " "), "?")+"\n"+strings.ReplaceAll(out+errs, dir, "aaby")+"("+[]string{"i orden", "fejl", "forkert brug"}[code]+")\n")
	}
	golden.Check(t, "testdata/notice_words.golden", strings.Join(all, "\n"))
}
