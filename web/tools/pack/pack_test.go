package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/andybalholm/brotli"
)

// A module that has not changed is not compressed again, but gets a new time, or
// make would come back to it every time.
func TestPack(t *testing.T) {
	from := filepath.Join(t.TempDir(), "app.wasm")
	to := from + ".br"
	for _, content := range []string{"one module", "another"} {
		if err := os.WriteFile(from, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := pack(from, to); err != nil {
			t.Fatal(err)
		}
		small, err := os.ReadFile(to)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := io.ReadAll(brotli.NewReader(bytes.NewReader(small))); err != nil || string(got) != content {
			t.Errorf("%q, %v, want %q", got, err, content)
		}
	}
	// The same content, compressed in another way: it is left as it is.
	var weak bytes.Buffer
	w := brotli.NewWriterLevel(&weak, 0)
	_, _ = w.Write([]byte("another"))
	_ = w.Close()
	if err := os.WriteFile(to, weak.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	long := time.Now().Add(-time.Hour)
	if err := os.Chtimes(to, long, long); err != nil {
		t.Fatal(err)
	}
	if err := pack(from, to); err != nil {
		t.Fatal(err)
	}
	left, err := os.ReadFile(to)
	if err != nil || !bytes.Equal(left, weak.Bytes()) {
		t.Errorf("compressed again: %v", err)
	}
	if info, err := os.Stat(to); err != nil || !info.ModTime().After(long) {
		t.Errorf("its time is still the old one: %v", err)
	}
}

func TestPackWithoutAFile(t *testing.T) {
	if err := pack(filepath.Join(t.TempDir(), "none"), filepath.Join(t.TempDir(), "none.br")); err == nil {
		t.Error("a file that does not exist was compressed")
	}
}
