//go:build built

package servers

import (
	"testing"

	"servicestatus/wasm_test/harness"
)

func TestMain(m *testing.M) { harness.Main(m) }
