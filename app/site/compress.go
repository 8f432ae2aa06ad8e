package site

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"io"
	"sync"

	"github.com/andybalholm/brotli"
)

// packed is what came compressed, by the hash of the content.
var packed sync.Map

// loadCore unpacks the app's core, and remembers how it came.
func loadCore() ([]byte, error) {
	small, err := built("app.wasm.br")
	if err != nil {
		return nil, err
	}
	core, err := io.ReadAll(brotli.NewReader(bytes.NewReader(small)))
	if err != nil {
		return nil, err
	}
	packed.Store(sha256.Sum256(core), small)
	return core, nil
}

// Brotli compresses at quality 11, unless that has been done already.
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

// Gzip compresses as far as gzip does.
func Gzip(body []byte) []byte {
	var out bytes.Buffer
	w, _ := gzip.NewWriterLevel(&out, gzip.BestCompression) // the level exists
	_, _ = w.Write(body)
	_ = w.Close()
	return out.Bytes()
}
