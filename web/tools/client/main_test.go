package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The app's module linked net/http, and with that TLS, for a server that it never starts: 2 MB before compression.
func TestTheAppReachesNoServer(t *testing.T) {
	t.Chdir("../../..") // the module, whose go.mod is read
	dir := filepath.Join(".build", "client_test")
	t.Cleanup(func() { os.RemoveAll(dir) })
	if err := write(dir); err != nil {
		t.Fatal(err)
	}
	list := exec.Command("go", "list", "-deps", "-modfile", filepath.Join(dir, "app.mod"), "./app")
	list.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	list.Stderr = os.Stderr
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	packages := strings.Fields(string(out))
	if len(packages) < 50 {
		t.Fatalf("only %q", packages)
	}
	for _, name := range packages {
		if name == "net/http" || name == "crypto/tls" {
			t.Errorf("it reaches %s", name)
		}
	}
}

// On a machine that has built nothing yet, go-app is not there.
func TestNothingIsDownloadedYet(t *testing.T) {
	cache, err := exec.Command("go", "env", "GOMODCACHE").Output()
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir("../../..")
	dir := filepath.Join(".build", "client_test_empty")
	t.Cleanup(func() { os.RemoveAll(dir) })
	t.Setenv("GOMODCACHE", t.TempDir())
	t.Setenv("GOFLAGS", "-modcacherw")
	t.Setenv("GOPROXY", "file://"+filepath.ToSlash(filepath.Join(strings.TrimSpace(string(cache)), "cache", "download")))
	t.Setenv("GOSUMDB", "off")
	if err := write(dir); err != nil {
		t.Fatal(err)
	}
}

// A version of go-app that is divided otherwise is refused, and not built without what it needs.
func TestAnotherGoAppIsRefused(t *testing.T) {
	file := filepath.Join(t.TempDir(), "resource.go")
	if err := os.WriteFile(file, []byte("package app\n\nfunc remoteLocation() {}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := keep(file, kept["resource.go"]); err == nil {
		t.Error("it is taken")
	}
}

func TestAMissingFileIsNotReplaced(t *testing.T) {
	if err := replace(filepath.Join(t.TempDir(), encryption), noEncryption); err == nil {
		t.Error("it is written where nothing was")
	}
}
