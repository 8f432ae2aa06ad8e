//go:build built

package peer_test

import (
	"encoding/json"
	"os"
	"testing"

	"servicestatus/wasm_test/harness"
)

// ask runs a command of peer.mjs, and returns the values that it prints.
func ask[T any](t *testing.T, input []string, command ...string) (values []T) {
	t.Helper()
	if _, err := os.Stat(harness.Path("wasm_test/node_modules/opening_hours")); err != nil {
		t.Fatal("no opening_hours.js: run wasm_test/browsers, which installs it")
	}
	for _, line := range harness.Node(t, "wasm_test/peer/peer.mjs", input, command...) {
		var value T
		if err := json.Unmarshal([]byte(line), &value); err != nil {
			t.Fatal(err)
		}
		values = append(values, value)
	}
	return values
}
