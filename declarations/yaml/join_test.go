package yaml_test

import (
	"fmt"
	"strings"
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/testkit/golden"
	"servicestatus/declarations/yaml"
)

func versionOf(t *testing.T, name, rest string) *yaml.File {
	return read(t, name, "id: x\nname: X\nsource: {label: Y}\n"+rest)
}

// Versions are in order of time, whatever the order of the files.
func TestJoin(t *testing.T) {
	f, err := yaml.Join(
		versionOf(t, "c.yaml", "valid: {from: 2027-01-01}\nended: {on: 2027-12-31, text: {da: Slut, en: The end}}"),
		versionOf(t, "a.yaml", "valid: {until: 2026-06-30}"),
		versionOf(t, "b.yaml", "valid: {from: 2026-07-01, until: 2026-12-31}"),
	)
	if err != nil {
		t.Fatal(err)
	}
	var order []string
	for _, d := range append([]*declarations.Declaration{f.Declaration}, f.Declaration.Versions...) {
		order = append(order, fmt.Sprint(d.Valid.From, " ", len(d.Versions), " ", d.InEnglish("Slut")))
	}
	if got := strings.Join(order, ", "); got != "1970-01-01 2 The end, 2026-07-01 0 The end, 2027-01-01 0 The end" {
		t.Error(got)
	}
	if w := f.Warnings(now(t)); len(w) > 0 {
		t.Error(w)
	}
	published := declarations.Encode(f.Declaration)
	if again, err := yaml.Publish("x.json", []byte(published)); err != nil || again != published {
		t.Errorf("published again: %v\n%s", err, again)
	}
}

// Both places are shown, of an error and of a warning.
func TestVersionsThatDoNotMeet(t *testing.T) {
	var all []string
	for _, files := range [][2]string{
		{"valid: {until: 2026-07-01}", "valid: {from: 2026-07-01}"},
		{"valid: {from: 2026-01-01}", "valid: {from: 2026-07-01}"},
		{"valid: {from: 2026-01-01}", "valid: {until: 2026-07-01}"},
		{"valid: {from: 2026-01-01}", ""},
		{"", ""},
		{"valid: {until: 2026-06-30}\nended: {on: 2026-06-30}", "valid: {from: 2026-07-01}"},
		{"valid: {until: 2026-11-30}", "valid: {from: 2027-01-01}"},
		{"valid: {until: 2026-12-30}", "valid: {from: 2027-01-01}"},
	} {
		f, err := yaml.Join(versionOf(t, "a.yaml", files[0]), versionOf(t, "b.yaml", files[1]))
		if err == nil {
			err = f.Warnings(now(t))
		}
		all = append(all, err.Error())
	}
	golden.Check(t, "testdata/warnings/versions.golden", strings.Join(all, "\n"))
}

// A gap is mended by its remedy.
func TestRemedyOfGap(t *testing.T) {
	f, err := yaml.Join(versionOf(t, "a.yaml", "valid: {until: 2026-11-30}"), versionOf(t, "b.yaml", "valid: {from: 2026-12-01}"))
	if err != nil || len(f.Warnings(now(t))) > 0 {
		t.Error(err, f.Warnings(now(t)))
	}
}
