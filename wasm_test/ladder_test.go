package wasm_test

import (
	"bytes"
	"strings"
	"testing"

	"servicestatus/app/site"
)

const down = "Status kan ikke vises lige nu"

// published are the numbers and hours that nobody may be left without.
var published = []string{"+45 72 24 70 50", "Mandag til fredag kl. 8.30 - 20.00", "Jule- og nytårsaftensdag kl. 10.00 - 14.00", down}

// trapping is a core that starts, takes what it is given, and traps when asked:
// the smallest module with the exports of the real one.
var trapping = bytes.Join([][]byte{
	[]byte("\x00asm\x01\x00\x00\x00"),
	[]byte("\x01\x0f\x03\x60\x00\x00\x60\x01\x7f\x01\x7f\x60\x02\x7c\x7f\x01\x7f"),                      // types: (), (i32) i32, (f64 i32) i32
	[]byte("\x03\x04\x03\x00\x01\x02"),                                                                  // a function of each
	[]byte("\x05\x03\x01\x00\x01"),                                                                      // memory: a page
	[]byte("\x07\x2a\x04\x06memory\x02\x00\x0b_initialize\x00\x00\x06buffer\x00\x01\x06status\x00\x02"), // exports
	[]byte("\x0a\x0d\x03\x02\x00\x0b\x04\x00\x41\x08\x0b\x03\x00\x00\x0b"),                              // code: nothing; 8; unreachable
}, nil)

// Something on the way to a live card breaks. Numbers and hours stay readable,
// nobody is told "Åben", and the console says once what to do.
func TestTheLadder(t *testing.T) {
	card := `<service-status system="nemid"></service-status>`
	own := `<service-status system="nemid"><p>Ring på 72 24 70 50</p></service-status>`
	for _, c := range []struct {
		story  string
		broken site.Files
		csp    string
		body   string
		sees   []string
		advice string // on the console
	}{
		{"the core is not there", site.Files{"status.wasm": nil}, "", card, published, "ved siden af service-status.js"},
		{"the core is a page that says sorry", site.Files{"status.wasm": []byte("<!doctype html><title>Fejl</title>")}, "", card, published, "ved siden af service-status.js"},
		{"the core traps", site.Files{"status.wasm": trapping}, "", card, published, "statusmodulet gik i stå"},
		{"the page's policy forbids Wasm", nil, "script-src 'self'", card, published, "'wasm-unsafe-eval' i script-src"},
		{"the page's policy forbids the core's address", nil, "script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'", own, []string{"Ring på 72 24 70 50"}, "connect-src"},
		{"the declaration is not there", site.Files{"declarations/nemid.json": nil}, "", card, published, "Ret system eller src"},
		{"the declaration is damaged", site.Files{"declarations/nemid.json": []byte(`{"id":"nemid",`)}, "", card, published, "blev afvist"},
		{"neither declaration nor facts", site.Files{"declarations/nemid.json": nil, "declarations/nemid.html": nil}, "", own, []string{"Ring på 72 24 70 50"}, "Ret system eller src"},
		{"nothing at all, and an empty element", site.Files{"declarations/nemid.json": nil, "declarations/nemid.html": nil}, "", card, []string{down}, "Ret system eller src"},
		{"the core is not there, for a badge", site.Files{"status.wasm": nil}, "", `<service-status system="nemid" variant="badge"></service-status>`, []string{"NemID", down}, "ved siden af service-status.js"},
		{"a system that nobody knows", nil, "", `<service-status system="../../nemid">Ring på 72 24 70 50</service-status>`, nil, "Ret system eller src"},
		{"an instant without an offset", nil, "", `<service-status system="nemid" at="2026-12-24 12:00"></service-status>`, published, "er ikke et tidspunkt"},
		// Asked again and again while it fails: an address without .json was once fetched as both
		// declaration and facts, and the one got the other's answer.
		{"an address of another form, asked again and again", nil, "", `<service-status src="/api/nemid"></service-status><script>` +
			`for (let i = 0; i < 100; i++) setTimeout(() => dispatchEvent(new Event('focus')), i);</script>`, []string{down}, "Ret system eller src"},
		{"an element that names nothing", nil, "", `<service-status></service-status>`, []string{down}, `system="nemid"`},
	} {
		t.Run(c.story, func(t *testing.T) {
			t.Parallel()
			files := site.Files{"host.html": hostPage(`<script src="/service-status.js"></script>` + c.body)}
			for name, body := range c.broken {
				files[name] = body
			}
			s := serve(t, files)
			s.csp = c.csp
			p := visit(t, s.URL+"/host.html", visitor{at: "2026-11-24T10:00:00+01:00", accepts: ":"})
			// Two identical elements share their trouble, and the warning.
			p.run("document.body.append(elements()[0].cloneNode(true))")
			p.waitSaid(c.advice)
			for _, text := range c.sees {
				p.wait("elements().every((element) => readable(element).includes('" + text + "'))")
			}
			if text := ask[string](p, "readable(elements()[0])"); strings.Contains(text, "Åben ") || strings.Contains(text, "Behandles nu") {
				t.Errorf("a state is claimed: %s", text)
			}
			if said := p.said(); len(said) != 1 || !strings.Contains(said[0], c.advice) {
				t.Errorf("on the console: %q, want one warning with %s", said, c.advice)
			}
		})
	}
}

// The core traps once, whatever the reason: a new instance answers, and nobody notices.
func TestAnInstanceThatTrapsIsReplaced(t *testing.T) {
	s := serve(t, nil)
	p := visit(t, s.URL+"/demo/", visitor{script: coreScript + "trap = (number, name) => number === 1 && name === 'status';"}).live(10)
	if got := ask[int](p, "instances"); got != 2 {
		t.Errorf("%d instances, want the one that trapped and one more", got)
	}
	if said := p.said(); len(said) > 0 {
		t.Errorf("on the console: %q", said)
	}
}

// A core that has answered traps from then on, when it is asked again since the
// visitor has come to another time zone. What it said holds until the instant it
// said it for, and not a second longer.
func TestTheLastKnownStandsUntilItsEnd(t *testing.T) {
	_, p := watchedWith(t, coreScript)
	p.run("(trap = () => true, " + travel + ")")
	p.waitSaid("statusmodulet gik i stå")
	if got := ask[[]string](p, "told(card('nemid'))"); got[0] != "Åben · lukker kl. 20.00 (kl. 14.00 din tid)" {
		t.Errorf("a second before its end: %q", got)
	}
	p.run("clock.pass(1)")
	for _, text := range published {
		p.wait("readable(card('nemid')).includes('" + text + "')")
	}
	if got := ask[string](p, "readable(card('nemid'))"); strings.Contains(got, "Åben ") {
		t.Errorf("after its end: %s", got)
	}
	// And up again, when the core answers.
	p.run("(trap = () => false, " + home + ", clock.pass(3600))")
	p.live(1)
	closed.check(t, p, "card('nemid')")
}

// travel takes the visitor to another time zone, where the page is looked at;
// home takes them back.
const (
	travel = "window.zone = Date.prototype.getTimezoneOffset, Date.prototype.getTimezoneOffset = () => 0, dispatchEvent(new Event('focus'))"
	home   = "Date.prototype.getTimezoneOffset = zone"
)

// waitSaid waits until the page has written something on the console.
func (p *tab) waitSaid(text string) {
	p.Helper()
	for range 1000 {
		if strings.Contains(strings.Join(p.said(), "\n"), text) {
			return
		}
		p.run("new Promise(requestAnimationFrame)")
	}
	p.Fatalf("never on the console: %s%s", text, p.story())
}
