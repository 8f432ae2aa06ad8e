package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"io"
	"slices"
	"testing"
)

// npm unpacks what is below "package", and nothing says when the tarball was made.
func TestTarball(t *testing.T) {
	files := map[string][]byte{"b.js": []byte("b"), "a/c.js": []byte("c"), "README.md": nil}
	packed, err := tarball(files)
	if err != nil {
		t.Fatal(err)
	}
	again, err := tarball(files)
	if err != nil || !bytes.Equal(packed, again) {
		t.Error("two tarballs of the same files differ", err)
	}
	unzipped, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for archive := tar.NewReader(unzipped); ; {
		header, err := archive.Next()
		if err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(archive)
		if name := header.Name[len("package/"):]; err != nil || !bytes.Equal(content, files[name]) {
			t.Errorf("%s has %q: %v", name, content, err)
		}
		if !header.ModTime.Equal(modified) || header.Mode != 0o644 || header.Uid != 0 {
			t.Errorf("%s has %+v", header.Name, header)
		}
		names = append(names, header.Name)
	}
	if want := []string{"package/README.md", "package/a/c.js", "package/b.js"}; !slices.Equal(names, want) {
		t.Errorf("it has %q, want %q", names, want)
	}
}
