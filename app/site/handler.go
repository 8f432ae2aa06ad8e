package site

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"net/http"
	"net/url"
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

// variants holds the files in each encoding; "" is none. A variant is made when
// it is first asked for, so the server starts at once.
type variants map[string]map[string]func() variant

// encodings are how files can be compressed, the best first.
var encodings = []struct {
	name     string
	compress func([]byte) []byte
}{{"br", Brotli}, {"gzip", Gzip}, {"", func(body []byte) []byte { return body }}}

func variantsOf(files Files) variants {
	all := variants{}
	for _, encoding := range encodings {
		all[encoding.name] = map[string]func() variant{}
		for name, body := range files {
			all[encoding.name][name] = sync.OnceValue(func() variant {
				encoded := encoding.compress(body)
				return variant{encoded, fmt.Sprintf("%q", fmt.Sprintf("%x", sha256.Sum256(encoded))[:16])}
			})
		}
	}
	return all
}

// Handler serves the files, in the best encoding that the browser accepts. It
// answers GET and HEAD only.
func Handler(files Files) http.Handler {
	all := variantsOf(files)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "405 method not allowed", http.StatusMethodNotAllowed)
			return
		}
		name, address := files.find(r.URL.Path)
		switch {
		case name == "":
			files.missing(w, r)
			return
		case r.URL.EscapedPath() != address:
			redirect(w, r, address)
			return
		}
		for _, header := range Headers(name) {
			w.Header().Set(header[0], header[1])
		}
		// The element asks for its modules by their content.
		if r.URL.RawQuery != "" && r.URL.RawQuery == stamp(files[name]) {
			w.Header().Set("Cache-Control", Forever)
		}
		w.Header().Set("Vary", "Accept-Encoding")
		encoding := negotiate(strings.Join(r.Header.Values("Accept-Encoding"), ","))
		if encoding != "" {
			w.Header().Set("Content-Encoding", encoding)
		}
		v := all[encoding][name]()
		w.Header().Set("ETag", v.etag)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(v.body))
	})
}

// find returns the name of the file at a path, and the one address that it has:
// relative links in it are right at that address only. Both are empty when there
// is no file.
func (files Files) find(asked string) (name, address string) {
	name = strings.TrimPrefix(path.Clean("/"+asked), "/")
	if _, ok := files[name]; ok {
		return name, "/" + name
	}
	index := path.Join(name, "index.html")
	if _, ok := files[index]; ok {
		return index, strings.TrimSuffix("/"+name, "/") + "/"
	}
	return "", ""
}

// redirect sends the browser to an address of this site. It keeps the query, in
// which a page has its moment. Nothing of the path that was asked for is in the
// new address: "//example.com/..%2fnemid" would lead to another site.
func redirect(w http.ResponseWriter, r *http.Request, address string) {
	to := url.URL{Path: address, RawQuery: r.URL.RawQuery}
	http.Redirect(w, r, to.String(), http.StatusMovedPermanently)
}
