package declarations_test

import (
	"testing"

	"servicestatus/declarations"
)

func TestNumber(t *testing.T) {
	for text, want := range map[string]string{
		"+45 72 24 70 50": "72 24 70 50", "7010 1881": "70 10 18 81", "70101881": "70 10 18 81", "1881": "1881",
		"+46 8 123 45": "+46 8 123 45", "ring til os": "ring til os",
	} {
		if got := declarations.Number(text); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}
