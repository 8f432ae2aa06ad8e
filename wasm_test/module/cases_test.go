//go:build built

package module_test

import (
	"encoding/json"
	"slices"
	"testing"

	"servicestatus/declarations/testkit/cases"
	"servicestatus/wasm_test/harness"
)

func TestStatusModuleAnswersTheCases(t *testing.T) {
	all, err := cases.Both()
	if err != nil {
		t.Fatal(err)
	}
	wasm := start(t, "status.wasm")
	for _, one := range all {
		if wasm.load(one.Declaration) != 0 || wasm.status(float64(one.At.Unix()), "lang="+one.Language) != 0 {
			t.Fatalf("%s:%d: refused: %s", one.File, one.Line, wasm.output())
		}
		checkOutput(t, one, wasm.output())
	}
}

// Node.js runs the module in V8, as Chromium does, and calls it as a page does.
func TestStatusModuleAnswersTheCasesInNode(t *testing.T) {
	all, err := cases.Both()
	if err != nil {
		t.Fatal(err)
	}
	all = slices.DeleteFunc(all, func(one cases.Case) bool { return one.Language != "" }) // it asks without options
	var input []string
	for _, one := range all {
		line, err := json.Marshal(struct {
			Declaration string `json:"declaration"`
			Seconds     int64  `json:"seconds"`
		}{one.Declaration, one.At.Unix()})
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
		t.Fatalf("%s:%d: %v in %s", one.File, one.Line, err, output)
	}
	if err := one.Check(o.Status); err != nil {
		t.Error(err)
	}
}
