//go:build browser

package edge_test

import (
	"testing"

	"servicestatus/wasm_test/harness"
)

func TestMain(m *testing.M) { harness.Main(m) }
