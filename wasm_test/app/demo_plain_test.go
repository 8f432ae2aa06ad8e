//go:build browser

package app_test

import (
	"strings"
	"testing"

	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// Without JavaScript the demo pages have their text, numbers, hours and links to the
// declarations.
func TestDemoPagesWithoutJavaScript(t *testing.T) {
	for _, c := range []struct {
		path  string
		texts []string
		links []string
	}{
		{"/demo/", []string{
			"44 60 63 68", "mandag til fredag kl. 7–20", "1881", "hverdage kl. 9–18", "nemlogin@digst.dk", "kl. 8.30–16.00",
			"72 24 70 50", "jule- og nytårsaftensdag kl. 10.00–14.00", "mandag til torsdag kl. 8.00–22.00",
		}, []string{"/declarations/nemkonto.html", "/declarations/digitalpost.html", "/declarations/nemlogin.html", "/declarations/nemid.html", "/declarations/borgerdk.html"}},
		{"/demo/tid.html", []string{"kræver JavaScript"},
			[]string{"/declarations/nemkonto.html", "/declarations/digitalpost.html", "/declarations/nemlogin.html", "/declarations/nemid.html", "/declarations/borgerdk.html"}},
		{"/demo/host.html", []string{"Hjælp til Digital Post", "Gå ind på borger.dk", "Ring til supporten"}, nil},
		{"/demo/indsaet.html", []string{"data-system=\"nemid\"", "<service-status system=\"nemid\">", "script-src"}, nil},
		{"/declarations/nemid.html", []string{"+45 72 24 70 50", "Mandag til fredag kl. 8.30 - 20.00", "99,9 % garanteret", "80 % inden for 300 sekunder"}, nil},
	} {
		t.Run(c.path, func(t *testing.T) {
			t.Parallel()
			p := browser.Visit(t, serve.Shipped(t)+c.path, browser.Visitor{WithoutJS: true, Accepts: "favicon.ico"})
			text := browser.PlainSpaces(browser.Ask[string](p, "document.body.innerText"))
			for _, words := range c.texts {
				if !strings.Contains(text, words) {
					t.Errorf("nothing says %q in: %s", words, text)
				}
			}
			for _, link := range c.links {
				if !browser.Ask[bool](p, "[...document.links].some((a) => a.checkVisibility() && a.pathname === '"+link+"')") {
					t.Errorf("no link to %s", link)
				}
			}
			if n := browser.Ask[int](p, "[...document.querySelectorAll('main button, main select, main input')].filter((control) => control.checkVisibility()).length"); n > 0 {
				t.Errorf("%d controls that do nothing", n)
			}
		})
	}
}
