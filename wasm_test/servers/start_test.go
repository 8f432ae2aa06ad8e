//go:build built

package servers

import (
	"bufio"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// program is a server that a test starts with a configuration of its own.
type program struct {
	name     string   // as Debian calls its package
	commands []string // the first that is there is run
	// configure writes the configuration into a folder, and returns the arguments. The root has the site.
	configure func(t *testing.T, folder, root, address string) []string
	ready     string // is in the line with which the server says that it listens
}

// start starts a server that serves a folder, and returns its address.
func (p program) start(t *testing.T, root string) string {
	t.Helper()
	command := find(t, p.name, p.commands...)
	address := free(t)
	folder := t.TempDir()
	run := exec.Command(command, p.configure(t, folder, root, address)...)
	run.Env = append(os.Environ(), "HOME="+folder, "XDG_DATA_HOME="+folder, "XDG_CONFIG_HOME="+folder)
	lines, err := run.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := run.Start(); err != nil {
		t.Fatal(err)
	}
	listens, ended := make(chan bool, 1), make(chan bool)
	var log strings.Builder
	go func() {
		for scanner := bufio.NewScanner(lines); scanner.Scan(); {
			fmt.Fprintln(&log, scanner.Text())
			if strings.Contains(scanner.Text(), p.ready) && len(listens) == 0 {
				listens <- true
			}
		}
		close(ended)
	}()
	t.Cleanup(func() {
		_ = run.Process.Signal(syscall.SIGTERM) // it ends its own children
		<-ended
		_ = run.Wait()
	})
	select {
	case <-listens:
	case <-ended:
		t.Fatalf("%s has ended:\n%s", p.name, &log)
	}
	return "http://" + address
}

// find returns the first of some programs that is there. A bare name is looked up in PATH.
func find(t *testing.T, name string, files ...string) string {
	t.Helper()
	for _, file := range files {
		if found, err := exec.LookPath(file); err == nil {
			return found
		}
	}
	t.Fatalf("there is no %s: run wasm_test/browsers, which installs it on Debian; elsewhere install it, so that one of %q is there", name, files)
	return ""
}

// module returns the file of a module of a server, which need not be executable.
func module(t *testing.T, name string, patterns ...string) string {
	t.Helper()
	for _, pattern := range patterns {
		if found, _ := filepath.Glob(pattern); len(found) > 0 {
			return found[0]
		}
	}
	t.Fatalf("there is no module %s: run wasm_test/browsers, which installs it on Debian; elsewhere install it, so that one of %q is there", name, patterns)
	return ""
}

// free returns an address on which nothing listens.
func free(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	return listener.Addr().String()
}

// write writes a file into a folder, and returns its name.
func write(t *testing.T, folder, name, text string) string {
	t.Helper()
	file := filepath.Join(folder, name)
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}
