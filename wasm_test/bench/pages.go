package main

import (
	"crypto/sha256"
	_ "embed"
	"errors"
	"fmt"
	"net/http/httptest"
	"os"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"servicestatus/app/folder"
	"servicestatus/app/site"
)

//go:embed page.html
var page string

// The pages that are compared. They differ only in what shows the state of NemID's
// support.
const (
	alonePage     = "alone.html" // nothing shows it
	oursPage      = "ours.html"
	preloadedPage = "preloaded.html"
	theirsPage    = "theirs.html"
)

// host serves the site and the pages that are measured.
type host struct {
	*httptest.Server
	files site.Files
	peer  string // the name of the script with opening_hours
}

func newHost() (*host, error) {
	files, err := site.Load(folder.BuiltIn())
	if err != nil {
		return nil, err
	}
	peer, err := bundle("wasm_test/bench/peer/support.js")
	if err != nil {
		return nil, err
	}
	// Named by its content, as bundlers do: it is fetched once, and cached for good.
	h := &host{files: files, peer: fmt.Sprintf("%ssupport-%.6x.js", site.Assets, sha256.Sum256(peer))}
	files[h.peer] = peer
	const tag = `<script src="service-status.js" data-system="nemid" async></script>`
	preload := func(name string) string {
		return `<link rel="preload" href="` + name + `" as="fetch" crossorigin>`
	}
	files[oursPage] = pageWith("", tag)
	files[preloadedPage] = pageWith(preload(files.StatusAddress())+preload("declarations/nemid.json"), tag)
	files[alonePage] = pageWith("", `<p><strong class="state">Åben</strong></p>`)
	files[theirsPage] = pageWith(`<script src="`+h.peer+`" defer></script>`, `<div id="nemid"></div>`)
	h.addElements()
	h.Server = httptest.NewServer(site.Handler(files))
	return h, nil
}

// pageWith returns the page with something in its head, and something in the place
// where it shows the support.
func pageWith(head, here string) []byte {
	return []byte(strings.NewReplacer("HEAD", head, "HERE", here).Replace(page))
}

// bundle puts a script and all that it imports into one minified script.
func bundle(entry string) ([]byte, error) {
	if _, err := os.Stat("wasm_test/node_modules/opening_hours"); err != nil {
		return nil, errors.New("no opening_hours: run wasm_test/browsers, which installs it")
	}
	out := api.Build(api.BuildOptions{
		EntryPoints: []string{entry}, Bundle: true, Format: api.FormatIIFE, Charset: api.CharsetUTF8, Target: api.ES2020,
		MinifyWhitespace: true, MinifyIdentifiers: true, MinifySyntax: true, LegalComments: api.LegalCommentsNone,
	})
	for _, m := range append(out.Errors, out.Warnings...) {
		return nil, fmt.Errorf("%s: %s", entry, m.Text)
	}
	return out.OutputFiles[0].Contents, nil
}
