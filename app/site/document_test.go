package site

import (
	"strings"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/app/page"
)

func TestDocument(t *testing.T) {
	files := loaded(t)
	for _, r := range page.Routes(folder.BuiltIn()) {
		html := string(files[r.Path()+"index.html"])
		contains(t, html, "<!doctype html>\n<html lang=\""+r.Lang()+"\" data-theme=\"neutral\"><head><meta charset=\"utf-8\">", "<title>", `<meta name="description" content="`,
			`<link rel="manifest" href="`+r.Top()+`manifest.webmanifest">`,
			`<link rel="apple-touch-icon" href="`+r.Top(), `</head><body><div class="page">`, "</div></body></html>\n")
		// The page sets moments before the elements look for them. No page but the Studio asks for the app.
		script := files.asset(t, "site", ".js")
		if r.Name == page.Studio {
			script = files.asset(t, "app", ".js")
		}
		contains(t, html, `<script src="`+r.Top()+script+`" defer="defer">`)
		element := strings.Index(html, `<script src="`+r.Top()+`service-status.js" defer`)
		if strings.Contains(html, "<service-status") && element < 0 || element >= 0 && strings.Index(html, script) > element {
			t.Errorf("%q: service-status.js is missing, or comes before the page's script", r.Path())
		}
		if n := strings.Count(html, "<script src="); n > 2 || r.Name != page.Studio && strings.Contains(html, files.asset(t, "app", ".js")) {
			t.Errorf("%q: has %d scripts", r.Path(), n)
		}
		// A page that needs no status module does not fetch it.
		if live, preloaded := strings.Contains(html, "<service-status"), strings.Contains(html, r.Top()+files.StatusAddress()); live != preloaded {
			t.Errorf("%q: has an element: %v, preloads its module: %v", r.Path(), live, preloaded)
		}
		for _, absolute := range []string{"canonical", "og:url", "og:image", "hreflang=\"x-default\""} {
			if strings.Contains(html, absolute) {
				t.Errorf("%q: %s without an address", r.Path(), absolute)
			}
		}
	}
	if strings.Contains(string(files["studio/index.html"]), "<service-status") {
		t.Error("the Studio has an element before it has a text") // the preload is tried both ways
	}
}

// Search engines and those who share a page are told where it is.
func TestDocumentWithAnAddress(t *testing.T) {
	const address = "https://example.dk/x/"
	files := loadedFrom(t, fakeDist(), address)
	contains(t, string(files["en/nemid/index.html"]),
		`<meta property="og:url" content="https://example.dk/x/en/nemid/">`, `<meta property="og:image" content="https://example.dk/x/og.png">`,
		`<meta property="og:locale" content="en_GB"><meta property="og:locale:alternate" content="da_DK">`,
		`<link rel="canonical" href="https://example.dk/x/en/nemid/"><link rel="alternate" hreflang="da" href="https://example.dk/x/nemid/">`,
		`<link rel="alternate" hreflang="en" href="https://example.dk/x/en/nemid/"><link rel="alternate" hreflang="x-default" href="https://example.dk/x/nemid/">`)
	contains(t, string(files["nemid/index.html"]), `<meta property="og:locale" content="da_DK"><meta property="og:locale:alternate" content="en_GB">`)
}

// Structured data that holds "</script>" must not end the script.
func TestStructuredDataCannotEndItsScript(t *testing.T) {
	html := string(document{folder: folder.BuiltIn(), Route: page.Route{Name: page.Studio}, data: []byte(`{"name":"</script><b>"}`)}.render())
	contains(t, html, `<script type="application/ld+json">{"name":"\u003c/script>\u003cb>"}</script>`)
}
