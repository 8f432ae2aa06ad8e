package site_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"servicestatus/app/site"
)

// content is the query with which the element asks for status.wasm.
const content = "tof2CfNW"

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
		{"/status.wasm?v=1", "", 200, map[string]string{"Content-Encoding": "", "Cache-Control": "max-age=300, stale-while-revalidate=86400"}},
		{"/status.wasm?" + content, "br", 200, map[string]string{"Cache-Control": "public, max-age=31536000, immutable"}},
		{"/status.wasm", "gzip, br ; q = 0", 200, map[string]string{"Content-Encoding": "gzip"}},
		// A moment in the address was lost on the way to the page.
		{"/demo?at=2026-12-24T12:00:00%2B01:00", "", 301, map[string]string{"Location": "/demo/?at=2026-12-24T12:00:00%2B01:00"}},
		// The server sent visitors to any site that a link named.
		{"//evil.example/..%2fdemo", "", 301, map[string]string{"Location": "/demo/"}},
		{"//evil.example/%2e%2e/demo?a=b", "", 301, map[string]string{"Location": "/demo/?a=b"}},
		{"//demo", "", 301, map[string]string{"Location": "/demo/"}},
		{"/%5cevil.example/..%2fdemo", "", 301, map[string]string{"Location": "/demo/"}},
		// Relative links in a page are right at one address only.
		{"/demo%2f", "", 301, map[string]string{"Location": "/demo/"}},
		{"/x/../demo/", "", 301, map[string]string{"Location": "/demo/"}},
		{"/status.wasm/", "", 301, map[string]string{"Location": "/status.wasm"}},
		{"//", "", 301, map[string]string{"Location": "/"}},
	} {
		request := &http.Request{Method: http.MethodGet, URL: parsed(t, server.URL+c.path), Header: http.Header{}}
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

// Any method got the page.
func TestHandlerAnswersGetAndHeadOnly(t *testing.T) {
	handler := site.Handler(site.Files{"index.html": []byte("<p>forside")})
	for method, want := range map[string]int{"GET": 200, "HEAD": 200, "POST": 405, "PUT": 405, "DELETE": 405, "OPTIONS": 405, "TRACE": 405, "get": 405, "X": 405} {
		response := httptest.NewRecorder()
		handler.ServeHTTP(response, httptest.NewRequest(method, "/", nil))
		if response.Code != want || (response.Header().Get("Allow") == "GET, HEAD") != (want == 405) || want == 405 && strings.Contains(response.Body.String(), "forside") {
			t.Errorf("%s: %d, Allow %q", method, response.Code, response.Header().Get("Allow"))
		}
	}
}

func parsed(t *testing.T, address string) *url.URL {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	return u
}
