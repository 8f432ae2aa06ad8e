package main

import (
	"crypto/sha256"
	_ "embed"
	"errors"
	"fmt"
	"net/http/httptest"
	"os"
	"strings"
	"time"

	"github.com/evanw/esbuild/pkg/api"

	"servicestatus/app/folder"
	"servicestatus/app/site"
	"servicestatus/declarations/calendar"
)

//go:embed page.html
var page string

// The pages that are compared. They differ only in what shows the state of NemID's
// support.
const (
	alonePage     = "alone.html" // nothing shows it
	linePage      = "line.html"
	preloadedPage = "preloaded.html"
	filePage      = "file.html"
	peerPage      = "peer.html"
)

// host serves the site and the pages that are measured.
type host struct {
	*httptest.Server
	files site.Files
	peer  string // the name of the script with opening_hours
}

func newHost() (*host, error) {
	// Older than a quarter of an hour, so that embed/nemid.js asks for news on every visit of the run.
	files, err := site.LoadAt(folder.BuiltIn(), "", calendar.Instant(time.Now().Add(-time.Hour).Unix()))
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
	tag := func(script string) string { return `<script src="` + script + `" data-system="nemid" async></script>` }
	preload := func(name string) string {
		return `<link rel="preload" href="` + name + `" as="fetch" crossorigin>`
	}
	files[linePage] = pageWith("", tag("service-status.js"))
	files[preloadedPage] = pageWith(preload(files.StatusAddress())+preload("declarations/nemid.json"), tag("service-status.js"))
	files[filePage] = pageWith("", tag(site.Embed+"nemid.js"))
	files[alonePage] = pageWith("", `<p><strong class="state">Åben</strong></p>`)
	files[peerPage] = pageWith(`<script src="`+h.peer+`" defer></script>`, `<div id="nemid"></div>`)
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
