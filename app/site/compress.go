package site

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"io"
	"sync"

	"github.com/andybalholm/brotli"
)

// packed is what was built compressed, by the hash of its content.
var packed sync.Map

// loadAppModule decompresses the app module, and remembers its compressed form.
func loadAppModule(dist built) ([]byte, error) {
	small, err := dist.file("app.wasm.br")
	if err != nil {
		return nil, err
	}
	module, err := io.ReadAll(brotli.NewReader(bytes.NewReader(small)))
	if err != nil {
		return nil, err
	}
	packed.Store(sha256.Sum256(module), small)
	return module, nil
}

// Brotli compresses at quality 11. It returns the built form where there is one,
// because compressing the app module takes a quarter of a minute.
func Brotli(body []byte) []byte {
	if small, ok := packed.Load(sha256.Sum256(body)); ok {
		return small.([]byte)
	}
	var out bytes.Buffer
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: 11, LGWin: 24})
	_, _ = w.Write(body) // a buffer takes anything
	_ = w.Close()
	return out.Bytes()
}

// Gzip compresses at gzip's best level.
func Gzip(body []byte) []byte {
	var out bytes.Buffer
	w, _ := gzip.NewWriterLevel(&out, gzip.BestCompression) // the level exists
	_, _ = w.Write(body)
	_ = w.Close()
	return out.Bytes()
}
