package harness

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

// Node runs a script of the tree in Node.js, with Denmark's clock, and returns
// the lines that it prints. The lines of input are what it reads.
func Node(t testing.TB, script string, input []string, args ...string) []string {
	t.Helper()
	LooksAt(t, script)
	if _, err := exec.LookPath("node"); err != nil {
		t.Fatal("no Node.js in PATH: run wasm_test/browsers, which installs it")
	}
	command := exec.Command("node", append([]string{Path(script)}, args...)...)
	command.Env = append(os.Environ(), "TZ=Europe/Copenhagen")
	command.Stdin = strings.NewReader(strings.Join(input, "\n"))
	command.Stderr = os.Stderr
	out, err := command.Output()
	if err != nil {
		t.Fatalf("node %s: %v", script, err)
	}
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}
