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

// Handler serves the files, in the best encoding that the browser accepts.
func Handler(files Files) http.Handler {
	all := variantsOf(files)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name, folder, found := files.find(r.URL.Path)
		switch {
		case !found:
			http.NotFound(w, r)
			return
		case folder:
			http.Redirect(w, r, r.URL.Path+"/", http.StatusMovedPermanently)
			return
		}
		for _, header := range Headers(name) {
			w.Header().Set(header[0], header[1])
		}
		// The element asks for its modules by their content.
		if r.URL.RawQuery != "" && r.URL.RawQuery == stamp(files[name]) {
			w.Header().Set("Cache-Control", forever)
		}
		w.Header().Set("Vary", "Accept-Encoding")
		encoding := negotiate(r.Header.Get("Accept-Encoding"))
		if encoding != "" {
			w.Header().Set("Content-Encoding", encoding)
		}
		v := all[encoding][name]()
		w.Header().Set("ETag", v.etag)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(v.body))
	})
}

// find returns the name of the file at a path. folder is true when the path
// names a folder without its last slash, at which relative links would break.
func (files Files) find(address string) (name string, folder, found bool) {
	name = strings.TrimPrefix(path.Clean(address), "/")
	if _, ok := files[name]; ok {
		return name, false, true
	}
	index := path.Join(name, "index.html")
	_, found = files[index]
	return index, found && !strings.HasSuffix(address, "/"), found
}

// negotiate returns the best encoding that an Accept-Encoding header accepts; ""
// is none.
func negotiate(header string) string {
	for _, encoding := range encodings {
		if accepts(header, encoding.name) {
			return encoding.name
		}
	}
	return ""
}

// accepts reports whether an Accept-Encoding header names an encoding and does
// not refuse it.
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
