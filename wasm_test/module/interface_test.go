//go:build built

package module_test

import (
	"context"
	"testing"

	"github.com/tetratelabs/wazero"
)

// A module that imports nothing can reach nothing: neither the page, nor the
// network, nor the clock. Security reviewers ask for it.
func TestModulesImportNothing(t *testing.T) {
	ctx := context.Background()
	runtime := wazero.NewRuntime(ctx)
	defer runtime.Close(ctx)
	for file, exports := range map[string][]string{
		"status.wasm": {"_initialize", "buffer", "load", "status", "output", "outputLen", "state", "next"},
		"week.wasm":   {"_initialize", "buffer", "load", "status", "output", "outputLen", "state", "next"},
		"osm.wasm":    {"_initialize", "buffer", "load", "status", "output", "outputLen"},
		"reader.wasm": {"_initialize", "buffer", "load", "status", "output", "outputLen"},
	} {
		module, err := runtime.CompileModule(ctx, shipped(t, file))
		if err != nil {
			t.Fatal(err)
		}
		if imports := module.ImportedFunctions(); len(imports) > 0 {
			t.Errorf("%s imports %d functions", file, len(imports))
		}
		if imports := module.ImportedMemories(); len(imports) > 0 {
			t.Errorf("%s imports %d memories", file, len(imports))
		}
		for _, name := range exports {
			if module.ExportedFunctions()[name] == nil {
				t.Errorf("%s: %s is not exported", file, name)
			}
		}
		if n := len(module.ExportedFunctions()); n != len(exports) {
			t.Errorf("%s exports %d functions", file, n)
		}
	}
}
