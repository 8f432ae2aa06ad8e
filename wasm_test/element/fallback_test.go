//go:build browser

package element_test

import (
	"bytes"
	"strings"
	"testing"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// down is what the element says when it can show no status.
const down = "Status kan ikke vises lige nu"

// facts are the numbers and hours that every step of the fallback chain shows, as
// long as they can be fetched.
var facts = []string{"+45 72 24 70 50", "Mandag til fredag kl. 8.30 - 20.00", "Jule- og nytårsaftensdag kl. 10.00 - 14.00", down}

// foreign is a status module that is not ours: the smallest one with the exports of the
// real one. It takes what it is given, and traps when it is asked.
var foreign = bytes.Join([][]byte{
	[]byte("\x00asm\x01\x00\x00\x00"),
	[]byte("\x01\x0f\x03\x60\x00\x00\x60\x01\x7f\x01\x7f\x60\x02\x7c\x7f\x01\x7f"),                      // types: (), (i32) i32, (f64 i32) i32
	[]byte("\x03\x04\x03\x00\x01\x02"),                                                                  // a function of each
	[]byte("\x05\x03\x01\x00\x01"),                                                                      // memory: a page
	[]byte("\x07\x2a\x04\x06memory\x02\x00\x0b_initialize\x00\x00\x06buffer\x00\x01\x06status\x00\x02"), // exports
	[]byte("\x0a\x0d\x03\x02\x00\x0b\x04\x00\x41\x08\x0b\x03\x00\x00\x0b"),                              // code: nothing; 8; unreachable
}, nil)

// Each part that a live card needs breaks in turn. Numbers and hours stay readable,
// no card says "Åben", and the console says once what to do.
func TestFallbackChain(t *testing.T) {
	card := `<service-status system="nemid"></service-status>`
	const trap = `<script src="/trap.js"></script>`
	own := `<service-status system="nemid"><p>Ring på 72 24 70 50</p></service-status>`
	for _, c := range []struct {
		name   string
		broken site.Files
		policy string
		body   string
		shows  []string
		advice string // on the console
	}{
		{"the status module is missing", site.Files{"status.wasm": nil}, "", card, facts, "ved siden af service-status.js"},
		{"the status module is an error page", site.Files{"status.wasm": []byte("<!doctype html><title>Fejl</title>")}, "", card, facts, "ved siden af service-status.js"},
		{"the status module traps", nil, "", trap + card, facts, "status.wasm gik i stå"},
		// The integrity of the script once did not cover the modules, and any module ran.
		{"the status module is not ours", site.Files{"status.wasm": foreign}, "", card, facts, "ved siden af service-status.js"},
		{"the page's policy forbids Wasm", nil, "script-src 'self'", card, facts, "og 'wasm-unsafe-eval'"},
		{"the page's policy forbids the status module's address", nil, "script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'", own, []string{"Ring på 72 24 70 50"}, "connect-src"},
		{"the declaration is missing", site.Files{"declarations/nemid.json": nil}, "", card, facts, "Ret system eller src"},
		{"the declaration is damaged", site.Files{"declarations/nemid.json": []byte(`{"id":"nemid",`)}, "", card, facts, "ikke en hel deklaration"},
		{"neither declaration nor facts", site.Files{"declarations/nemid.json": nil, "declarations/nemid.html": nil}, "", own, []string{"Ring på 72 24 70 50"}, "Ret system eller src"},
		{"nothing at all, and an empty element", site.Files{"declarations/nemid.json": nil, "declarations/nemid.html": nil}, "", card, []string{down}, "Ret system eller src"},
		{"the status module is missing, for a badge", site.Files{"status.wasm": nil}, "", `<service-status system="nemid" variant="badge"></service-status>`, []string{"NemID", down}, "ved siden af service-status.js"},
		{"an unknown system", nil, "", `<service-status system="../../nemid">Ring på 72 24 70 50</service-status>`, nil, "Ret system eller src"},
		{"an instant without an offset", nil, "", `<service-status system="nemid" at="2026-12-24 12:00"></service-status>`, facts, "er ikke et tidspunkt"},
		// An address without .json was once fetched both as declaration and as facts, and one of
		// them got the answer of the other.
		{"an address without .json, requested repeatedly", nil, "", `<service-status src="/api/nemid"></service-status><script>` +
			`for (let i = 0; i < 100; i++) setTimeout(() => dispatchEvent(new Event('focus')), i);</script>`, []string{down}, "Ret system eller src"},
		{"an element that names nothing", nil, "", `<service-status></service-status>`, []string{down}, `system="nemid"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			files := site.Files{"host.html": serve.HostPage(`<script src="/service-status.js"></script>` + c.body), "trap.js": []byte("trap = (number, name) => name === 'status';")}
			for name, body := range c.broken {
				files[name] = body
			}
			s := serve.Site(t, files)
			s.Policy = c.policy
			p := browser.Visit(t, s.URL+"/host.html", browser.Visitor{At: "2026-11-24T10:00:00+01:00", Script: modulesScript, Accepts: ":"})
			// Two identical elements share one warning.
			p.Run("document.body.append(elements()[0].cloneNode(true))")
			p.WaitConsole(c.advice)
			for _, text := range c.shows {
				p.Wait("elements().every((element) => readable(element).includes('" + text + "'))")
			}
			if text := browser.Ask[string](p, "readable(elements()[0])"); strings.Contains(text, "Åben ") || strings.Contains(text, "Behandles nu") {
				t.Errorf("shows a state: %s", text)
			}
			if console := p.Console(); len(console) != 1 || !strings.Contains(console[0], c.advice) {
				t.Errorf("on the console: %q, want one warning with %s", console, c.advice)
			}
		})
	}
}

// The status module traps once. A new instance answers, and the page shows no
// difference.
func TestInstanceThatTrapsIsReplaced(t *testing.T) {
	s := serve.Site(t, nil)
	p := browser.Visit(t, s.URL+"/demo/", browser.Visitor{Script: modulesScript + "trap = (number, name) => number === 1 && name === 'status';"}).Live(10)
	if got := browser.Ask[int](p, "instances"); got != 2 {
		t.Errorf("%d instances, want the one that trapped and one more", got)
	}
	if console := p.Console(); len(console) > 0 {
		t.Errorf("on the console: %q", console)
	}
}

// The status module traps after its first answer. The visitor changes zone, so that
// it is asked again. The last known status stays until its own end, and not a
// second longer.
func TestLastKnownStatusStaysUntilItsEnd(t *testing.T) {
	_, p := beforeClosingWith(t, modulesScript)
	p.Run("(trap = () => true, " + changeZone + ")")
	p.WaitConsole("status.wasm gik i stå")
	if got := browser.Ask[[]string](p, "linesOf(card('nemid'))"); got[0] != "Lukker snart, kl. 20 (kl. 14 din tid)" {
		t.Errorf("a second before its end: %q", got)
	}
	p.Run("clock.pass(1)")
	for _, text := range facts {
		p.Wait("readable(card('nemid')).includes('" + text + "')")
	}
	if got := browser.Ask[string](p, "readable(card('nemid'))"); strings.Contains(got, "Åben ") || strings.Contains(got, "Lukker") {
		t.Errorf("after its end: %s", got)
	}
	// The card is live again when the module answers.
	p.Run("(trap = () => false, " + restoreZone + ", clock.pass(3600))")
	p.Live(1)
	closed.check(t, p, "card('nemid')")
}

// changeZone moves the visitor to another zone, where midnight is another instant, and has them
// look at the page. restoreZone moves them back.
const (
	changeZone  = "window.zone = Date.prototype.setHours, Date.prototype.setHours = () => 0, dispatchEvent(new Event('focus'))"
	restoreZone = "Date.prototype.setHours = zone"
)
