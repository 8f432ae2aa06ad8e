//go:build browser

package npm_test

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"servicestatus/declarations/data"
	"servicestatus/declarations/testkit/cases"
)

// moments returns the instants of the shared cases, and the five declarations.
func moments(t *testing.T) (instants, ids []string) {
	t.Helper()
	all, err := cases.All()
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range all {
		instants = append(instants, one.At.Format(time.RFC3339))
	}
	slices.Sort(instants)
	instants = slices.Compact(instants)
	if len(instants) < 50 {
		t.Fatalf("only %d instants", len(instants))
	}
	return instants, data.IDs
}

// question returns what engine/statuses.mjs reads: the five declarations, and some instants.
func question(t *testing.T, instants []string) string {
	t.Helper()
	var published []string
	for _, id := range data.IDs {
		published = append(published, data.Published(id))
	}
	input, err := json.Marshal(map[string]any{"declarations": published, "instants": instants})
	if err != nil {
		t.Fatal(err)
	}
	return string(input)
}

// The engine and the command line say the same of each declaration at each instant of the cases, in each runtime.
// Deno gives it no permission, for it needs none.
func TestEngineSaysWhatTheCommandLineSays(t *testing.T) {
	p := made(t)
	instants, ids := moments(t)
	want := p.statuses(t, instants, ids...)
	for _, runtime := range [][]string{
		{"node"},
		{p.binary(t, "@oven/*/bin/bun")},
		{p.binary(t, "@deno/*/deno"), "run", "--no-prompt", "--node-modules-dir=manual"},
	} {
		t.Run(filepath.Base(runtime[0]), func(t *testing.T) {
			got := strings.Split(strings.TrimSpace(p.run(t, question(t, instants), runtime[0], append(runtime[1:], "engine/statuses.mjs")...)), "\n")
			if len(got) != len(want) || len(got) != len(instants)*len(ids) {
				t.Fatalf("%d statuses, and the command line prints %d", len(got), len(want))
			}
			for i := range got {
				if got[i] != want[i] {
					t.Errorf("the engine says\n%s\nand the command line\n%s", got[i], want[i])
				}
			}
		})
	}
}

// binary returns a program that comes in a package for this machine. The package that finds it needs a script to be installed.
func (p project) binary(t *testing.T, pattern string) string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(p.dir, "node_modules", pattern))
	if err != nil || len(found) == 0 {
		t.Fatalf("no package has %s for this machine: %v", pattern, err)
	}
	return found[0]
}

// What the scripts of engine check, they check with assert.
func TestEngineInNode(t *testing.T) {
	p := made(t)
	input, err := json.Marshal(map[string]any{"declaration": data.Published("nemid")})
	if err != nil {
		t.Fatal(err)
	}
	p.run(t, string(input), "node", "engine/engine.mjs")
}

// On a server an import does nothing and throws nothing, whatever the server has.
func TestImportOnAServer(t *testing.T) {
	if out := made(t).run(t, "", "node", "engine/server.mjs"); out != "" {
		t.Error(out)
	}
}
