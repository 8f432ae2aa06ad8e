package site_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"servicestatus/app/site"
)

// content is the query with which the element asks for status.wasm.
const content = "b687f609f356"

func TestHandler(t *testing.T) {
	server := httptest.NewServer(site.Handler(site.Files{
		"index.html": []byte("<p>forside"), "demo/index.html": []byte("<p>demo"), "status.wasm": []byte(strings.Repeat("wasm", 1000)),
	}))
	t.Cleanup(server.Close)
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	for _, c := range []struct {
		path, accept string
		code         int
		headers      map[string]string
	}{
		{"/", "", 200, map[string]string{"Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache", "Content-Encoding": ""}},
		{"/demo", "", 301, map[string]string{"Location": "/demo/"}},
		{"/demo/", "", 200, nil},
		{"/nothing", "", 404, nil},
		{"/demo/../../etc/passwd", "", 404, nil},
		{"/status.wasm", "gzip, br", 200, map[string]string{"Content-Type": "application/wasm", "Content-Encoding": "br", "Access-Control-Allow-Origin": "*", "Vary": "Accept-Encoding"}},
		{"/status.wasm", "gzip;q=0.5, br;q=0", 200, map[string]string{"Content-Encoding": "gzip"}},
		{"/status.wasm?v=1", "", 200, map[string]string{"Content-Encoding": "", "Cache-Control": "no-cache"}},
		{"/status.wasm?" + content, "br", 200, map[string]string{"Cache-Control": "public, max-age=31536000, immutable"}},
	} {
		request, _ := http.NewRequest(http.MethodGet, server.URL+c.path, nil)
		request.Header.Set("Accept-Encoding", c.accept)
		response, err := client.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		_ = response.Body.Close()
		if response.StatusCode != c.code {
			t.Errorf("%s: %d, want %d", c.path, response.StatusCode, c.code)
		}
		for name, want := range c.headers {
			if got := response.Header.Get(name); got != want {
				t.Errorf("%s %q: %s is %q, want %q", c.path, c.accept, name, got, want)
			}
		}
		if etag := response.Header.Get("ETag"); etag != "" {
			request.Header.Set("If-None-Match", etag)
			again, err := client.Do(request)
			if err != nil {
				t.Fatal(err)
			}
			_ = again.Body.Close()
			if again.StatusCode != http.StatusNotModified {
				t.Errorf("%s asked again: %d", c.path, again.StatusCode)
			}
		}
	}
}
