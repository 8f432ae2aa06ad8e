package site

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"net/http"
	"path"
	"strings"
	"sync"
	"time"
)

// variant is a file in one encoding.
type variant struct {
	body []byte
	etag string
}

// Handler serves the files, compressed as the visitor's browser allows. A
// variant is made when it is first asked for, so that the server is up at once.
func Handler(files Files) http.Handler {
	encodings := map[string]map[string]func() variant{"br": {}, "gzip": {}, "": {}}
	for name, body := range files {
		for encoding, compress := range map[string]func([]byte) []byte{"br": Brotli, "gzip": Gzip, "": func(b []byte) []byte { return b }} {
			encodings[encoding][name] = sync.OnceValue(func() variant {
				encoded := compress(body)
				return variant{encoded, fmt.Sprintf("%q", fmt.Sprintf("%x", sha256.Sum256(encoded))[:16])}
			})
		}
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
		if _, ok := files[name]; !ok {
			if _, ok := files[path.Join(name, "index.html")]; !ok {
				http.NotFound(w, r)
				return
			}
			if !strings.HasSuffix(r.URL.Path, "/") {
				http.Redirect(w, r, r.URL.Path+"/", http.StatusMovedPermanently)
				return
			}
			name = path.Join(name, "index.html")
		}
		for _, header := range Headers(name) {
			w.Header().Set(header[0], header[1])
		}
		// The element asks for its modules by their content.
		if r.URL.RawQuery != "" && r.URL.RawQuery == stamp(files[name]) {
			w.Header().Set("Cache-Control", forever)
		}
		w.Header().Set("Vary", "Accept-Encoding")
		encoding := ""
		for _, candidate := range []string{"br", "gzip"} {
			if accepts(r.Header.Get("Accept-Encoding"), candidate) {
				encoding = candidate
				w.Header().Set("Content-Encoding", encoding)
				break
			}
		}
		v := encodings[encoding][name]()
		w.Header().Set("ETag", v.etag)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(v.body))
	})
}

// accepts reports whether an Accept-Encoding header names the encoding and
// does not refuse it.
func accepts(header, encoding string) bool {
	for part := range strings.SplitSeq(header, ",") {
		name, parameter, _ := strings.Cut(part, ";")
		if strings.EqualFold(strings.TrimSpace(name), encoding) {
			q := strings.TrimPrefix(strings.TrimSpace(parameter), "q=")
			return strings.Trim(q, "0.") != "" || q == ""
		}
	}
	return false
}
