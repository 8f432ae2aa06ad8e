package site

import (
	"bytes"
	"compress/gzip"
	"io"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

func TestCompression(t *testing.T) {
	body := []byte(strings.Repeat("Mandag til fredag kl. 8-16. ", 100))
	unzipped, err := gzip.NewReader(bytes.NewReader(Gzip(body)))
	if err != nil {
		t.Fatal(err)
	}
	for name, r := range map[string]io.Reader{"gzip": unzipped, "brotli": brotli.NewReader(bytes.NewReader(Brotli(body)))} {
		if got, err := io.ReadAll(r); err != nil || !bytes.Equal(got, body) {
			t.Errorf("%s: %v, %q", name, err, got)
		}
	}
	if len(Brotli(body)) >= len(body)/10 {
		t.Error("nothing is compressed")
	}
}

// The app module is compressed once, when it is built: it takes a quarter of a
// minute.
func TestTheAppModuleIsNotCompressedAgain(t *testing.T) {
	var weak bytes.Buffer
	w := brotli.NewWriterLevel(&weak, 0)
	_, _ = w.Write([]byte(strings.Repeat("module", 1000)))
	_ = w.Close()
	dist := fakeDist()
	dist["app.wasm.br"].Data = weak.Bytes()
	files := loadedFrom(t, dist, "")
	if got := Brotli(files[files.asset(t, "app", ".wasm")]); !bytes.Equal(got, weak.Bytes()) {
		t.Errorf("%d bytes, built as %d", len(got), weak.Len())
	}
}
