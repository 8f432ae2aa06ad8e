package wasm_test

import (
	"crypto/sha512"
	"encoding/base64"
	"fmt"
	"strings"
	"testing"

	"servicestatus/app/site"
)

// pages are the demo pages, with how many elements each has.
var pages = []struct {
	path     string
	elements int
}{{"/demo/", 10}, {"/demo/tid.html", 5}, {"/demo/host.html", 3}, {"/demo/indsaet.html", 1}}

// The pages are served with the strictest policy there is, Trusted Types and
// all; while they are used, nothing of theirs is ever blocked.
func TestThePagesKeepTheirPolicy(t *testing.T) {
	for _, c := range pages {
		t.Run(c.path, func(t *testing.T) {
			t.Parallel()
			p := visit(t, shipped(t)+c.path, visitor{}).live(c.elements)
			csp := ask[string](p, "fetch(location.href).then((response) => response.headers.get('content-security-policy'))")
			for _, part := range []string{"default-src 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'"} {
				if !strings.Contains(csp, part) || strings.Contains(csp, "'unsafe-") {
					t.Errorf("the policy is %s", csp)
				}
			}
			// Everything that can be pressed or chosen.
			p.run(`(async () => {
				for (const button of document.querySelectorAll('main button')) if (button.checkVisibility()) button.click();
				for (const choice of document.querySelectorAll('main select')) {
					choice.selectedIndex = choice.length - 1;
					choice.dispatchEvent(new Event('change', { bubbles: true }));
				}
				for (const element of elements()) for (const summary of element.shadowRoot.querySelectorAll('summary')) summary.click();
			})()`)
			p.live(c.elements)
			if got := ask[[]string](p, "violations"); len(got) > 0 {
				t.Errorf("blocked: %q", got)
			}
			if said := p.said(); len(said) > 0 {
				t.Errorf("on the console: %q", said)
			}
		})
	}
}

// An authority's own page, on another origin, with a strict policy of its own,
// Trusted Types and the script's hash: the script from ours makes it live.
func TestAPageOnAnotherOrigin(t *testing.T) {
	ours := serve(t, nil)
	hash := sha512.Sum384(ours.files["service-status.js"])
	theirs := serve(t, site.Files{"side.html": hostPage(fmt.Sprintf(
		`<p>Ring til os.</p><script src="%s/service-status.js" integrity="sha384-%s" crossorigin="anonymous" data-system="nemid" async></script>`,
		ours.URL, base64.StdEncoding.EncodeToString(hash[:])))})
	theirs.csp = "default-src 'none'; img-src 'self'; script-src " + ours.URL + " 'wasm-unsafe-eval'; connect-src " + ours.URL +
		"; require-trusted-types-for 'script'; trusted-types 'none'"
	p := visit(t, theirs.URL+"/side.html", visitor{at: "2026-11-24T10:00:00+01:00"}).live(1)
	told{"10.00", "nemid", `
		Åben · lukker kl. 20.00 (kl. 14.00 din tid)
		Oppetid: 99,9 % garanteret hele døgnet`}.check(t, p, "card('nemid')")
	if got := ask[[]string](p, "violations"); len(got) > 0 {
		t.Errorf("blocked: %q", got)
	}
	// Nothing of ours was asked of them.
	for _, name := range []string{"service-status.js", "status.wasm", "declarations/nemid.json", "service-status.css"} {
		if theirs.asked(name) > 0 {
			t.Errorf("the page's own server was asked for %s", name)
		}
	}
}
