//go:build browser

package app_test

import (
	"bytes"
	"fmt"
	"maps"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// noWorker holds once an installation has failed.
const noWorker = "navigator.serviceWorker.getRegistration().then((registration) => !registration)"

// cacheNames has the names of all caches, in order.
const cacheNames = "caches.keys().then((all) => all.sort())"

var versionOf = regexp.MustCompile(`"?version"?:"(\w+)"`)

// cacheOf returns the name of the cache in which a worker keeps its version.
func cacheOf(files site.Files) string {
	return "servicestatus / " + string(versionOf.FindSubmatch(files["worker.js"])[1])
}

// titled returns the site with another title on one page, and its worker.
func titled(t *testing.T, files site.Files, title string) site.Files {
	t.Helper()
	files = maps.Clone(files)
	files["nemid/index.html"] = bytes.Replace(files["nemid/index.html"], []byte("<title>"), []byte("<title>"+title), 1)
	if err := files.FillWorker(); err != nil {
		t.Fatal(err)
	}
	return files
}

// activateNew has the browser find the new version, and accepts it.
func activateNew(p *browser.Tab) {
	p.Helper()
	p.Run(lookForUpdate)
	p.Wait("navigator.serviceWorker.getRegistration().then((registration) => registration.waiting)")
	p.Run("navigator.serviceWorker.getRegistration().then((registration) => registration.waiting.postMessage({ type: 'update' }))")
	p.Wait("navigator.serviceWorker.getRegistration().then(({ installing, waiting, active }) => !installing && !waiting && active.state === 'activated')")
}

// A deploy was half out: the new worker kept the old pages for good, and they had no
// app. Nothing of it is kept now, and all of it when the deploy is complete.
func TestHalfDeployIsNotKept(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, nil)
	after := titled(t, s.Files, "Ny: ")
	half := maps.Clone(s.Files)
	half["worker.js"] = after["worker.js"]
	s.Publish(half)
	p := browser.Visit(t, s.URL+"/nemid/", browser.Visitor{Accepts: "integrity"})
	p.Live(2)
	p.Wait(noWorker)
	if n := len(browser.Ask[[]string](p, cacheNames)); n != 0 {
		t.Errorf("%d caches", n)
	}
	s.Publish(after)
	p.Do(chromedp.Reload())
	p.Wait(installed)
	s.Close()
	p.Do(chromedp.Reload())
	p.Wait("document.title.startsWith('Ny: ')")
	p.Live(2)
}

// A browser's cache has other bytes under the name of an asset, which never changes.
// The worker asks the network once more.
func TestAssetWithOtherContentIsFetchedAgain(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, nil)
	name := s.Asset(t, "app-", ".css")
	bad := maps.Clone(s.Files)
	bad[name] = bytes.Replace(bad[name], []byte("}"), []byte("} "), 1)
	whole := s.Files
	s.Publish(bad)
	p := browser.Visit(t, s.URL+"/nemid/", browser.Visitor{Accepts: "integrity"})
	p.Live(2)
	p.Wait(noWorker)
	s.Publish(whole)
	p.Do(chromedp.Reload())
	p.Wait(installed)
	if got := browser.Ask[int](p, "fetch('../"+name+"').then((response) => response.text()).then(({ length }) => length)"); got != len([]rune(string(whole[name]))) {
		t.Errorf("%d characters of the style are kept", got)
	}
}

// A new version took over assets of the version before, whatever was in them.
func TestOnlyWholeAssetsAreTakenOver(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, nil)
	name := s.Asset(t, "app-", ".css")
	p := browser.Visit(t, s.URL+"/nemid/", browser.Visitor{})
	p.Wait(installed)
	p.Run("caches.keys().then(([name]) => caches.open(name)).then((cache) => cache.put(new URL('../" + name + "', location), new Response('cut')))")
	next := titled(t, s.Files, "Ny: ")
	s.Publish(next)
	activateNew(p)
	if got := browser.Ask[string](p, "caches.open('"+cacheOf(next)+"').then((cache) => cache.match(new URL('../"+name+"', location))).then((response) => response.text())"); got == "cut" {
		t.Error("a style that is cut is taken over")
	}
}

// In a frame without allow-same-origin the browser throws when a page asks for workers. The scripts of the page did not
// start.
func TestPageWorksWhereWorkersAreForbidden(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, nil)
	p := browser.Visit(t, s.URL+"/nemid/", browser.Visitor{Script: `
		Object.defineProperty(Navigator.prototype, 'serviceWorker', { get() { throw new DOMException('sandboxed', 'SecurityError'); } });
	`})
	p.Live(2).Wait("document.getElementById('shown').innerText.startsWith('Lige nu: ')")
}

// breakable returns the site with a worker whose storage a page can break.
func breakable(t *testing.T) *serve.Server {
	t.Helper()
	s := serve.Site(t, nil)
	s.Files["worker.js"] = append([]byte(`addEventListener('message', ({ data, source }) => {
		const refuse = () => Promise.reject(new DOMException('broken', 'QuotaExceededError'));
		if (data === 'full') Cache.prototype.put = refuse;
		else if (data === 'unusable') for (const name of ['open', 'keys', 'has', 'match', 'delete']) CacheStorage.prototype[name] = refuse;
		else return;
		source.postMessage('broken');
	});
	`), s.Files["worker.js"]...)
	return s
}

// breakStorage breaks the storage of the worker.
func breakStorage(p *browser.Tab, how string) {
	p.Helper()
	p.Run(`new Promise((broken) => {
		navigator.serviceWorker.onmessage = broken;
		navigator.serviceWorker.controller.postMessage('` + how + `');
	}).then(() => {})`)
}

const cardTitle = "elements()[0].shadowRoot.querySelector('.title').textContent"

// renamed returns the site with another name in one declaration.
func renamed(files site.Files, name string) site.Files {
	files = maps.Clone(files)
	files["declarations/nemid.json"] = bytes.Replace(files["declarations/nemid.json"], []byte("NemID"), []byte(name), 1)
	return files
}

// A full disk showed an old declaration, while the network had a newer one.
func TestFullStorageShowsTheNetsAnswer(t *testing.T) {
	t.Parallel()
	s := breakable(t)
	p := browser.Visit(t, s.URL+"/nemid/", browser.Visitor{})
	p.Wait(installed)
	breakStorage(p, "full")
	s.Publish(renamed(s.Files, "MitID"))
	p.Do(chromedp.Reload())
	p.Live(2).Wait(cardTitle + " === 'MitID'")
}

// Storage that cannot be used took the whole site down, while there was a network.
func TestUnusableStorageLeavesTheNetwork(t *testing.T) {
	t.Parallel()
	s := breakable(t)
	p := browser.Visit(t, s.URL+"/nemid/", browser.Visitor{Accepts: "503"})
	p.Wait(installed)
	breakStorage(p, "unusable")
	p.Do(chromedp.Navigate(s.URL + "/nemkonto/"))
	p.Live(2).Wait(cardTitle + " === 'NemKonto'")
	s.Close()
	q := p.Another(s.URL+"/nemid/", browser.Visitor{Accepts: "Failed to load"})
	q.Wait("document.querySelector('h1').textContent === 'Siden er ikke gemt på denne enhed'")
}

// A browser had emptied the caches and kept the worker: without a network the site led
// to itself in a ring, and with one it was never kept again.
func TestEmptiedCachesAreFilledAgain(t *testing.T) {
	t.Parallel()
	const empty = "caches.keys().then((all) => Promise.all(all.map((name) => caches.delete(name)))).then(() => {})"
	const entries = "caches.keys().then(([name]) => caches.open(name)).then((cache) => cache.keys()).then(({ length }) => length)"
	s := serve.Site(t, nil)
	p := browser.Visit(t, s.URL+"/nemid/", browser.Visitor{Accepts: "Failed to load"})
	p.Wait(installed)
	before := browser.Ask[int](p, entries)
	p.Run(empty)
	p.Do(chromedp.Reload())
	p.Wait(fmt.Sprintf("%s.then((n) => n === %d)", entries, before))
	p.Run(empty)
	s.CloseClientConnections()
	s.Close()
	for _, path := range []string{"/", "/nemid/", "/nemid"} {
		q := p.Another(s.URL+path, browser.Visitor{Accepts: "Failed to load"})
		q.Wait("document.querySelector('h1').textContent === 'Siden er ikke gemt på denne enhed'")
		if got := browser.Ask[string](q, "location.href"); got != s.URL+path {
			t.Errorf("%s leads to %s", path, got)
		}
	}
}

// A Wi-Fi where one has to log in answers every address with a page of its own, and
// status 200. That page took the place of declarations.
func TestAnotherPageIsNoDeclaration(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, nil)
	p := browser.Visit(t, s.URL+"/nemid/", browser.Visitor{})
	p.Wait(installed)
	portal := maps.Clone(s.Files)
	for name := range portal {
		if strings.HasPrefix(name, "declarations/") {
			portal[name] = []byte(`<!doctype html><html lang="da"><title>Wi-Fi</title><section class="card">Log ind</section></html>`)
		}
	}
	s.Publish(portal)
	p.Do(chromedp.Reload())
	p.Live(2).Wait(cardTitle + " === 'NemID'")
	for _, file := range []string{"nemid.json", "nemid.html"} {
		if got := browser.Ask[string](p, "fetch('../declarations/"+file+"').then((response) => response.text())"); strings.Contains(got, "Wi-Fi") {
			t.Errorf("%s is %s", file, got)
		}
		if got := browser.Ask[string](p, "caches.match(new URL('../declarations/"+file+"', location)).then((response) => response.text())"); strings.Contains(got, "Wi-Fi") {
			t.Errorf("%s is kept as %s", file, got)
		}
	}
}

// After a return to an older version, the cache of the version that was used last was
// deleted, in place of the oldest.
func TestTheVersionUsedLastIsKept(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, nil)
	first := s.Files
	second, third := titled(t, first, "To: "), titled(t, first, "Tre: ")
	p := browser.Visit(t, s.URL+"/nemid/", browser.Visitor{})
	p.Wait(installed)
	for _, files := range []site.Files{second, first, third} {
		s.Publish(files)
		activateNew(p)
	}
	got := strings.Join(browser.Ask[[]string](p, cacheNames), ", ")
	if !strings.Contains(got, cacheOf(first)) || !strings.Contains(got, cacheOf(third)) || strings.Contains(got, cacheOf(second)) {
		t.Errorf("kept are %s; the versions are %s, %s, %s", got, cacheOf(first), cacheOf(second), cacheOf(third))
	}
}
