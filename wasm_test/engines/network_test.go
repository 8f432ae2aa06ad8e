//go:build browser

package engines_test

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/serve"
)

// under is where the site is. The page that drives the test is outside of it, so that the worker leaves it alone.
const under = "/site"

// portal is what a Wi-Fi where one has to log in answers, whatever it is asked.
const portal = `<!doctype html><html lang="da"><title>Wi-Fi</title><h1>Log ind</h1><section class="card">Log ind</section></html>`

// What a network that is failing does not give.
const (
	late       = "late.json" // the declaration of host.html; the first answer is a portal's, as its facts are
	lateFacts  = "late.html"
	onlyWorker = "declarations/borgerdk.html" // the pages of the test do not ask for it
)

// network is what is between a browser and the site. The page that drives the test changes it, by POST.
type network struct {
	*serve.Server
	versions map[string]site.Files // of the site

	mu    sync.Mutex
	how   string         // it works: up, down, portal or failing
	asked map[string]int // how many times a file was asked for
}

func (n *network) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	path, ofSite := strings.CutPrefix(r.URL.Path, under+"/")
	switch {
	case r.Method == http.MethodPost && r.URL.Path != "/report":
		n.change(w, r)
	case ofSite:
		n.answer(w, r, path)
	default:
		n.Server.ServeHTTP(w, r)
	}
}

// change obeys the page that drives the test.
func (n *network) change(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	switch r.URL.Path {
	case "/network":
		n.how = string(body)
	case "/version":
		n.Publish(n.versions[string(body)])
	case "/asked":
		_, _ = fmt.Fprint(w, n.asked[string(body)])
	}
}

// answer answers for the site.
func (n *network) answer(w http.ResponseWriter, r *http.Request, path string) {
	n.mu.Lock()
	how := n.how
	n.asked[path]++
	first := n.asked[path] == 1
	n.mu.Unlock()
	switch {
	case how == "down":
		panic(http.ErrAbortHandler) // cuts the connection
	case how == "portal", how == "failing" && (path == lateFacts || path == late && first):
		w.Header().Set("Content-Type", "text/html")
		_, _ = io.WriteString(w, portal)
	case how == "failing" && (path == late || path == onlyWorker):
		w.WriteHeader(http.StatusServiceUnavailable)
	default:
		http.StripPrefix(under, n.Server).ServeHTTP(w, r)
	}
}
