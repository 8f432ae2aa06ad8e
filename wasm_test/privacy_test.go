package wasm_test

import (
	"net/http"
	"path"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"

	"servicestatus/app/page"
)

// The pages say that they set no cookies and keep nothing about the visitor:
// the browser, asked afterwards, has nothing.
func TestNothingIsStored(t *testing.T) {
	for _, c := range pages {
		t.Run(c.path, func(t *testing.T) {
			t.Parallel()
			p := visit(t, shipped(t)+c.path, visitor{}).live(c.elements)
			p.keepsNothing()
			for what, count := range map[string]string{
				"caches":          "isSecureContext ? caches.keys().then((all) => all.length) : 0",
				"service workers": "isSecureContext ? navigator.serviceWorker.getRegistrations().then((all) => all.length) : 0",
				"bytes in all":    "navigator.storage.estimate().then(({ usage }) => usage)",
			} {
				if n := ask[int](p, count); n != 0 {
					t.Errorf("%s: %d", what, n)
				}
			}
		})
	}
}

// Whatever someone does in the app, nothing is asked of the server but the
// site's own files, and nothing is sent to it.
func TestTheAppAsksForItsOwnFilesOnly(t *testing.T) {
	t.Parallel()
	s := serve(t, nil)
	var asked sync.Map
	s.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/")
		_, file := s.files[name]
		_, folder := s.files[path.Join(name, "index.html")]
		query := r.URL.Query()
		query.Del("at")
		if r.Method != http.MethodGet || r.ContentLength > 0 || !file && !folder || folder && len(query) > 0 {
			asked.Store(r.Method+" "+r.URL.String(), true)
		}
		s.ServeHTTP(w, r)
	})
	p := open(t, s.URL+"/?at=2026-12-24T12:00:00+01:00", visitor{at: tuesday})
	for _, r := range page.Routes() {
		p.run("follow('/" + r.Path() + "')")
		p.shows(r)
	}
	p.run("follow('/studio/')")
	p.shows(page.Route{Name: page.Studio})
	p.types("name: Eksempel", "name: Hemmelig")
	p.wait("readable(document.getElementById('card')).includes('Hemmelig')")
	p.press("Gem kladden på denne enhed")
	p.wait("here().startsWith('/studio/?kladde=')")
	asked.Range(func(request, _ any) bool {
		t.Errorf("asked of the server: %s", request)
		return true
	})
	if n := ask[int](p, "performance.getEntriesByType('resource').filter(({ name }) => new URL(name).origin !== location.origin).length"); n > 0 {
		t.Errorf("%d requests to other origins", n)
	}
}

// keepsNothing reports what the page has left about the visitor. The files that
// the app keeps for when there is no net are not about anyone.
func (p *tab) keepsNothing() {
	p.Helper()
	cookies, err := chromedp.Call(p.ctx, storage.GetCookies, storage.GetCookiesParams{})
	if err != nil {
		p.Fatal(err)
	}
	if len(cookies.Cookies) > 0 {
		p.Errorf("%d cookies, the first is %s", len(cookies.Cookies), cookies.Cookies[0].Name)
	}
	for what, count := range map[string]string{
		"cookies in the document":   "document.cookie.length",
		"entries in localStorage":   "localStorage.length",
		"entries in sessionStorage": "sessionStorage.length",
		"databases":                 "indexedDB.databases().then((all) => all.length)",
		"requests to other origins": "performance.getEntriesByType('resource').filter(({ name }) => new URL(name).origin !== location.origin).length",
	} {
		if n := ask[int](p, count); n != 0 {
			p.Errorf("%s: %d", what, n)
		}
	}
}
