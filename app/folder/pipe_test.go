//go:build !js

package folder_test

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"servicestatus/app/folder"
)

// A pipe in the folder was waited for without end.
func TestOnlyRegularFilesAreRead(t *testing.T) {
	for name, make := range map[string]func(path string) error{
		"pipe":   func(path string) error { return syscall.Mkfifo(path, 0o600) },
		"folder": func(path string) error { return os.Symlink(".", path) },
		"device": func(path string) error { return os.Symlink("/dev/zero", path) },
	} {
		dir := t.TempDir()
		if err := make(filepath.Join(dir, "x.yaml")); err != nil {
			t.Fatal(err)
		}
		_, err := folder.Read(os.DirFS(dir), "mappe")
		if err == nil || !strings.HasPrefix(err.Error(), "mappe/x.yaml: er ikke en almindelig fil") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
