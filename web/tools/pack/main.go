// Command pack compresses a file with brotli at quality 11. For the app module
// that takes a quarter of a minute. So it is done when the module is built, and
// only when the module has changed.
package main

import (
	"bytes"
	"io"
	"log"
	"os"
	"time"

	"github.com/andybalholm/brotli"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 3 {
		log.Fatal("usage: pack FILE FILE.br")
	}
	if err := pack(os.Args[1], os.Args[2]); err != nil {
		log.Fatal(err)
	}
}

// pack compresses a file, unless its compressed form is there already.
func pack(from, to string) error {
	body, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	if same(body, to) {
		now := time.Now()
		return os.Chtimes(to, now, now) // make compares the times
	}
	var out bytes.Buffer
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: 11, LGWin: 24})
	if _, err := w.Write(body); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	// The file is renamed when it is whole, so make never takes a part for it.
	if err := os.WriteFile(to+".tmp", out.Bytes(), 0o644); err != nil {
		return err
	}
	return os.Rename(to+".tmp", to)
}

// same reports whether a compressed file holds exactly these bytes.
func same(body []byte, compressed string) bool {
	file, err := os.Open(compressed)
	if err != nil {
		return false
	}
	defer file.Close()
	old, err := io.ReadAll(brotli.NewReader(file))
	return err == nil && bytes.Equal(old, body)
}
