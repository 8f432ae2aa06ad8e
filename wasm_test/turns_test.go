package wasm_test

import (
	"maps"
	"strings"
	"testing"

	"servicestatus/app/site"
)

// idleScript keeps what is to be run when the page is idle, until a test says
// that it is.
const idleScript = `
	window.idle = [];
	window.requestIdleCallback = (run) => idle.push(run);
	window.rest = () => idle.splice(0).forEach((run) => run());
`

// A long page: what is far down is not worked at until the page is idle, though
// it is fetched; nor is it drawn.
func TestWhatIsOutOfViewWaits(t *testing.T) {
	t.Parallel()
	s := serve(t, site.Files{"long.html": hostPage(`<link rel="stylesheet" href="/long.css"><script src="/service-status.js"></script>
		<service-status system="nemid"></service-status><div class="long"></div><service-status system="borgerdk"></service-status>`),
		"long.css": []byte(".long { height: 9000px }")})
	p := visit(t, s.URL+"/long.html", visitor{script: coreScript + idleScript})
	p.wait("told(card('nemid')).length")
	p.wait("performance.getEntriesByType('resource').some(({ name }) => name.endsWith('borgerdk.json'))")
	if ask[bool](p, "!!card('borgerdk').shadowRoot") {
		t.Error("out of view, and the page is busy, but something is made of it")
	}
	if got := ask[int](p, "calls.status"); got != 1 {
		t.Errorf("the core is asked %d times, want once", got)
	}
	p.run("rest()")
	p.live(2)
	const drawn = "card('borgerdk').shadowRoot.querySelector('h3').checkVisibility({ contentVisibilityAuto: true })"
	p.wait("!" + drawn)
	p.run("card('borgerdk').scrollIntoView()")
	p.wait(drawn)
}

// The page's own content stands as it stood while the files are on their way.
func TestNothingMovesWhileTheFilesAreOnTheirWay(t *testing.T) {
	t.Parallel()
	s := serve(t, site.Files{"host.html": hostPage(`<script src="/service-status.js"></script><service-status system="nemid">Ring 72 24 70 50</service-status>`)})
	come := make(chan struct{})
	s.hold("status.wasm", come)
	p := visit(t, s.URL+"/host.html", visitor{})
	p.wait("card('nemid').shadowRoot")
	if got := ask[string](p, "getComputedStyle(card('nemid').shadowRoot.querySelector('slot')).display"); got != "contents" {
		t.Errorf("what the page put in is shown as %s", got)
	}
	close(come)
	p.live(1)
}

func TestWhatComesIntoViewWaitsNoMore(t *testing.T) {
	t.Parallel()
	s := serve(t, site.Files{"long.html": hostPage(`<link rel="stylesheet" href="/long.css"><script src="/service-status.js"></script>
		<div class="long"></div><service-status system="borgerdk"></service-status>`), "long.css": []byte(".long { height: 9000px }")})
	p := visit(t, s.URL+"/long.html", visitor{script: coreScript + idleScript})
	p.wait("idle.length")
	p.run("card('borgerdk').scrollIntoView()")
	p.live(1)
}

// A hundred elements of five systems: each question is answered once, and a look
// at a page on which all holds asks nothing.
func TestWhatHoldsIsNotAskedAgain(t *testing.T) {
	t.Parallel()
	s := serve(t, site.Files{"many.html": manyPage()})
	p := visit(t, s.URL+"/many.html", visitor{at: "2026-11-24T10:00:00+01:00", script: coreScript}).live(100)
	asked := ask[int](p, "calls.status")
	if asked != 5 {
		t.Errorf("the core is asked %d times, want once for each system", asked)
	}
	p.run("(clock.set('2026-11-24T10:10:00+01:00'), dispatchEvent(new Event('focus')))")
	p.run("new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); })")
	// NemLog-in promises an answer by the clock, and so says another minute now.
	if got := ask[int](p, "calls.status"); got > asked+1 {
		t.Errorf("ten minutes later the core is asked %d times more, want once", got-asked)
	}
	p.run("clock.pass(6 * 3600)") // 16.00: some close
	p.wait("told(card('nemlogin')).some((line) => line.startsWith('Lukket') || line.startsWith('Behandles igen'))")
	if got := ask[int](p, "changes.length"); got < 100 {
		t.Errorf("%d events", got)
	}
}

// An editor copies the lines that have the files preloaded: each is fetched once.
func TestPreloadedFilesAreFetchedOnce(t *testing.T) {
	t.Parallel()
	s := serve(t, nil)
	editor := visit(t, s.URL+"/demo/indsaet.html", visitor{})
	editor.wait("preloads.checkVisibility()")
	lines := ask[string](editor, "preloads.textContent")
	if !strings.Contains(lines, s.URL+"/"+s.files.StatusAddress()+`"`) {
		t.Errorf("the status module is %s, but the lines are\n%s", s.files.StatusAddress(), lines)
	}
	before := map[string]int{"status.wasm": 0, "declarations/nemid.json": 0}
	for name := range before {
		before[name] = s.asked(name)
	}
	files := maps.Clone(s.files)
	files["host.html"] = hostPage(lines + `<script src="/service-status.js" data-system="nemid" async></script>`)
	s.publish(files)
	p := visit(t, s.URL+"/host.html", visitor{}).live(1)
	for name, n := range before {
		if got := s.asked(name) - n; got != 1 {
			t.Errorf("%s is asked for %d times", name, got)
		}
	}
	if said := p.said(); len(said) > 0 {
		t.Errorf("on the console: %q", said)
	}
}
