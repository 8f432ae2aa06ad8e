//go:build browser

package app_test

import (
	"maps"
	"testing"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// keptModule returns an expression that holds while the worker keeps the app module.
func keptModule(t *testing.T, files site.Files, s *serve.Server) string {
	t.Helper()
	return "caches.open('" + cacheOf(files) + "').then((cache) => cache.match(new URL('/" + s.Asset(t, "app-", ".wasm") + "', location))).then(Boolean)"
}

// A visitor who has opened the Studio has it without a network too: in a new tab, in either
// language, and in the next version of the site.
func TestTheStudioIsKeptOnceItWasOpened(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, nil)
	p := browser.Visit(t, s.URL+"/nemid/", browser.Visitor{})
	p.Wait(installed)
	if browser.Ask[bool](p, keptModule(t, s.Files, s)) {
		t.Error("it is kept for somebody who only reads")
	}
	q := p.Another(s.URL+"/studio/", browser.Visitor{})
	q.Wait(ready)
	q.Wait(keptModule(t, s.Files, s))
	if n := s.Requests(s.Asset(t, "app-", ".wasm")); n > 2 {
		t.Errorf("the module is fetched %d times", n)
	}
	next := titled(t, s.Files, "Ny: ")
	s.Publish(next)
	activateNew(p)
	p.Wait(keptModule(t, next, s))
	s.CloseClientConnections()
	s.Close()
	for _, path := range []string{"/studio/", "/en/studio/"} {
		r := p.Another(s.URL+path, browser.Visitor{})
		r.Wait(ready + " && document.querySelector('.steps [aria-current]')")
		r.Run("begin.value = 'nemid', begin.dispatchEvent(new Event('change', { bubbles: true }))")
		r.Wait("isLive(3) && document.querySelector('#yaml')")
	}
}

// A press keeps the Studio, and the page says how that went.
func TestAPressKeepsTheStudio(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, nil)
	whole := s.Files
	half := maps.Clone(whole)
	delete(half, "preview.html")
	s.Publish(half)
	p := browser.Visit(t, s.URL+"/redaktoerer/", browser.Visitor{Script: pageScriptNow, Accepts: "404"})
	p.Wait(installed)
	press(p, "Gem til brug uden net")
	p.Wait("document.getElementById('not-kept').checkVisibility()")
	if browser.Ask[bool](p, keptModule(t, whole, s)) {
		t.Error("half of it is kept")
	}
	s.Publish(whole)
	p.Run("window.mark = true")
	p.Leave("location.reload()")
	p.Wait("!window.mark")
	press(p, "Gem til brug uden net")
	p.Wait("kept.checkVisibility()")
	if !browser.Ask[bool](p, keptModule(t, whole, s)) {
		t.Error("it is not kept")
	}
}

// A visitor who installs the site has the Studio too.
func TestInstallingKeepsTheStudio(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, nil)
	p := browser.Visit(t, s.URL+"/nemid/", browser.Visitor{Script: pageScriptNow})
	p.Wait(installed)
	p.Run("dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt() { window.asked = true; } }))")
	press(p, "Installér på enheden")
	if !browser.Ask[bool](p, "window.asked && !named('Installér på enheden')") {
		t.Error("the browser was not asked, or can be asked twice")
	}
	p.Run("dispatchEvent(new Event('appinstalled'))")
	p.Wait(keptModule(t, s.Files, s))
}
