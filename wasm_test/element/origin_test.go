//go:build browser

package element_test

import (
	"crypto/sha512"
	"encoding/base64"
	"fmt"
	"testing"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// The page of an authority is on another origin, with a strict policy of its own,
// Trusted Types and the hash of our script. The script makes it live.
func TestPageOnAnotherOrigin(t *testing.T) {
	ours := serve.Site(t, nil)
	hash := sha512.Sum384(ours.Files["service-status.js"])
	theirs := serve.Site(t, site.Files{"side.html": serve.HostPage(fmt.Sprintf(
		`<p>Ring til os.</p><script src="%s/service-status.js" integrity="sha384-%s" crossorigin="anonymous" data-system="nemid" async></script>`,
		ours.URL, base64.StdEncoding.EncodeToString(hash[:])))})
	theirs.Policy = "default-src 'none'; img-src 'self'; script-src " + ours.URL + " 'wasm-unsafe-eval'; connect-src " + ours.URL +
		"; require-trusted-types-for 'script'; trusted-types 'none'"
	p := browser.Visit(t, theirs.URL+"/side.html", browser.Visitor{At: "2026-11-24T10:00:00+01:00"}).Live(1)
	card{"10.00", "nemid", `
		Åben til kl. 20 (kl. 14 din tid)
		Oppetid: 99,9 % garanteret hele døgnet`}.check(t, p, "card('nemid')")
	if got := browser.Ask[[]string](p, "violations"); len(got) > 0 {
		t.Errorf("blocked: %q", got)
	}
	// None of our files was requested from the page's own server.
	for _, name := range []string{"service-status.js", "status.wasm", "declarations/nemid.json", "service-status.css"} {
		if theirs.Requests(name) > 0 {
			t.Errorf("the page's own server was asked for %s", name)
		}
	}
}
