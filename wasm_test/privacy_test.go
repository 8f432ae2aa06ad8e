package wasm_test

import (
	"testing"

	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"
)

// The pages say that they set no cookies and keep nothing about the visitor:
// the browser, asked afterwards, has nothing.
func TestNothingIsStored(t *testing.T) {
	for _, c := range pages {
		t.Run(c.path, func(t *testing.T) {
			t.Parallel()
			p := visit(t, shipped(t)+c.path, visitor{}).live(c.elements)
			cookies, err := chromedp.Call(p.ctx, storage.GetCookies, storage.GetCookiesParams{})
			if err != nil {
				t.Fatal(err)
			}
			if len(cookies.Cookies) > 0 {
				t.Errorf("%d cookies, the first is %s", len(cookies.Cookies), cookies.Cookies[0].Name)
			}
			for what, count := range map[string]string{
				"cookies in the document":   "document.cookie.length",
				"entries in localStorage":   "localStorage.length",
				"entries in sessionStorage": "sessionStorage.length",
				"databases":                 "indexedDB.databases().then((all) => all.length)",
				"caches":                    "isSecureContext ? caches.keys().then((all) => all.length) : 0",
				"service workers":           "isSecureContext ? navigator.serviceWorker.getRegistrations().then((all) => all.length) : 0",
				"bytes in all":              "navigator.storage.estimate().then(({ usage }) => usage)",
				"requests to other origins": "performance.getEntriesByType('resource').filter(({ name }) => new URL(name).origin !== location.origin).length",
			} {
				if n := ask[int](p, count); n != 0 {
					t.Errorf("%s: %d", what, n)
				}
			}
		})
	}
}
