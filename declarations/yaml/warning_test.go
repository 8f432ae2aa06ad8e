package yaml_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/data"
	"servicestatus/declarations/testkit/golden"
	"servicestatus/declarations/yaml"
)

// now is when the warnings are given.
func now(t *testing.T) calendar.Instant {
	at, ok := calendar.ParseRFC3339("2026-11-29T12:00:00+01:00")
	if !ok {
		t.Fatal("no instant")
	}
	return at
}

func read(t *testing.T, name, src string) *yaml.File {
	f, err := yaml.Read(name, []byte(src))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// An editor is told this, to the letter.
func TestWarnings(t *testing.T) {
	files, err := filepath.Glob("testdata/warnings/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal(err, files)
	}
	for _, name := range files {
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		warnings := read(t, filepath.Base(name), string(src)).Warnings(now(t))
		for _, w := range warnings {
			if w.Line < 1 || w.Column < 1 || w.Message == "" || w.Remedy == "" {
				t.Errorf("%s: incomplete: %+v", name, w)
			}
		}
		golden.Check(t, strings.TrimSuffix(name, ".yaml")+".golden", warnings.Error())
	}
}

// The built-in declarations are as their authorities published them, doubts included.
func TestWarningsOfTheFive(t *testing.T) {
	var all []string
	for _, id := range data.IDs {
		all = append(all, read(t, id+".yaml", data.Source(id)).Warnings(now(t)).Error())
	}
	golden.Check(t, "testdata/warnings/five.golden", strings.Join(all, "\n"))
}

// Each warning goes away when its remedy is followed.
func TestRemediesOfWarnings(t *testing.T) {
	const file = "{id: x, name: X, source: {label: Y}, %s}"
	for _, c := range []struct{ doubtful, better string }{
		{`support: [{id: a, channel: chat, url: "https://a.dk", hours: "mandag-fredag kl. 9-15, 24. og 31. december lukket"}]`,
			`support: [{id: a, channel: chat, url: "https://a.dk", hours: "mandag-fredag kl. 9-15, 24. og 31. december lukket, helligdage lukket"}]`},
		{`support: [{id: a, channel: chat, url: "https://a.dk", hours: "hverdage kl. 9-15"}]`,
			`support: [{id: a, channel: chat, url: "https://a.dk", hours: "hverdage kl. 9-15, 24. og 31. december lukket"}]`},
		{`support: [{id: a, channel: chat, url: "https://a.dk", hours: "hverdage kl. 9-15"}]`,
			`support: [{id: a, channel: chat, url: "https://a.dk", hours: "hverdage kl. 9-15"}], special_days: [{on: 24. og 31. december, hours: lukket}]`},
		{`support: [{id: a, channel: chat, hours: hele døgnet}]`, `support: [{id: a, channel: chat, url: "https://a.dk", hours: hele døgnet}], special_days: [{on: 24. og 31. december, hours: lukket}]`},
		{`support: [{id: a, channel: chat, url: "https://a.dk", hours: 1. juni 2027 - 31. august 2027 kl. 9-15}]`,
			`support: [{id: a, channel: chat, url: "https://a.dk", hours: 1. juni 2027 - 31. august 2027 kl. 9-15}], valid: {until: 2027-08-31}`},
		{`valid: {until: 2026-12-31}`, `valid: {until: 2027-12-31}`},
		{`uptime: [{id: d, windows: [{label: D, guarantee: 99, guaranteed: true, hours: hele døgnet}]}]`,
			`uptime: [{id: d, windows: [{label: D, guarantee: 99, guaranteed: true, hours: hele døgnet, period: year}]}]`},
		{`uptime: [{id: d, windows: [{label: D, guarantee: 99, guaranteed: false, hours: mandag-fredag kl. 8-16}]}]`,
			`uptime: [{id: d, windows: [{label: D, guarantee: 99, guaranteed: false, hours: mandag-fredag kl. 8-16, reading: hverdage kl. 8-16}]}]`},
	} {
		if w := read(t, "x.yaml", fmt.Sprintf(file, c.doubtful)).Warnings(now(t)); len(w) == 0 {
			t.Errorf("no warning: %s", c.doubtful)
		}
		if w := read(t, "x.yaml", fmt.Sprintf(file, c.better)).Warnings(now(t)); len(w) > 0 {
			t.Errorf("%v", w)
		}
	}
}
