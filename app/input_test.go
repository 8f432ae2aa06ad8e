//go:build !js

package main

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestLines(t *testing.T) {
	long := strings.Repeat("x", maxInput+1)
	for name, c := range map[string]struct {
		in   string
		want []line
	}{
		"none":       {"", nil},
		"blank":      {"\n \r\n\t", nil},
		"no end":     {"a\n\nb", []line{{1, "a", nil}, {3, "b", nil}}},
		"long":       {long + "\nb\n", []line{{1, "", errTooLong}, {2, "b", nil}}},
		"long, last": {"a\n" + long, []line{{1, "a", nil}, {2, "", errTooLong}}},
		"just right": {long[:maxInput-1] + "\nb", []line{{1, long[:maxInput-1], nil}, {2, "b", nil}}},
	} {
		if got := slices.Collect(lines(strings.NewReader(c.in))); !slices.Equal(got, c.want) {
			t.Errorf("%s: %.200v", name, got)
		}
	}
	broken := io.MultiReader(strings.NewReader("a\nb"), failing{})
	if got := slices.Collect(lines(broken)); len(got) != 2 || got[1].err != errFull {
		t.Errorf("a failing input: %v", got)
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, errFull }

// endless is an input that counts what is read of it.
type endless struct{ read int }

func (e *endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'x'
	}
	e.read += len(p)
	return len(p), nil
}

// A file of 200 MB was read whole into 1.2 GB, and printed.
func TestCheckStopsReading(t *testing.T) {
	in := &endless{}
	var out, errs strings.Builder
	code := run([]string{"check", "-"}, streams{in, &out, &errs})
	if code != 1 || errs.String() != "-: more than 1 MB\n" || in.read > 2*maxInput {
		t.Errorf("exit %d, %d bytes read, %.200q", code, in.read, &errs)
	}
	file := filepath.Join(t.TempDir(), "big.yaml")
	if err := os.WriteFile(file, []byte(strings.Repeat("x", maxInput+1)), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"check", file}, {"status", file}} {
		if _, errs, code := command("", args...); code != 1 || len(errs) > 500 || !strings.Contains(errs, "big.yaml: more than 1 MB") {
			t.Errorf("%q: exit %d, %.200q", args, code, errs)
		}
	}
}

func TestStandardInput(t *testing.T) {
	good, err := os.ReadFile("../declarations/data/nemid.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if out, errs, code := command(string(good), "check", "-"); code != 0 || out != "-: i orden, 3 advarsler\n" {
		t.Errorf("check: exit %d, %q, %q", code, out, errs)
	}
	if _, errs, code := command("id: X\n", "check", "-"); code != 1 || !strings.Contains(errs, "-:1:5: ") {
		t.Errorf("check: exit %d, %q", code, errs)
	}
	if out, errs, code := command(string(good), "status", "-"); code != 0 || !strings.HasPrefix(out, "NemID · ") {
		t.Errorf("status: exit %d, %q, %q", code, out, errs)
	}
	if _, _, code := command("", "status", "--at", "-", "-"); code != 2 {
		t.Errorf("status --at - -: exit %d", code)
	}
}

// A long line ended the run, and the lines after it had no answer.
func TestLongLinesAreReported(t *testing.T) {
	long := strings.Repeat("x", maxInput+1) + "\n"
	out, errs, code := command(long+"2026-12-24T12:00:00Z\n"+strings.Repeat(" ", 100<<10)+"2026-12-24T13:00:00Z\nnu\n2026-12-24T14:00:00Z\n", "status", "--at", "-", "nemid")
	if code != 1 || strings.Count(out, "\n") != 3 || !strings.Contains(errs, "line 1: more than 1 MB\n") || !strings.Contains(errs, "line 4: ") {
		t.Errorf("status: exit %d, %d lines, %q", code, strings.Count(out, "\n"), errs)
	}
	const good = `{"hours":"24/7","from":"2026-01-05T00:00:00+01:00","to":"2026-01-06T00:00:00+01:00"}` + "\n"
	out, errs, code = command(good+long+good, "hours", "--batch")
	answers := strings.Split(out, "\n")
	if code != 0 || len(answers) != 4 || answers[1] != `{"error":"more than 1 MB","offset":0}` || answers[0] != answers[2] {
		t.Errorf("hours: exit %d, %.300q, %q", code, out, errs)
	}
}

// A variable of a script that is not set: build filled the current folder, and
// status told of now.
func TestEmptyArgumentsAreRefused(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, args := range [][]string{
		{"build", ""}, {"build", "--url", "", "x"}, {"build", "--url=", "x"}, {"status", "--at", "", "nemid"}, {"status", "--at=", "nemid"}, {"status", ""},
		{"check", ""}, {"hours", ""}, {"hours", "--from", "", "24/7"}, {"hours", "--to=", "24/7"}, {"hours", "--format", "", "24/7"}, {"serve", "--addr", ""},
		// What is blank once was taken: build filled a folder called " ".
		{"build", " "}, {"status", "--at", " ", "nemid"}, {"status", "--at=\t", "nemid"}, {"hours", " \n"},
	} {
		if _, errs, code := command("", args...); code != 2 || !strings.Contains(errs, "empty") {
			t.Errorf("app %q: exit %d, %q", args, code, errs)
		}
	}
	if files, err := os.ReadDir("."); err != nil || len(files) > 0 {
		t.Errorf("%v was written, %v", files, err)
	}
}

// The first and the last day were refused as outside 1981–2199.
func TestFirstAndLastDay(t *testing.T) {
	for at, code := range map[string]int{
		"1981-01-01T00:00:00+01:00": 0, "1980-12-31T23:59:59+01:00": 1, "2199-12-31T23:59:59+01:00": 0, "2200-01-01T00:00:00+01:00": 1,
	} {
		if _, errs, got := command("", "status", "--at", at, "nemid"); got != code {
			t.Errorf("%s: exit %d, %s", at, got, errs)
		}
	}
	if _, errs, code := command("", "hours", "--from", "1981-01-01T00:00:00+01:00", "--to", "2199-12-31T23:00:00+01:00", "--format", "osm", "24/7"); code != 0 {
		t.Errorf("exit %d, %s", code, errs)
	}
}
