//go:build built

package module_test

import (
	"encoding/json"
	"testing"

	"servicestatus/declarations/data"
	"servicestatus/declarations/testkit/cases"
	"servicestatus/wasm_test/harness"
)

func TestStatusModuleAnswersTheCases(t *testing.T) {
	all, err := cases.All()
	if err != nil {
		t.Fatal(err)
	}
	wasm := start(t, "status.wasm")
	for _, one := range all {
		if wasm.load(data.Published(one.System)) != 0 || wasm.status(float64(one.At.Unix()), "") != 0 {
			t.Fatalf("cases.txt:%d: refused: %s", one.Line, wasm.output())
		}
		checkOutput(t, one, wasm.output())
	}
}

// Node.js runs the module in V8, as Chromium does, and calls it as a page does.
func TestStatusModuleAnswersTheCasesInNode(t *testing.T) {
	all, err := cases.All()
	if err != nil {
		t.Fatal(err)
	}
	var input []string
	for _, one := range all {
		line, err := json.Marshal(struct {
			Declaration string `json:"declaration"`
			Seconds     int64  `json:"seconds"`
		}{data.Published(one.System), one.At.Unix()})
		if err != nil {
			t.Fatal(err)
		}
		input = append(input, string(line))
	}
	harness.LooksAt(t, "web/dist/status.wasm")
	output := harness.Node(t, "wasm_test/module/cases.mjs", input, harness.Path("web/dist/status.wasm"))
	if len(output) != len(all) {
		t.Fatalf("%d answers to %d cases", len(output), len(all))
	}
	for i, one := range all {
		checkOutput(t, one, output[i])
	}
}

// checkOutput compares what the status module has written with a case.
func checkOutput(t *testing.T, one cases.Case, output string) {
	t.Helper()
	var o struct{ Status json.RawMessage }
	if err := json.Unmarshal([]byte(output), &o); err != nil {
		t.Fatalf("cases.txt:%d: %v in %s", one.Line, err, output)
	}
	if err := one.Check(o.Status); err != nil {
		t.Error(err)
	}
}
