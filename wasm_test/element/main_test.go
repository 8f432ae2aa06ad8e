//go:build browser

package element_test

import (
	"testing"

	"servicestatus/wasm_test/harness"
)

func TestMain(m *testing.M) { harness.Main(m) }
