package serve

import (
	"errors"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"path"
	"strings"
	"sync"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/app/site"
)

// Server serves the site, or what a test makes of it, and counts the requests.
type Server struct {
	*httptest.Server
	Files  site.Files  // to be changed by Publish alone once a page is open
	Policy string      // Content-Security-Policy of the pages, in place of the site's
	Posted chan []byte // gets what pages report

	mu       sync.Mutex
	requests map[string]int
	held     map[string]<-chan struct{}
}

// Site serves the site with some files changed. A file that is nil is missing.
func Site(t testing.TB, changed site.Files) *Server {
	t.Helper()
	files, err := loaded()
	if errors.Is(err, site.ErrNotBuilt) {
		t.Fatal("the built files are missing: run make build")
	} else if err != nil {
		t.Fatal(err)
	}
	s := &Server{Files: maps.Clone(files), requests: map[string]int{}, Posted: make(chan []byte, 1)}
	for name, body := range changed {
		if s.Files[name] = body; body == nil {
			delete(s.Files, name)
		}
	}
	s.Server = httptest.NewServer(s)
	t.Cleanup(s.Close)
	return s
}

var loaded = sync.OnceValues(func() (site.Files, error) { return site.Load(folder.BuiltIn()) })

// HostPage returns a page of somebody who embeds the element. It is served with
// the site's policy.
func HostPage(body string) []byte {
	return []byte("<!doctype html>\n<html lang=\"da\">\n<meta charset=\"utf-8\">\n<title>Værtsside</title>\n" +
		"<link rel=\"icon\" href=\"/icon.svg\">\n<body>\n" + body + "\n</body>\n</html>\n")
}

// ServeHTTP answers with a file, or with the index.html of a folder.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		if report, err := io.ReadAll(r.Body); err == nil {
			s.Posted <- report
		}
		return
	}
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	s.mu.Lock()
	s.requests[name]++
	held := s.held[name]
	if _, ok := s.Files[name]; !ok {
		name = path.Join(name, "index.html")
	}
	body, ok := s.Files[name]
	s.mu.Unlock()
	if held != nil {
		select {
		case <-held:
		case <-r.Context().Done(): // the visitor has left
		}
	}
	if !ok {
		http.NotFound(w, r)
		return
	}
	for _, header := range site.Headers(name) {
		w.Header().Set(header[0], header[1])
	}
	if s.Policy != "" && strings.HasSuffix(name, ".html") {
		w.Header().Set("Content-Security-Policy", s.Policy)
	}
	_, _ = w.Write(body)
}

// Hold keeps a file back until a channel is closed.
func (s *Server) Hold(name string, until <-chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.held = map[string]<-chan struct{}{name: until}
}

// Publish serves other files from now on.
func (s *Server) Publish(files site.Files) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.Files = files
}

// Requests returns how many times a file has been requested.
func (s *Server) Requests(name string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.requests[name]
}

// Asset returns the path of an asset, by how its name begins and ends.
func (s *Server) Asset(t testing.TB, begin, end string) string {
	t.Helper()
	for name := range s.Files {
		if strings.HasPrefix(name, site.Assets+begin) && strings.HasSuffix(name, end) {
			return name
		}
	}
	t.Fatalf("no asset %s…%s", begin, end)
	return ""
}
