//go:build browser

package engines_test

import (
	"testing"

	"servicestatus/wasm_test/harness"
)

func TestMain(m *testing.M) { harness.Main(m) }
