//go:build built

package page

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// The Studio's weight stands on the page for editors and in the README. Both said 1.6 MB for weeks.
func TestTheWeightOfTheStudioIsTrue(t *testing.T) {
	app, err := os.Stat("../../web/dist/app.wasm.br")
	if err != nil {
		t.Fatal(err, "; run make build")
	}
	want := fmt.Sprintf("%.1f", float64(app.Size())/1e6)
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{phraseStudioWay.En, strings.ReplaceAll(phraseStudioWay.Da, ",", "."), string(readme)} {
		if !strings.Contains(strings.ReplaceAll(text, "\u00a0", " "), want+" MB") {
			t.Errorf("%.80s … does not say %s MB", text, want)
		}
	}
}
