package site

import (
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
)

var linked = regexp.MustCompile(`href="([^"]*)"`)

// An address without a page gets a page that says so, whose links lead to the site
// from any depth.
func TestMissingPage(t *testing.T) {
	files := loaded(t)
	for path, top := range map[string]string{"/findes-ikke": "./", "/en/findes-ikke": "./../", "/a/b/": "./../../", "/a%2Fb": "./", "//example.com/a": "./../../"} {
		response := httptest.NewRecorder()
		Handler(files).ServeHTTP(response, httptest.NewRequest(http.MethodGet, "http://example.dk"+path, nil))
		if got := response.Header().Get("Content-Type"); response.Code != http.StatusNotFound || got != "text/html; charset=utf-8" {
			t.Errorf("%s: %d, %s", path, response.Code, got)
		}
		contains(t, response.Body.String(), "<h1>Siden findes ikke</h1>", `<div lang="en"><h2>This page does not exist</h2>`,
			`href="`+top+`"`, `href="`+top+`en/"`, `href="`+top+files.asset(t, "app", ".css")+`"`)
	}
}

func TestMessagePages(t *testing.T) {
	plain, addressed := loaded(t), loadedFrom(t, fakeDist(), "https://example.dk/x/")
	for _, name := range []string{NotFound, Offline, StudioOffline} {
		links := linked.FindAllStringSubmatch(string(plain[name]), -1)
		if len(links) != 4 {
			t.Errorf("%s has %d links", name, len(links))
		}
		for _, link := range links {
			if !strings.HasPrefix(link[1], "./") {
				t.Errorf("%s has the link %s", name, link[1])
			}
		}
		if strings.Contains(string(plain[name]), "<script") {
			t.Errorf("%s has a script", name)
		}
	}
	// Servers of static files show it at any depth.
	for _, link := range linked.FindAllStringSubmatch(string(addressed[NotFound]), -1) {
		if !strings.HasPrefix(link[1], "https://example.dk/x/") {
			t.Errorf("at an address it has the link %s", link[1])
		}
	}
}
