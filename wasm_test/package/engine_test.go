//go:build browser

package npm_test

import (
	"encoding/json"
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

// The engine and the command line say the same of each declaration at each instant of the cases.
func TestEngineSaysWhatTheCommandLineSays(t *testing.T) {
	p := made(t)
	instants, ids := moments(t)
	var published []string
	for _, id := range ids {
		published = append(published, data.Published(id))
	}
	input, err := json.Marshal(map[string]any{"declarations": published, "instants": instants})
	if err != nil {
		t.Fatal(err)
	}
	got := strings.Split(strings.TrimSpace(p.run(t, string(input), "node", "engine/statuses.mjs")), "\n")
	want := p.statuses(t, instants, ids...)
	if len(got) != len(want) || len(got) != len(instants)*len(ids) {
		t.Fatalf("%d statuses, and the command line prints %d", len(got), len(want))
	}
	for i := range got {
		if got[i] != want[i] {
			t.Errorf("the engine says\n%s\nand the command line\n%s", got[i], want[i])
		}
	}
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
