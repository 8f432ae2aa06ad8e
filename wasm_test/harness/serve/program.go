package serve

import (
	"bufio"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"servicestatus/wasm_test/harness"
)

// Program returns the path of the command line, which it builds once.
func Program(t testing.TB) string {
	t.Helper()
	harness.LooksAt(t, "app/*.go")
	program, err := program()
	if err != nil {
		t.Fatal(err)
	}
	return program
}

var program = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "servicestatus-")
	if err != nil {
		return "", err
	}
	harness.AtEnd(func() { os.RemoveAll(dir) })
	to := filepath.Join(dir, "app")
	if out, err := exec.Command("go", "build", "-o", to, harness.Path("app")).CombinedOutput(); err != nil {
		return "", errors.New(string(out))
	}
	return to, nil
})

// Shipped returns the address of the command line's own server: what a visitor
// of `make run` gets, compressed and with its headers. All tests of a package
// share it.
func Shipped(t testing.TB) string {
	t.Helper()
	Site(t, nil) // fails with what to do when nothing is built
	program := Program(t)
	shipped.Lock()
	defer shipped.Unlock()
	if shipped.address == "" {
		address, err := start(program)
		if err != nil {
			t.Fatal(err)
		}
		shipped.address = address
	}
	return shipped.address
}

var shipped struct {
	sync.Mutex
	address string
}

// start starts the server, and reads the address that it prints.
func start(program string) (address string, err error) {
	command := exec.Command(program, "serve", "--addr", "127.0.0.1:0")
	command.Stderr = os.Stderr
	out, err := command.StdoutPipe()
	if err != nil {
		return "", err
	}
	if err := command.Start(); err != nil {
		return "", err
	}
	harness.AtEnd(func() {
		_ = command.Process.Kill()
		_ = command.Wait()
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		return "", errors.New("serve does not print its address")
	}
	return strings.TrimSuffix(strings.TrimSpace(line), "/"), nil
}
