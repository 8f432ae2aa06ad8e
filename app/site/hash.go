package site

import (
	"crypto/sha256"
	"fmt"
)

// hash names content, for caches.
func hash(body ...[]byte) string {
	h := sha256.New()
	for _, part := range body {
		fmt.Fprintf(h, "%d:", len(part))
		h.Write(part)
	}
	return fmt.Sprintf("%x", h.Sum(nil))[:12]
}

// stamp is the query with which service-status.js asks for a module. It names
// the content as web/tools/bundle does.
func stamp(module []byte) string { return fmt.Sprintf("%x", sha256.Sum256(module))[:12] }

// StatusAddress is the address at which service-status.js asks for the status
// module.
func (files Files) StatusAddress() string { return "status.wasm?" + stamp(files["status.wasm"]) }
