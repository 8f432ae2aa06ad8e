//go:build built

package servers

import (
	"bytes"
	"io"
	"net/http"
	"strings"
	"testing"
)

// compared are the headers that each server must send as `app serve` does.
var compared = []string{
	"Content-Type", "Content-Encoding", "Cache-Control", "Content-Security-Policy", "Vary", "X-Content-Type-Options", "Referrer-Policy",
	"Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Cross-Origin-Resource-Policy", "Content-Language",
}

// accepted are the encodings that visitors name: each that files have, what browsers say, and refusals.
var accepted = []string{"br", "gzip", "identity", "gzip, deflate, br, zstd", "br;q=0, gzip", "br;q=0.5,gzip;q=0"}

// Every server answers as `app serve` does, for every file in every encoding, at the top of its host and
// below.
func TestServersAnswerAsServe(t *testing.T) {
	files := loaded(t)
	want := reference(t, files)
	for _, top := range []string{"/", "/status/"} {
		root := build(t, files, want, top)
		for _, program := range programs {
			t.Run(program.name+top, func(t *testing.T) {
				got := program.start(t, root) + top
				for _, accept := range accepted {
					for _, address := range addresses(files) {
						compare(t, got, want, address, accept)
					}
					for _, address := range missing {
						compare(t, got, want, address, accept)
					}
				}
				redirects(t, got, top)
			})
		}
	}
}

// missing are addresses that have nothing: also folders without a page, the configurations, and the compressed
// copies.
var missing = []string{
	"findes-ikke", "findes-ikke.json", "a/b/findes-ikke/", "assets/", "assets/findes-ikke.js", "declarations/", "declarations/findes-ikke.json",
	"_headers", "nginx.conf", "Caddyfile", ".htaccess", "web.config", "staticwebapp.config.json", "index.html.br", "status.wasm.gz", "declarations/nemid.json.br",
}

// compare asks both servers for an address.
func compare(t *testing.T, gotTop, wantTop, address, accept string) {
	t.Helper()
	got, gotBody := ask(t, gotTop+address, accept, "")
	want, wantBody := ask(t, wantTop+address, accept, "")
	if got.StatusCode != want.StatusCode {
		t.Errorf("%s, %s: %d, want %d", address, accept, got.StatusCode, want.StatusCode)
		return
	}
	for _, name := range compared {
		if g, w := strings.Join(got.Header.Values(name), " | "), want.Header.Get(name); g != w {
			t.Errorf("%s, %s: %s is %q, want %q", address, accept, name, g, w)
		}
	}
	if !bytes.Equal(gotBody, wantBody) {
		t.Errorf("%s, %s: the body of %d bytes differs from the %d bytes of serve", address, accept, len(gotBody), len(wantBody))
	}
	tag := got.Header.Get("ETag")
	if (tag != "") != (want.Header.Get("ETag") != "") {
		t.Errorf("%s, %s: ETag is %q, want one like %q", address, accept, tag, want.Header.Get("ETag"))
	}
	if tag == "" {
		return
	}
	if again, _ := ask(t, gotTop+address, accept, tag); again.StatusCode != http.StatusNotModified {
		t.Errorf("%s, %s: asked again for %s: %d", address, accept, tag, again.StatusCode)
	}
}

// redirects holds that a folder without its slash leads to the folder, that it keeps the query, and that no
// address leads to another host.
func redirects(t *testing.T, server, top string) {
	t.Helper()
	for address, want := range map[string]string{"nemid": "nemid/", "en/nemid?at=2026-12-24T12:00": "en/nemid/?at=2026-12-24T12:00"} {
		response, _ := ask(t, server+address, "br", "")
		to, err := response.Location()
		if err != nil || response.StatusCode != http.StatusMovedPermanently || to.RequestURI() != top+want {
			t.Errorf("%s: %d to %v, %v", address, response.StatusCode, to, err)
		}
	}
	for _, address := range []string{"/evil.example/..%2fnemid", "/evil.example/%2e%2e/nemid", "/nemid", "%5cevil.example/..%2fnemid"} {
		response, _ := ask(t, server+address, "br", "")
		if to, err := response.Location(); err == nil && to.Host != response.Request.URL.Host {
			t.Errorf("%s leads to %s", address, to)
		}
	}
}

func ask(t *testing.T, address, accept, tag string) (*http.Response, []byte) {
	t.Helper()
	request, err := http.NewRequest(http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Accept-Encoding", accept)
	if tag != "" {
		request.Header.Set("If-None-Match", tag)
	}
	response, err := client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response, body
}
