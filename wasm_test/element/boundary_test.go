//go:build browser

package element_test

import (
	"testing"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// beforeClosing opens a page with NemID alone, one second before the phone closes.
// The page keeps a record of all that the live region announces.
func beforeClosing(t *testing.T) (*serve.Server, *browser.Tab) { return beforeClosingWith(t, "") }

// beforeClosingWith is beforeClosing with a script that runs before the page's own.
func beforeClosingWith(t *testing.T, script string) (*serve.Server, *browser.Tab) {
	t.Helper()
	s := serve.Site(t, site.Files{"host.html": serve.HostPage(`<script src="/service-status.js"></script><service-status system="nemid"></service-status>`)})
	p := browser.Visit(t, s.URL+"/host.html", browser.Visitor{At: "2026-11-24T19:59:59+01:00", Script: script, Accepts: "net::ERR_CONNECTION_REFUSED"}).Live(1)
	p.Run(`(() => {
		window.root = card('nemid').shadowRoot;
		window.announced = [];
		const region = root.querySelector('[role=status]');
		new MutationObserver(() => { announced.push(region.textContent); }).observe(region, { childList: true, characterData: true, subtree: true });
	})()`)
	card{"19.59.59", "nemid", `
		Lukker snart, kl. 20 (kl. 14 din tid)
		Oppetid: 99,9 % garanteret hele døgnet`}.check(t, p, "card('nemid')")
	return s, p
}

var closed = card{"20.00", "nemid", `
	Lukket Åbner i morgen kl. 8.30 (kl. 2.30 din tid)
	Oppetid: 99,9 % garanteret hele døgnet`}

// The phone closes while the visitor reads. The card changes by itself, in that
// second and not before.
func TestCardChangesAtTheBoundary(t *testing.T) {
	_, p := beforeClosing(t)
	p.Run("clock.pass(0.999)")
	if got := browser.Ask[int](p, "changes.length"); got != 1 {
		t.Errorf("%d events before the boundary, want the first one only", got)
	}
	p.Run("clock.pass(0.001)")
	p.Wait("changes.length === 2")
	closed.check(t, p, "card('nemid')")
	if got := browser.Ask[string](p, "changes[1].at + ' ' + changes[1].support[0].state + ' ' + changes[1].support[0].next_open"); got != "2026-11-24T20:00:00+01:00 closed 2026-11-25T08:30:00+01:00" {
		t.Errorf("the event says %s", got)
	}
}

// The change keeps what the visitor is doing: the opened details, the focus, the
// selected number, and the nodes that they are in.
func TestBoundaryKeepsFocusAndSelection(t *testing.T) {
	_, p := beforeClosing(t)
	p.Run(`(() => {
		window.link = root.querySelector('[href="tel:+4572247050"]');
		window.details = root.querySelector('details');
		details.querySelector('summary').click();
		link.focus();
		getSelection().setBaseAndExtent(link.lastChild, 0, link.lastChild, 2);
	})()`)
	p.Run("clock.pass(1)")
	p.Wait("changes.length === 2")
	closed.check(t, p, "card('nemid')")
	for _, survives := range []string{
		"details.isConnected && details.open",
		"root.activeElement === link",
		"link.isConnected && link.textContent === '72 24 70 50'",
		"String((root.getSelection ? root.getSelection() : getSelection())) === '72'",
	} {
		if !browser.Ask[bool](p, survives) {
			t.Errorf("no longer: %s", survives)
		}
	}
}

// The live region announces the change once: not when the page opens, and not as
// minutes pass. The words are removed, so that nothing reads them again.
func TestChangeIsAnnouncedOnce(t *testing.T) {
	_, p := beforeClosing(t)
	p.Run("clock.pass(1)")
	p.Wait("changes.length === 2")
	p.Run("clock.pass(3600)")
	p.Wait("announced.length > 1")
	got := browser.Ask[[]string](p, "announced")
	if len(got) != 2 || got[0] != "NemID: Lukket · åbner i morgen kl. 8.30" || got[1] != "" {
		t.Errorf("announced %q", got)
	}
}

// The network fails after the page has loaded. The card still changes at the next
// boundary, and at the one after the night.
func TestCardChangesWithoutTheServer(t *testing.T) {
	s, p := beforeClosing(t)
	s.CloseClientConnections()
	s.Close()
	p.Run("clock.pass(1)")
	p.Wait("changes.length === 2")
	closed.check(t, p, "card('nemid')")
	p.Run("clock.pass(12.5 * 3600)") // 8.30, with the night's midnight in between
	p.Wait("linesOf(card('nemid'))[0].startsWith('Åben')")
	card{"8.30", "nemid", `
		Åben til kl. 20 (kl. 14 din tid)
		Oppetid: 99,9 % garanteret hele døgnet`}.check(t, p, "card('nemid')")
}

// A laptop sleeps for days, and no timer runs. The card is right as soon as the
// visitor looks at the page.
func TestLaptopWakes(t *testing.T) {
	_, p := beforeClosing(t)
	p.Run("clock.set('2026-11-28T17:00:00+01:00')") // Saturday, after hours
	p.Run("dispatchEvent(new Event('focus'))")
	p.Wait("changes.length === 2")
	card{"17.00", "nemid", `
		Lukket Åbner i morgen kl. 10 (kl. 4 din tid)
		Oppetid: 99,9 % garanteret hele døgnet`}.check(t, p, "card('nemid')")
}
