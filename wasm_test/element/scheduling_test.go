//go:build browser

package element_test

import (
	"maps"
	"strings"
	"testing"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// idleScript keeps the idle callbacks of the page until a test calls becomeIdle.
const idleScript = `
	window.idle = [];
	window.requestIdleCallback = (run) => idle.push(run);
	window.becomeIdle = () => idle.splice(0).forEach((run) => run());
`

// On a long page the files of an element far down are fetched at once. The element
// itself waits until the page is idle, and is not drawn before it is near the view.
func TestElementOutOfViewWaits(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, site.Files{"long.html": serve.HostPage(`<link rel="stylesheet" href="/long.css"><script src="/service-status.js"></script>
		<service-status system="nemid"></service-status><div class="long"></div><service-status system="borgerdk"></service-status>`),
		"long.css": []byte(".long { height: 9000px }")})
	p := browser.Visit(t, s.URL+"/long.html", browser.Visitor{Script: modulesScript + idleScript})
	p.Wait("linesOf(card('nemid')).length")
	p.Wait("performance.getEntriesByType('resource').some(({ name }) => name.endsWith('borgerdk.json'))")
	if browser.Ask[bool](p, "!!card('borgerdk').shadowRoot") {
		t.Error("the element is rendered while it is out of view and the page is busy")
	}
	if got := browser.Ask[int](p, "calls.status"); got != 1 {
		t.Errorf("the status module is asked %d times, want once", got)
	}
	p.Run("becomeIdle()")
	p.Live(2)
	const drawn = "card('borgerdk').shadowRoot.querySelector('h3').checkVisibility({ contentVisibilityAuto: true })"
	p.Wait("!" + drawn)
	p.Run("card('borgerdk').scrollIntoView()")
	p.Wait(drawn)
}

// While the files load, the page's own content stays where it is.
func TestNothingMovesWhileTheFilesLoad(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, site.Files{"host.html": serve.HostPage(`<script src="/service-status.js"></script><service-status system="nemid">Ring 72 24 70 50</service-status>`)})
	hold := make(chan struct{})
	s.Hold("status.wasm", hold)
	p := browser.Visit(t, s.URL+"/host.html", browser.Visitor{})
	p.Wait("card('nemid').shadowRoot")
	if got := browser.Ask[string](p, "getComputedStyle(card('nemid').shadowRoot.querySelector('slot')).display"); got != "contents" {
		t.Errorf("the page's content is displayed as %s", got)
	}
	close(hold)
	p.Live(1)
}

// An element that comes into view does not wait for an idle page.
func TestElementInViewDoesNotWait(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, site.Files{"long.html": serve.HostPage(`<link rel="stylesheet" href="/long.css"><script src="/service-status.js"></script>
		<div class="long"></div><service-status system="borgerdk"></service-status>`), "long.css": []byte(".long { height: 9000px }")})
	p := browser.Visit(t, s.URL+"/long.html", browser.Visitor{Script: modulesScript + idleScript})
	p.Wait("idle.length")
	p.Run("card('borgerdk').scrollIntoView()")
	p.Live(1)
}

// A hundred elements of five systems ask each question once. They ask nothing when
// the visitor returns and every status still holds.
func TestStatusThatHoldsIsNotAskedAgain(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, site.Files{"many.html": manyPage()})
	p := browser.Visit(t, s.URL+"/many.html", browser.Visitor{At: "2026-11-24T10:00:00+01:00", Script: modulesScript}).Live(100)
	asked := browser.Ask[int](p, "calls.status")
	if asked != 5 {
		t.Errorf("the status module is asked %d times, want once for each system", asked)
	}
	p.Run("(clock.set('2026-11-24T10:10:00+01:00'), dispatchEvent(new Event('focus')))")
	p.Run("new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); })")
	// NemLog-in promises an answer by the clock, so its card shows another minute now.
	if got := browser.Ask[int](p, "calls.status"); got > asked+1 {
		t.Errorf("ten minutes later the status module is asked %d times more, want once", got-asked)
	}
	p.Run("clock.pass(6 * 3600)") // 16.00: some close
	p.Wait("linesOf(card('nemlogin')).some((line) => line.startsWith('E-mails besvares igen'))")
	if got := browser.Ask[int](p, "changes.length"); got < 100 {
		t.Errorf("%d events", got)
	}
}

// An editor copies the lines that preload the files. Each file is fetched once.
func TestPreloadedFilesAreFetchedOnce(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, nil)
	editor := browser.Visit(t, s.URL+"/demo/indsaet.html", browser.Visitor{})
	editor.Wait("preloads.checkVisibility()")
	lines := browser.Ask[string](editor, "preloads.textContent")
	if !strings.Contains(lines, s.URL+"/"+s.Files.StatusAddress()+`"`) {
		t.Errorf("the status module is %s, but the lines are\n%s", s.Files.StatusAddress(), lines)
	}
	before := map[string]int{"status.wasm": 0, "declarations/nemid.json": 0}
	for name := range before {
		before[name] = s.Requests(name)
	}
	files := maps.Clone(s.Files)
	files["host.html"] = serve.HostPage(lines + `<script src="/service-status.js" data-system="nemid" async></script>`)
	s.Publish(files)
	p := browser.Visit(t, s.URL+"/host.html", browser.Visitor{}).Live(1)
	for name, n := range before {
		if got := s.Requests(name) - n; got != 1 {
			t.Errorf("%s is asked for %d times", name, got)
		}
	}
	if console := p.Console(); len(console) > 0 {
		t.Errorf("on the console: %q", console)
	}
}
