package week_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// The style in the module is that of web/element/week.css: otherwise run go generate.
func TestStyleIsGenerated(t *testing.T) {
	out := filepath.Join(t.TempDir(), "style.go")
	if text, err := exec.Command("go", "run", "../../web/tools/bundle", "../../web/element/week.css", out).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	want, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile("style.go"); err != nil || string(got) != string(want) {
		t.Errorf("style.go is another: run go generate ./widget/week (%v)", err)
	}
}
