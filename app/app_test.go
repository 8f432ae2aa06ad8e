//go:build !js

package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"servicestatus/declarations/data"
	"servicestatus/declarations/testkit/cases"
)

// command runs the program and returns what it printed.
func command(in string, args ...string) (out, err string, code int) {
	var o, e strings.Builder
	code = run(args, streams{strings.NewReader(in), &o, &e})
	return o.String(), e.String(), code
}

func TestCases(t *testing.T) {
	all, err := cases.Both()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, one := range all {
		if one.Language != "" {
			continue // it prints Danish
		}
		name := one.System
		if !slices.Contains(data.IDs, name) {
			name = filepath.Join(dir, name+".json")
			if err := os.WriteFile(name, []byte(one.Declaration), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		out, errs, code := command(one.At.UTC().Format(time.RFC3339)+"\n", "status", "--json", "--at", "-", name)
		if code != 0 {
			t.Fatalf("%s:%d: exit %d: %s", one.File, one.Line, code, errs)
		}
		if err := one.Check([]byte(out)); err != nil {
			t.Error(err)
		}
	}
}

// The shape others script against, to the letter.
func TestStatusJSON(t *testing.T) {
	out, _, code := command("", "status", "--json", "--at", "2026-12-24T06:00:00-05:00", "nemid")
	if code != 0 {
		t.Fatal(code)
	}
	for _, want := range []string{
		`{"id":"nemid","at":"2026-12-24T12:00:00+01:00","valid":{"from":null,"until":null},"ended":null,"notices":[],"maintenance":[],"support":[{"id":"borgere-telefon","channel":"phone","audience":["borgere"],"contact":"+4572247050",` +
			`"state":"open","since":"2026-12-24T10:00:00+01:00","until":"2026-12-24T14:00:00+01:00","next_open":null,"reason":"","note":"","text":"Åben til kl. 14"}`,
		`"uptime":[{"id":"drift","audience":[],"label":"Oppetid","guarantee":99.9,"guaranteed":true,"inferred":false,"since":null,"until":null,"note":"","text":`,
		`"response":[{"channel":"phone","severity":"","measure":"start","mode":"cumulative","clock":"","steps":[{"share":80,"within":"PT300S"},{"share":100,"within":"PT12M"}],"deadlines":[],"text":`,
	} {
		if !strings.Contains(out, want) {
			t.Errorf("missing: %s\nin %s", want, out)
		}
	}
	if strings.Count(out, "\n") != 1 || !json.Valid([]byte(out)) {
		t.Errorf("not one line of JSON: %q", out)
	}
}

func TestStatusReadsInstants(t *testing.T) {
	out, _, code := command("2026-12-24T12:00:00+01:00\n\n2026-12-24T12:00:00Z\r\n\n", "status", "--at", "-", "nemid", "nemlogin")
	if code != 0 || strings.Count(out, "\n") != 4 {
		t.Errorf("exit %d: %s", code, out)
	}
	out, errs, code := command("2026-12-24T12:00:00+01:00\nnu\n", "status", "--at", "-", "nemid")
	if code != 1 || !strings.Contains(errs, "line 2") || strings.Count(out, "\n") != 1 {
		t.Errorf("exit %d, %q, %q", code, out, errs)
	}
}

func TestExitCodes(t *testing.T) {
	broken := filepath.Join(t.TempDir(), "broken.yaml")
	if err := os.WriteFile(broken, []byte("id: x\nname: X\nsource: {label: Y}\nother: 1\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args string
		code int
		err  string // in standard error
	}{
		{"status nemid", 0, ""},
		{"status", 2, "declaration"},
		{"status nobody", 1, "nemkonto, digitalpost"},
		{"status --at yesterday nemid", 1, "RFC 3339"},
		{"status --at 1970-01-01T00:00:00Z nemid", 1, "1981-2199"},
		{"status --wrong nemid", 2, "--wrong"},
		{"nothing", 2, ""},
		{"check ../declarations/data/nemid.yaml", 0, "advarsel"},
		{"check --strict ../declarations/data/nemid.yaml", 1, "ikke i orden, 3 advarsler; med --strict er de fejl"},
		{"check " + broken, 1, "broken.yaml:4:1"},
		{"check missing.yaml", 1, "missing.yaml: findes ikke"},
		{"status missing.yaml", 1, "app: missing.yaml: findes ikke"},
		{"check .", 1, ".: her er ingen deklarationer"},
		{"serve --addr x", 2, "--addr x is not an address like 127.0.0.1:8080"},
		{"serve --addr 192.0.2.1:80", 1, "cannot listen on 192.0.2.1:80: cannot assign"},
		{"check", 2, "file"},
		{"hours", 2, "hours"},
		{"hours --batch x", 2, "either"},
		{"hours --from 2026-01-02T00:00:00Z --to 2026-01-01T00:00:00Z 24/7", 2, "before"},
		{"hours Mo-Xx", 1, "^^"},
		{"hours --format osm --json 24/7", 2, "--format"},
		{"hours --format pdf 24/7", 2, "--format"},
		{`hours {"opens":"9"}`, 1, "^^^"},
		{`hours {"openingHoursSpecification":{"opens":5}}`, 1, "Det er ikke et klokkeslæt"},
		{"--help", 0, ""},
	} {
		_, errs, code := command("", strings.Fields(c.args)...)
		if code != c.code || !strings.Contains(errs, c.err) || (c.err == "") != (errs == "") && c.code != 2 {
			t.Errorf("app %s: exit %d, want %d; standard error %q", c.args, code, c.code, errs)
		}
	}
}

func TestHours(t *testing.T) {
	out, _, code := command("", "hours", "--from", "2026-12-24T00:00:00+01:00", "--to", "2026-12-26T00:00:00+01:00", "Mandag-fredag kl. 8-16")
	want := `Mo-Fr 08:00-16:00; PH Mo-Fr 08:00-16:00 unknown "ikke oplyst"
Mandag–fredag kl. 8–16
2026-12-24T08:00:00+01:00 – 2026-12-24T16:00:00+01:00 open
2026-12-25T08:00:00+01:00 – 2026-12-25T16:00:00+01:00 unknown ikke oplyst
`
	if code != 0 || out != want {
		t.Errorf("exit %d:\n%s", code, out)
	}
	out, errs, code := command("", "hours", "--json", "--from", "2026-12-24T00:00:00+01:00", "--to", "2026-12-26T00:00:00+01:00", "Th 08:00-16:00")
	want = `{"osm":"Th 08:00-16:00","danish":"Torsdag kl. 8–16\nOgså på helligdage","intervals":[{"from":"2026-12-24T08:00:00+01:00","to":"2026-12-24T16:00:00+01:00","state":"open","comment":""}]}` + "\n"
	if code != 0 || out != want {
		t.Errorf("exit %d:\n%s", code, out)
	}
	// Warnings go to standard error.
	want = "Helligdage er ikke nævnt: på en helligdag gælder ugedagens åbningstid.\n  Th 08:00-16:00\n  ^^^^^^^^^^^^^^\nSkriv fx PH off, hvis der er lukket.\n"
	if errs != want {
		t.Errorf("warned: %s", errs)
	}
}

func TestHoursBatch(t *testing.T) {
	in := `{"hours":"Mo 08:00-12:00 unknown \"x\", Mo 10:00-11:00; Tu off","from":"2026-01-05T00:00:00+01:00","to":"2026-01-12T00:00:00+01:00"}

{"hours":"Må 8-16","from":"2026-01-05T00:00:00+01:00","to":"2026-01-12T00:00:00+01:00"}
{"hours":"24/7","from":"2026-01-05T00:00:00+01:00","to":"i morgen"}
x
{"hours":5}
["24/7"]
{"hours":"24/7","from":"2026-01-12T00:00:00+01:00","to":"2026-01-05T00:00:00+01:00"}
`
	out, errs, code := command(in, "hours", "--batch")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if code != 0 || errs != "" || len(lines) != 7 {
		t.Fatalf("exit %d, %q, %q", code, out, errs)
	}
	// A range that ends before it begins had no intervals, as if all of it were closed.
	if want := `{"error":"to is before from","offset":0}`; lines[6] != want {
		t.Errorf("got %s, want %s", lines[6], want)
	}
	if want := `{"intervals":[{"from":"2026-01-05T08:00:00+01:00","to":"2026-01-05T10:00:00+01:00","state":"unknown","comment":"x"},` +
		`{"from":"2026-01-05T10:00:00+01:00","to":"2026-01-05T11:00:00+01:00","state":"open","comment":""},` +
		`{"from":"2026-01-05T11:00:00+01:00","to":"2026-01-05T12:00:00+01:00","state":"unknown","comment":"x"}]}`; lines[0] != want {
		t.Errorf("got %s", lines[0])
	}
	// The reasons were those of Go's decoder: "cannot unmarshal number into Go struct field".
	for _, line := range lines[3:6] {
		if !strings.Contains(line, `not a line like {\"hours\":`) {
			t.Errorf("the reason does not say what the line must look like: %s", line)
		}
	}
	for _, line := range lines[1:] {
		var refused struct {
			Error  string
			Offset *int
		}
		if err := json.Unmarshal([]byte(line), &refused); err != nil || refused.Error == "" || refused.Offset == nil {
			t.Errorf("not a refusal: %s", line)
		}
	}
}

// The declaration in the README is one, and the error it shows is the one that
// is printed.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, block, ok := strings.Cut(string(readme), "\n    id: eksempel\n")
	block, _, _ = strings.Cut(block, "\n\n")
	if !ok {
		t.Fatal("no declaration in the README")
	}
	src := strings.ReplaceAll("    id: eksempel\n"+block+"\n", "\n    ", "\n")[4:]
	file := filepath.Join(t.TempDir(), "eksempel.yaml")
	if err := os.WriteFile(file, []byte(src), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, errs, code := command("", "check", file); code != 0 {
		t.Errorf("check: %s", errs)
	}
	good, err := os.ReadFile("../declarations/data/nemkonto.yaml")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	t.Chdir(dir)
	broken := strings.Replace(string(good), "kl. 7-20", "kl. 7", 1)
	if err := os.WriteFile("nemkonto.yaml", []byte(broken), 0o600); err != nil {
		t.Fatal(err)
	}
	_, errs, code := command("", "check", "nemkonto.yaml")
	if shown := strings.ReplaceAll(string(readme), "\n    ", "\n"); code != 1 || !strings.Contains(shown, strings.TrimRight(errs, "\n")) {
		t.Errorf("exit %d; the README does not show:\n%s", code, errs)
	}
}

// One form alone is printed, and each reads hours in any form.
func TestHoursFormat(t *testing.T) {
	const text = "Mandag-torsdag kl. 9-15, fredag kl. 9-14; helligdage lukket"
	for format, want := range map[string]string{
		"osm":        "Mo-Th 09:00-15:00; Fr 09:00-14:00; PH off\n",
		"da":         "Man.–tors. kl. 9–15, fre. kl. 9–14; lukket på helligdage\n",
		"en":         "Monday–Thursday 9:00–15:00, Friday 9:00–14:00; closed on public holidays\n",
		"table":      "Dato           Ugedag   Åbningstid  Bemærkning\n\nUge 53\n31. dec. 2026  torsdag  9–15        nytårsaftensdag\n 1. jan. 2027  fredag   lukket      nytårsdag\n",
		"ics":        "BEGIN:VCALENDAR\r\n",
		"schema.org": "[\n  {\n    \"@type\": \"OpeningHoursSpecification\",\n",
	} {
		args := []string{"hours", "--format", format, "--from", "2026-12-31T00:00:00+01:00", "--to", "2027-01-02T00:00:00+01:00", text}
		out, errs, code := command("", args...)
		if code != 0 || errs != "" || !strings.HasPrefix(out, want) {
			t.Errorf("%s: exit %d, %q, %s", format, code, errs, out)
		}
		if format != "schema.org" {
			continue
		}
		again, errs, code := command("", "hours", "--format", "osm", out)
		if code != 0 || errs != "" || !strings.Contains(again, "off") {
			t.Errorf("read again: exit %d, %q, %s", code, errs, again)
		}
	}
}
