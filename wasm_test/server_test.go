package wasm_test

import (
	"bufio"
	"errors"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"servicestatus/app/site"
)

// server serves the site, or what a test makes of it.
type server struct {
	*httptest.Server
	files site.Files
	types map[string]string // media types other than the files' own
	csp   string            // instead of the site's policy, on pages

	mu   sync.Mutex
	hits map[string]int
	held map[string]<-chan struct{} // files that come only once it is closed
}

// page is a host page of our own, with the site's policy.
func hostPage(body string) []byte {
	return []byte("<!doctype html>\n<html lang=\"da\">\n<meta charset=\"utf-8\">\n<title>Værtsside</title>\n" +
		"<link rel=\"icon\" href=\"/icon.svg\">\n<body>\n" + body + "\n</body>\n</html>\n")
}

// serve serves the site with some files changed: nil is a file that is not there.
func serve(t *testing.T, changed site.Files) *server {
	t.Helper()
	files, err := loaded()
	if errors.Is(err, site.ErrNotBuilt) {
		t.Fatal("the built files are missing: run make build")
	} else if err != nil {
		t.Fatal(err)
	}
	s := &server{files: maps.Clone(files), types: map[string]string{}, hits: map[string]int{}}
	for name, body := range changed {
		if s.files[name] = body; body == nil {
			delete(s.files, name)
		}
	}
	s.Server = httptest.NewServer(s)
	t.Cleanup(s.Close)
	return s
}

var loaded = sync.OnceValues(site.Load)

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	s.mu.Lock()
	s.hits[name]++
	held := s.held[name]
	if _, ok := s.files[name]; !ok {
		name = path.Join(name, "index.html")
	}
	body, ok := s.files[name]
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
	if kind := s.types[name]; kind != "" {
		w.Header().Set("Content-Type", kind)
	}
	if s.csp != "" && strings.HasSuffix(name, ".html") {
		w.Header().Set("Content-Security-Policy", s.csp)
	}
	_, _ = w.Write(body)
}

// hold keeps a file back until a channel is closed.
func (s *server) hold(name string, until <-chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.held = map[string]<-chan struct{}{name: until}
}

// publish puts other files in the place of those there are.
func (s *server) publish(files site.Files) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.files = files
}

// asked returns how often a file has been asked for.
func (s *server) asked(name string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.hits[name]
}

// shipped returns the address of the command line's own server, as a visitor
// of `make run` gets it: compressed, with its headers.
func shipped(t *testing.T) string {
	t.Helper()
	serve(t, nil) // says what is missing when nothing is built
	// go test remembers a result until a file that was looked at changes.
	sources, _ := filepath.Glob("../app/*.go")
	for _, source := range sources {
		if _, err := os.Stat(source); err != nil {
			t.Fatal(err)
		}
	}
	url, err := started()
	if err != nil {
		t.Fatal(err)
	}
	return url
}

var app struct {
	sync.Mutex
	url string
}

// program is the command line, built.
var program = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "servicestatus-")
	if err != nil {
		return "", err
	}
	atTheEnd(func() { os.RemoveAll(dir) })
	to := filepath.Join(dir, "app")
	if out, err := exec.Command("go", "build", "-o", to, "../app").CombinedOutput(); err != nil {
		return "", errors.New(string(out))
	}
	return to, nil
})

func started() (string, error) {
	app.Lock()
	defer app.Unlock()
	if app.url != "" {
		return app.url, nil
	}
	program, err := program()
	if err != nil {
		return "", err
	}
	command := exec.Command(program, "serve", "--addr", "127.0.0.1:0")
	command.Stderr = os.Stderr
	out, err := command.StdoutPipe()
	if err != nil {
		return "", err
	}
	if err := command.Start(); err != nil {
		return "", err
	}
	atTheEnd(func() {
		_ = command.Process.Kill()
		_ = command.Wait()
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		return "", errors.New("serve does not print its address")
	}
	app.url = strings.TrimSuffix(strings.TrimSpace(line), "/")
	return app.url, nil
}
