//go:build browser

package npm_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"servicestatus/declarations/testkit/cases"
	"servicestatus/wasm_test/harness/serve"
)

// Each example is checked with strict types, those of its libraries included. A line of each that must not pass is marked in it.
func TestExamplesHaveStrictTypes(t *testing.T) {
	p := made(t)
	for _, name := range []string{"plain", "base", "react", "preact", "solid", "engine", "worker"} {
		t.Run(name, func(t *testing.T) { p.tool(t, "tsc", "-p", name, "--noEmit") })
	}
	t.Run("vue", func(t *testing.T) { p.tool(t, "vue-tsc", "-p", "vue/tsconfig.json") })
	t.Run("svelte", func(t *testing.T) {
		p.tool(t, "svelte-check", "--workspace", "svelte", "--tsconfig", "./tsconfig.json", "--fail-on-warnings")
	})
}

// The type of a status has each member that a status has, and no other is needed: the compiler reads statuses as literals.
func TestTypeOfStatusIsThatOfTheCommandLine(t *testing.T) {
	p := made(t)
	aaby, err := cases.Life()
	if err != nil {
		t.Fatal(err)
	}
	instants, ids := moments(t)
	file := filepath.Join(t.TempDir(), "aaby.json")
	if err := os.WriteFile(file, []byte(aaby[0].Declaration), 0o644); err != nil {
		t.Fatal(err)
	}
	statuses := p.statuses(t, instants[:20], ids...)
	var lives []string
	for _, one := range aaby {
		lives = append(lives, one.At.Format("2006-01-02T15:04:05Z07:00"))
	}
	statuses = append(statuses, p.statuses(t, lives, file)...)
	source := "import type { Status } from 'servicestatus/engine';\n\nexport const all: Status[] = [\n" + strings.Join(statuses, ",\n") + ",\n];\n"
	if err := write(filepath.Join(p.dir, "engine", "statuses.ts"), []byte(source)); err != nil {
		t.Fatal(err)
	}
	p.tool(t, "tsc", "-p", "engine")
}

// statuses returns what the command line prints of declarations at instants.
func (p project) statuses(t *testing.T, instants []string, names ...string) []string {
	t.Helper()
	out := p.run(t, strings.Join(instants, "\n"), serve.Program(t), append([]string{"status", "--json", "--at", "-"}, names...)...)
	return strings.Split(strings.TrimSpace(out), "\n")
}
