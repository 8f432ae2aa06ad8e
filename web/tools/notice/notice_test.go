package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestText(t *testing.T) {
	got := text([]part{
		{"Servicestatus 1.2.3", []string{"everything"}, "Do as you like.\n", ""},
		{"example.com/x v1.0.0", []string{"app.wasm", "the command line"}, "Copyright X.\n\nNo warranty.\n", ""},
	})
	want := `Servicestatus is made of the following parts. Behind each name stands where it is.

- Servicestatus 1.2.3: everything
- example.com/x v1.0.0: app.wasm, the command line

The licence of each follows, as its makers wrote it.

================================================================================
Servicestatus 1.2.3
================================================================================

Do as you like.

================================================================================
example.com/x v1.0.0
================================================================================

Copyright X.

No warranty.
`
	if got != want {
		t.Errorf("got\n%s", got)
	}
}

// Each module that go list reports, for the browser and for the command line,
// is a part with a licence, and there is no other part.
func TestEveryModuleIsAPart(t *testing.T) {
	parts, err := modules()
	if err != nil {
		t.Fatal(err)
	}
	where := map[string][]string{}
	for _, p := range parts {
		if where[p.name] = p.in; len(p.licence) < 500 {
			t.Errorf("%s has this for a licence: %q", p.name, p.licence)
		}
	}
	reported := map[string]bool{}
	for build, world := range map[string]string{"app.wasm": "GOOS=js GOARCH=wasm", "the command line": "CGO_ENABLED=0"} {
		list := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}{{end}}{{end}}", "servicestatus/app")
		list.Env = append(os.Environ(), strings.Fields(world)...)
		out, err := list.Output()
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(out)) {
			if name := strings.TrimSpace(line); name != "" {
				if reported[name] = true; !slices.Contains(where[name], build) {
					t.Errorf("%s is in %s; NOTICE.txt would have it in %q", name, build, where[name])
				}
			}
		}
	}
	if len(reported) < 5 || len(reported) != len(parts) {
		t.Errorf("go list reports %v\nthe parts are %v", reported, where)
	}
}

func TestLicence(t *testing.T) {
	dir := t.TempDir()
	for name, content := range map[string]string{
		"with/LICENSE.md":         "\ufeffFree.\r\nReally. \r\n\r\n",
		"with/NOTICE":             "Made by X.",
		"with/license.go":         "package with",
		"with/licensing.txt":      "not one",
		"with/inner/deep/COPYING": "Inner.\n",
		"with/other/LICENSE":      "Of what is not linked.",
		"without/README.md":       "Free.",
		"without/inner/LICENSE":   "Inner.",
	} {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	with := module{name: "with", folder: filepath.Join(dir, "with"), packages: []string{filepath.Join(dir, "with/inner/deep"), filepath.Join(dir, "with")}}
	if got, err := licence(with.name, with.folders()...); err != nil || got != "Free.\nReally.\n\nMade by X.\n\nInner.\n" {
		t.Errorf("%q, %v", got, err)
	}
	without := module{name: "without", folder: filepath.Join(dir, "without"), packages: []string{filepath.Join(dir, "without/inner")}}
	if got, err := licence(without.name, without.folders()...); err == nil || !strings.Contains(err.Error(), "without has no licence file in "+without.folder) {
		t.Errorf("%q, %v", got, err)
	}
}
