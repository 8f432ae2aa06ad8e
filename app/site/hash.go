package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"maps"
	"path"
	"slices"
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
// the content: it is the beginning of the digest that web/tools/bundle puts into the script.
func stamp(module []byte) string {
	sum := sha256.Sum256(module)
	return base64.StdEncoding.EncodeToString(sum[:])[:8]
}

// StatusAddress is the address at which service-status.js asks for the status
// module.
func (files Files) StatusAddress() string { return files.moduleAddress(statusModule) }

// moduleAddress is the address at which service-status.js asks for a module.
func (files Files) moduleAddress(name string) string { return name + "?" + stamp(files[name]) }

// ModuleAddresses returns the addresses at which service-status.js asks for modules. Each
// names the content of the module, which may be cached for ever there.
func (files Files) ModuleAddresses() (all []string) {
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if path.Dir(name) == "." && path.Ext(name) == ".wasm" {
			all = append(all, files.moduleAddress(name))
		}
	}
	return all
}

// The modules that pages of the site ask for: for the status alone, and for the week too.
const (
	statusModule = "status.wasm"
	weekModule   = "week.wasm"
)

// moduleOf returns the module that a page with elements asks for.
func (files Files) moduleOf(body []byte) string {
	if bytes.Contains(body, []byte(`variant="week"`)) && files[weekModule] != nil {
		return weekModule
	}
	return statusModule
}
