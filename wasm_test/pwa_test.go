package wasm_test

import (
	"bytes"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"servicestatus/app/page"
	"servicestatus/app/site"
)

// installed holds once the service worker is there and has the page.
const installed = "navigator.serviceWorker.controller && navigator.serviceWorker.controller.state === 'activated'"

// static is what the build writes, under a path of a plain file server that
// knows nothing of ours.
func static(t *testing.T, under string) *httptest.Server {
	t.Helper()
	program, err := program()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if out, err := exec.Command(program, "build", filepath.Join(dir, filepath.FromSlash(under))).CombinedOutput(); err != nil {
		t.Fatalf("%s", out)
	}
	server := httptest.NewServer(http.FileServer(http.Dir(dir)))
	t.Cleanup(server.Close)
	return server
}

// The browser offers to install the site.
func TestTheSiteCanBeInstalled(t *testing.T) {
	for _, route := range []string{"/", "/en/nemid/"} {
		t.Run(route, func(t *testing.T) {
			// Not in a context of its own, which to the browser is a private window.
			p := enter(t, browser(t, "America/New_York"), shipped(t)+route, visitor{})
			p.wait(installed)
			result, err := chromedp.Call(p.ctx, cdppage.GetInstallabilityErrors, cdp.Empty{})
			if err != nil {
				t.Fatal(err)
			}
			for _, problem := range result.InstallabilityErrors {
				t.Errorf("%s %v", problem.ErrorID, problem.ErrorArguments)
			}
			manifest, err := chromedp.Call(p.ctx, cdppage.GetAppManifest, cdppage.GetAppManifestParams{})
			if err != nil {
				t.Fatal(err)
			}
			for _, problem := range manifest.Errors {
				t.Errorf("manifest: %s", problem.Message)
			}
			if manifest.Data == "" {
				t.Error("no manifest")
			}
		})
	}
}

// After one visit with a net, every page opens without one, in a new tab: with
// its style and font, its elements live, and its app. On our server at the top,
// and on any server under a path.
func TestTheSiteOpensWithoutTheServer(t *testing.T) {
	t.Parallel()
	for name, start := range map[string]func() (*httptest.Server, string){
		"ours":            func() (*httptest.Server, string) { return serve(t, nil).Server, "/" },
		"another's, path": func() (*httptest.Server, string) { return static(t, "a/b"), "/a/b/" },
	} {
		t.Run(name, func(t *testing.T) {
			s, top := start()
			p := visit(t, s.URL+top, visitor{})
			p.wait(installed)
			s.CloseClientConnections()
			s.Close()
			for _, r := range page.Routes() {
				q := p.another(s.URL+top+r.Path()+"?at=2026-12-24T12:00:00%2B01:00", visitor{})
				q.app()
				q.run("document.fonts.ready")
				q.wait("[...document.fonts].some((font) => font.status === 'loaded') && [...document.fonts].every((font) => font.status !== 'error')")
				q.live(ask[int](q, "elements().length"))
				if lang := ask[string](q, "document.documentElement.lang"); lang != r.Lang() {
					t.Errorf("/%s is in %s", r.Path(), lang)
				}
				// An element of our own, too, as the page may have none.
				q.run("document.body.append(Object.assign(document.createElement('service-status'), { className: 'extra' }))")
				q.run("document.querySelector('.extra').setAttribute('system', 'nemid')")
				q.wait("document.querySelector('.extra').shadowRoot.querySelector('.state')")
				if got := ask[[]string](q, "violations"); len(got) > 0 {
					t.Errorf("blocked: %q", got)
				}
			}
			// Other addresses.
			for address, want := range map[string]string{
				"nemid":                       "nemid/",
				"nemid?at=x":                  "nemid/?at=x",
				"nemid/index.html":            "nemid/index.html",
				"findes-ikke":                 "",
				"preview.html?system=nemid":   "preview.html?system=nemid",
				"declarations/nemid.html":     "declarations/nemid.html",
				"declarations/borgerdk.json":  "declarations/borgerdk.json",
				"service-status.css":          "service-status.css",
				"demo/er-ikke-med/hele-vejen": "",
			} {
				q := p.another(s.URL+top+address, visitor{accepts: "favicon.ico"})
				if got := ask[string](q, "location.href"); got != s.URL+top+want {
					t.Errorf("%s leads to %s", address, got)
				}
			}
		})
	}
}

// next is the site in another version: a page has another title.
func next(t *testing.T, files site.Files) site.Files {
	t.Helper()
	files = maps.Clone(files)
	for _, change := range []struct{ name, old, new string }{
		{"nemid/index.html", "<title>", "<title>Ny: "},
		{"worker.js", `"version":"`, `"version":"2`},
	} {
		if !bytes.Contains(files[change.name], []byte(change.old)) {
			t.Fatalf("no %s in %s", change.old, change.name)
		}
		files[change.name] = bytes.Replace(files[change.name], []byte(change.old), []byte(change.new), 1)
	}
	return files
}

const look = "navigator.serviceWorker.getRegistration().then((registration) => registration.update()).then(() => true)"

// A new version waits: the visitor is told in every tab, and it comes to the
// tab where they ask for it. The others go on undisturbed.
func TestANewVersionWaitsToBeAskedFor(t *testing.T) {
	t.Parallel()
	const counting = "sessionStorage.loads = Number(sessionStorage.loads || 0) + 1; window.offers = 0; addEventListener('servicestatus-update', () => { offers++; });"
	s := serve(t, nil)
	p := visit(t, s.URL+"/nemid/", visitor{script: counting})
	p.wait(installed)
	p.app()
	q := p.another(s.URL+"/nemid/", visitor{script: counting})
	q.wait(installed)
	q.app()
	// The first visit is not interrupted, and there is no news.
	for _, tab := range []*tab{p, q} {
		if !ask[bool](tab, "sessionStorage.loads === '1' && offers === 0 && servicestatus.update === null && servicestatus.install === null") {
			t.Error("the first visit is disturbed")
		}
	}
	old := s.asset(t, "app-", ".css")
	files := next(t, s.files)
	delete(files, old)
	s.publish(files)
	p.run(look)
	for _, tab := range []*tab{p, q} {
		tab.wait("offers === 1 && typeof servicestatus.update === 'function'")
	}
	p.run("servicestatus.update()")
	p.wait("document.title.startsWith('Ny: ') && sessionStorage.loads === '2'")
	p.app()
	q.wait("offers === 2") // now it is a matter of loading again
	if !ask[bool](q, "sessionStorage.loads === '1' && !document.title.startsWith('Ny')") {
		t.Error("the other tab was disturbed")
	}
	// That tab still runs the version before, whose files are kept for it.
	if n := ask[int](p, "caches.keys().then((all) => all.length)"); n != 2 {
		t.Errorf("%d caches", n)
	}
	if !ask[bool](q, "fetch('../"+old+"').then(({ ok }) => ok)") {
		t.Error("a file of the version before is gone")
	}
	q.run("servicestatus.update()")
	q.wait("document.title.startsWith('Ny: ') && sessionStorage.loads === '2'")
	p.wait("offers === 0 && servicestatus.update === null")
}

// Someone comes back to a tab that has been open for long: it looks for a new
// version, but not each time.
func TestAPageLooksForANewVersionOnceAnHour(t *testing.T) {
	s := serve(t, nil)
	p := visit(t, s.URL+"/nemid/", visitor{})
	p.wait(installed)
	p.run(`(() => {
		window.looks = 0;
		ServiceWorkerRegistration.prototype.update = async () => { looks++; };
		const now = Date.now;
		window.later = (minutes) => { Date.now = () => now() + minutes * 60e3; document.dispatchEvent(new Event('visibilitychange')); };
	})()`)
	for _, c := range []struct{ minutes, looks int }{{0, 0}, {50, 0}, {61, 1}, {62, 1}, {119, 1}, {122, 2}, {123, 2}} {
		if got := ask[int](p, fmt.Sprintf("later(%d), looks", c.minutes)); got != c.looks {
			t.Errorf("after %d minutes it has looked %d times", c.minutes, got)
		}
	}
}

// A worker that cannot get all of a version takes none of it.
func TestAVersionIsKeptWholeOrNotAtAll(t *testing.T) {
	s := serve(t, site.Files{"declarations/borgerdk.json": nil})
	p := visit(t, s.URL+"/", visitor{accepts: "404"})
	p.app()
	p.wait("navigator.serviceWorker.getRegistration().then((r) => !r)") // given up
	if n := ask[int](p, "caches.keys().then((all) => all.length)"); n != 0 {
		t.Errorf("%d caches", n)
	}
}

// The app's pages are used under their policy, and nothing of theirs is blocked.
func TestTheAppKeepsItsPolicy(t *testing.T) {
	for _, r := range page.Routes() {
		t.Run("/"+r.Path(), func(t *testing.T) {
			t.Parallel()
			p := visit(t, shipped(t)+"/"+r.Path(), visitor{})
			p.app()
			p.wait(installed)
			csp := ask[string](p, "fetch(location.href).then((response) => response.headers.get('content-security-policy'))")
			for _, part := range []string{"default-src 'none'", "require-trusted-types-for 'script'", "trusted-types servicestatus"} {
				if !strings.Contains(csp, part) || strings.Contains(csp, "'unsafe-") {
					t.Errorf("the policy is %s", csp)
				}
			}
			if got := ask[[]string](p, "violations"); len(got) > 0 {
				t.Errorf("blocked: %q", got)
			}
			if said := p.said(); len(said) > 0 {
				t.Errorf("on the console: %q", said)
			}
		})
	}
}

// What a declaration says is fetched anew where there is a net, also while an
// old version of the app is kept; and what was fetched last is there without.
func TestHoursAreFresh(t *testing.T) {
	t.Parallel()
	s := serve(t, nil)
	p := visit(t, s.URL+"/nemid/", visitor{})
	p.wait(installed)
	files := maps.Clone(s.files)
	name := "declarations/nemid.json"
	files[name] = bytes.Replace(files[name], []byte("NemID"), []byte("MitID"), 1)
	s.publish(files)
	const title = "elements()[0].shadowRoot.querySelector('.title').textContent === 'MitID'"
	p.do(chromedp.Reload())
	p.live(1).wait(title)
	s.Close()
	p.do(chromedp.Reload())
	p.live(1).wait(title)
}
