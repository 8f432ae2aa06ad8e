//go:build browser

package app_test

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

	"servicestatus/app/folder"
	"servicestatus/app/page"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// installed holds once the service worker is active and controls the page.
const installed = "navigator.serviceWorker.controller && navigator.serviceWorker.controller.state === 'activated'"

// static serves what the command build writes, under a path of a plain file server.
func static(t *testing.T, under string) *httptest.Server {
	t.Helper()
	dir := t.TempDir()
	if out, err := exec.Command(serve.Program(t), "build", filepath.Join(dir, filepath.FromSlash(under))).CombinedOutput(); err != nil {
		t.Fatalf("%s", out)
	}
	server := httptest.NewServer(http.FileServer(http.Dir(dir)))
	t.Cleanup(server.Close)
	return server
}

// The browser offers to install the site.
func TestSiteCanBeInstalled(t *testing.T) {
	for _, route := range []string{"/", "/en/nemid/"} {
		t.Run(route, func(t *testing.T) {
			p := browser.Visit(t, serve.Shipped(t)+route, browser.Visitor{Regular: true})
			p.Wait(installed)
			result, err := chromedp.Call(p.Context, cdppage.GetInstallabilityErrors, cdp.Empty{})
			if err != nil {
				t.Fatal(err)
			}
			for _, problem := range result.InstallabilityErrors {
				t.Errorf("%s %v", problem.ErrorID, problem.ErrorArguments)
			}
			manifest, err := chromedp.Call(p.Context, cdppage.GetAppManifest, cdppage.GetAppManifestParams{})
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

// After one visit every page opens without the server, in a new tab: with its style and
// font, and its elements live. The Studio says that it is not kept. So it does on our server at the top, and on any
// server under a path.
func TestSiteOpensWithoutTheServer(t *testing.T) {
	t.Parallel()
	routes := page.Routes(folder.BuiltIn())
	for name, c := range map[string]struct {
		start  func() (*httptest.Server, string)
		routes []page.Route
	}{
		"ours": {func() (*httptest.Server, string) { return serve.Site(t, nil).Server, "/" }, routes},
		// All pages are kept alike, so a few show that they are kept under a path.
		"another's, path": {func() (*httptest.Server, string) { return static(t, "a/b"), "/a/b/" }, []page.Route{routes[0], routes[len(routes)-1]}},
	} {
		t.Run(name, func(t *testing.T) {
			s, top := c.start()
			p := browser.Visit(t, s.URL+top, browser.Visitor{})
			p.Wait(installed)
			s.CloseClientConnections()
			s.Close()
			for _, r := range c.routes {
				accepts := ""
				if r.Name == page.Studio {
					accepts = "503"
				}
				q := p.Another(s.URL+top+r.Path()+"?at=2026-12-24T12:00:00%2B01:00", browser.Visitor{Accepts: accepts})
				if r.Name == page.Studio {
					q.Wait("document.querySelector('h1').textContent === 'Studio er ikke gemt på denne enhed'")
					continue
				}
				q.Run("document.fonts.ready")
				q.Wait("[...document.fonts].some((font) => font.status === 'loaded') && [...document.fonts].every((font) => font.status !== 'error')")
				q.Wait("isLive(elements().length)")
				if lang := browser.Ask[string](q, "document.documentElement.lang"); lang != r.Lang() {
					t.Errorf("/%s is in %s", r.Path(), lang)
				}
				if got := browser.Ask[[]string](q, "violations"); len(got) > 0 {
					t.Errorf("blocked: %q", got)
				}
				if r.Name == page.Editors || r.Name == page.About {
					continue // they have no element
				}
				q.Run("document.body.append(Object.assign(document.createElement('service-status'), { className: 'extra' }))")
				q.Run("document.querySelector('.extra').setAttribute('system', 'nemid')")
				q.Wait("document.querySelector('.extra').shadowRoot.querySelector('.state')")
			}
			// Other addresses.
			for address, want := range map[string]string{
				"nemid":                       "nemid/",
				"nemid?at=x":                  "nemid/?at=x",
				"nemid/index.html":            "nemid/index.html",
				"findes-ikke":                 "findes-ikke",
				"declarations/nemid.html":     "declarations/nemid.html",
				"declarations/borgerdk.json":  "declarations/borgerdk.json",
				"service-status.css":          "service-status.css",
				"demo/":                       "demo/",
				"demo/er-ikke-med/hele-vejen": "demo/er-ikke-med/hele-vejen",
			} {
				accepts, kept := "favicon.ico", !strings.HasPrefix(address, "demo/") && address != "findes-ikke"
				if !kept {
					accepts = "503"
				}
				q := p.Another(s.URL+top+address, browser.Visitor{Accepts: accepts})
				if got := browser.Ask[string](q, "location.href"); got != s.URL+top+want {
					t.Errorf("%s leads to %s", address, got)
				}
				// An address that is not kept became the overview.
				if says := browser.Ask[bool](q, "document.body && document.body.textContent.includes('Siden er ikke gemt på denne enhed')"); says == kept {
					t.Errorf("%s says that it is not kept: %v", address, says)
				}
				if !kept && !browser.Ask[bool](q, "[...document.links].every(({ href }) => href.startsWith('"+s.URL+top+"')) && document.links.length === 2") {
					t.Errorf("%s has links elsewhere", address)
				}
			}
		})
	}
}

// pageScriptNow is pageScript with the machine's clock.
var pageScriptNow = strings.Replace(pageScript, "START", "0", 1)

// lookForUpdate has the browser look for a new version.
const lookForUpdate = "navigator.serviceWorker.getRegistration().then((registration) => registration.update()).then(() => true)"

// A new version waits. Every tab offers it, and the tab in which the visitor accepts
// loads it. The others go on undisturbed.
func TestNewVersionWaitsForTheVisitor(t *testing.T) {
	t.Parallel()
	const counting = "sessionStorage.loads = Number(sessionStorage.loads || 0) + 1; window.offers = 0; addEventListener('servicestatus-update', () => { offers++; });"
	s := serve.Site(t, nil)
	p := browser.Visit(t, s.URL+"/nemid/", browser.Visitor{Script: pageScriptNow + counting})
	p.Wait(installed)
	q := p.Another(s.URL+"/nemid/", browser.Visitor{Script: pageScriptNow + counting})
	q.Wait(installed)
	// The first visit is not interrupted, and no update is offered.
	for _, tab := range []*browser.Tab{p, q} {
		if !browser.Ask[bool](tab, "sessionStorage.loads === '1' && offers === 0 && servicestatus.update === null && !update.checkVisibility()") {
			t.Error("the first visit is disturbed")
		}
	}
	old := s.Asset(t, "app-", ".css")
	files := titled(t, s.Files, "Ny: ")
	delete(files, old)
	s.Publish(files)
	p.Run(lookForUpdate)
	for _, tab := range []*browser.Tab{p, q} {
		tab.Wait("offers === 1 && update.innerText.includes('En ny version er klar.')")
	}
	press(p, "Opdatér nu")
	p.Wait("document.title.startsWith('Ny: ') && sessionStorage.loads === '2'")
	q.Wait("offers === 2") // from now on a reload is enough
	if !browser.Ask[bool](q, "sessionStorage.loads === '1' && !document.title.startsWith('Ny')") {
		t.Error("the other tab was disturbed")
	}
	// That tab still runs the previous version, whose files are kept for it.
	if n := browser.Ask[int](p, "caches.keys().then((all) => all.length)"); n != 2 {
		t.Errorf("%d caches", n)
	}
	if !browser.Ask[bool](q, "fetch('../"+old+"').then(({ ok }) => ok)") {
		t.Error("a file of the previous version is gone")
	}
	press(q, "Opdatér nu")
	q.Wait("document.title.startsWith('Ny: ') && sessionStorage.loads === '2'")
	p.Wait("offers === 0 && servicestatus.update === null")
}

// A tab that has been open for long looks for a new version when the visitor returns,
// but once an hour at most.
func TestPageLooksForANewVersionOnceAnHour(t *testing.T) {
	s := serve.Site(t, nil)
	p := browser.Visit(t, s.URL+"/nemid/", browser.Visitor{})
	p.Wait(installed)
	p.Run(`(() => {
		window.looks = 0;
		ServiceWorkerRegistration.prototype.update = async () => { looks++; };
		const now = Date.now;
		window.later = (minutes) => { Date.now = () => now() + minutes * 60e3; document.dispatchEvent(new Event('visibilitychange')); };
	})()`)
	for _, c := range []struct{ minutes, looks int }{{0, 0}, {50, 0}, {61, 1}, {62, 1}, {119, 1}, {122, 2}, {123, 2}} {
		if got := browser.Ask[int](p, fmt.Sprintf("later(%d), looks", c.minutes)); got != c.looks {
			t.Errorf("after %d minutes it has looked %d times", c.minutes, got)
		}
	}
}

// A service worker that cannot fetch all files of a version keeps none of them.
func TestVersionIsKeptWholeOrNotAtAll(t *testing.T) {
	s := serve.Site(t, nil)
	delete(s.Files, "declarations/borgerdk.json")
	p := browser.Visit(t, s.URL+"/", browser.Visitor{Accepts: "404"})
	p.Wait("navigator.serviceWorker.getRegistration().then((r) => !r)") // the installation has failed
	if n := browser.Ask[int](p, "caches.keys().then((all) => all.length)"); n != 0 {
		t.Errorf("%d caches", n)
	}
}

// The pages of the site have a strict policy. It blocks nothing.
func TestSiteKeepsItsPolicy(t *testing.T) {
	for _, r := range page.Routes(folder.BuiltIn()) {
		t.Run("/"+r.Path(), func(t *testing.T) {
			t.Parallel()
			p := open(t, serve.Shipped(t)+"/"+r.Path(), browser.Visitor{At: tuesday})
			p.Wait(installed)
			csp := browser.Ask[string](p, "fetch(location.href).then((response) => response.headers.get('content-security-policy'))")
			for _, part := range []string{"default-src 'none'", "require-trusted-types-for 'script'", "trusted-types servicestatus"} {
				if !strings.Contains(csp, part) || strings.Contains(csp, "'unsafe-") {
					t.Errorf("the policy is %s", csp)
				}
			}
			checkPolicyHeld(p)
		})
	}
}

// Declarations are fetched again while there is a network, also by an old version of
// the site. Without a network the last fetched one is used.
func TestDeclarationsAreFetchedAgain(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, nil)
	p := browser.Visit(t, s.URL+"/nemid/", browser.Visitor{})
	p.Wait(installed)
	files := maps.Clone(s.Files)
	name := "declarations/nemid.json"
	files[name] = bytes.Replace(files[name], []byte("NemID"), []byte("MitID"), 1)
	s.Publish(files)
	const title = "elements()[0].shadowRoot.querySelector('.title').textContent === 'MitID'"
	p.Do(chromedp.Reload())
	p.Live(2).Wait(title)
	const date = "fetch('../declarations/nemid.json').then(({ headers }) => headers.get('date') || '')"
	if browser.Ask[string](p, date) == "" {
		t.Error("the network's answer has no date")
	}
	s.Close()
	p.Do(chromedp.Reload())
	p.Live(2).Wait(title)
	// The element would set its clock by it.
	if got := browser.Ask[string](p, date); got != "" {
		t.Errorf("what is kept has the date %s", got)
	}
}
