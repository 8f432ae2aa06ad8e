//go:build browser

package app_test

import (
	"net/http"
	"path"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/chromedp"

	"servicestatus/app/folder"
	"servicestatus/app/page"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// The demo pages promise to set no cookies and to store nothing about the visitor.
// Afterwards the browser has nothing stored.
func TestDemoPagesStoreNothing(t *testing.T) {
	for _, c := range demoPages {
		t.Run(c.path, func(t *testing.T) {
			t.Parallel()
			p := browser.Visit(t, serve.Shipped(t)+c.path, browser.Visitor{}).Live(c.elements)
			checkNothingIsStored(p)
			for what, count := range map[string]string{
				"caches":          "isSecureContext ? caches.keys().then((all) => all.length) : 0",
				"service workers": "isSecureContext ? navigator.serviceWorker.getRegistrations().then((all) => all.length) : 0",
				"bytes in all":    "navigator.storage.estimate().then(({ usage }) => usage)",
			} {
				if n := browser.Ask[int](p, count); n != 0 {
					t.Errorf("%s: %d", what, n)
				}
			}
		})
	}
}

// Whatever a visitor does on the site, it requests only the site's own files, and sends
// nothing.
func TestSiteRequestsItsOwnFilesOnly(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, nil)
	var unexpected sync.Map
	s.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/")
		_, file := s.Files[name]
		_, folder := s.Files[path.Join(name, "index.html")]
		query := r.URL.Query()
		query.Del("at")
		if r.Method != http.MethodGet || r.ContentLength > 0 || !file && !folder || folder && len(query) > 0 {
			unexpected.Store(r.Method+" "+r.URL.String(), true)
		}
		s.ServeHTTP(w, r)
	})
	// A page that is left while a module is on its way cancels the request, and Chromium says so.
	p := open(t, s.URL+"/?at=2026-12-24T12:00:00+01:00", browser.Visitor{At: tuesday, Accepts: "Fetch API cannot load " + s.URL + "/status.wasm"})
	for _, r := range page.Routes(folder.BuiltIn()) {
		p.Do(chromedp.Navigate(s.URL + "/" + r.Path()))
		shows(p, r)
	}
	p.Do(chromedp.Navigate(s.URL + "/studio/"))
	shows(p, page.Route{Name: page.Studio})
	p.Wait("document.documentElement.dataset.app === 'ready'") // the title changes first
	p.Run("pasted.value = 'Telefon 99 99 99 99, hverdage kl. 9-15, hemmelig@example.dk'; pasted.dispatchEvent(new Event('input', { bubbles: true }))")
	press(p, "Læs teksten")
	p.Wait("document.querySelector('.answering') && readable(document.getElementById('card')).includes('99 99 99 99')")
	press(p, "1 Indsæt")
	p.Wait("document.getElementById('begin')")
	p.Run("choose('begin', 'skabelon')")
	press(p, "Vis som YAML")
	p.Wait("yaml.checkVisibility()")
	replaceText(p, "name: Eksempel", "name: Hemmelig")
	p.Wait("readable(document.getElementById('card')).includes('Hemmelig')")
	press(p, "Gem kladden på denne enhed")
	p.Wait("here().startsWith('/studio/?kladde=')")
	unexpected.Range(func(request, _ any) bool {
		t.Errorf("requested from the server: %s", request)
		return true
	})
	if n := browser.Ask[int](p, "performance.getEntriesByType('resource').filter(({ name }) => new URL(name).origin !== location.origin).length"); n > 0 {
		t.Errorf("%d requests to other origins", n)
	}
}
