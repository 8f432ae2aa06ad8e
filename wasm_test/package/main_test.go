//go:build browser

package npm_test

import (
	"testing"

	"servicestatus/wasm_test/harness"
)

func TestMain(m *testing.M) { harness.Main(m) }
