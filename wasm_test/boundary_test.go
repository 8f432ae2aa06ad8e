package wasm_test

import (
	"testing"

	"servicestatus/app/site"
)

// watched is NemID alone on a page, one second before the phone closes, with a
// record of everything that the live region has said.
func watched(t *testing.T) (*server, *tab) { return watchedWith(t, "") }

func watchedWith(t *testing.T, script string) (*server, *tab) {
	t.Helper()
	s := serve(t, site.Files{"host.html": hostPage(`<script src="/service-status.js"></script><service-status system="nemid"></service-status>`)})
	p := visit(t, s.URL+"/host.html", visitor{at: "2026-11-24T19:59:59+01:00", script: script, accepts: "/icon.svg"}).live(1)
	p.run(`(() => {
		window.root = card('nemid').shadowRoot;
		window.announced = [];
		const said = root.querySelector('[role=status]');
		new MutationObserver(() => { announced.push(said.textContent); }).observe(said, { childList: true, characterData: true, subtree: true });
	})()`)
	told{"19.59.59", "nemid", `
		Åben · lukker kl. 20.00 (kl. 14.00 din tid)
		Oppetid: 99,9 % garanteret hele døgnet`}.check(t, p, "card('nemid')")
	return s, p
}

var closed = told{"20.00", "nemid", `
	Lukket · åbner i morgen kl. 8.30 (kl. 2.30 din tid)
	Oppetid: 99,9 % garanteret hele døgnet`}

// The phone closes while someone reads: the card turns by itself, on the second.
func TestTheCardTurnsAtTheBoundary(t *testing.T) {
	_, p := watched(t)
	p.run("clock.pass(0.999)")
	if got := ask[int](p, "changes.length"); got != 1 {
		t.Errorf("%d events before the boundary, want the first one only", got)
	}
	p.run("clock.pass(0.001)")
	p.wait("changes.length === 2")
	closed.check(t, p, "card('nemid')")
	if got := ask[string](p, "changes[1].at + ' ' + changes[1].support[0].state + ' ' + changes[1].support[0].next_open"); got != "2026-11-24T20:00:00+01:00 closed 2026-11-25T08:30:00+01:00" {
		t.Errorf("the event says %s", got)
	}
}

// What the visitor is doing survives: the opened details, the focus, the
// selected number, and the very nodes they are in.
func TestWhatTheVisitorDoesSurvivesTheBoundary(t *testing.T) {
	_, p := watched(t)
	p.run(`(() => {
		window.link = root.querySelector('[href="tel:+4572247050"]');
		window.details = root.querySelector('details');
		details.querySelector('summary').click();
		link.focus();
		getSelection().setBaseAndExtent(link.firstChild, 0, link.firstChild, 3);
	})()`)
	p.run("clock.pass(1)")
	p.wait("changes.length === 2")
	closed.check(t, p, "card('nemid')")
	for _, survives := range []string{
		"details.isConnected && details.open",
		"root.activeElement === link",
		"link.isConnected && link.textContent === '+45 72 24 70 50'",
		"String((root.getSelection ? root.getSelection() : getSelection())) === '+45'",
	} {
		if !ask[bool](p, survives) {
			t.Errorf("no longer: %s", survives)
		}
	}
}

// A screen reader hears of the change once; not at the start, not as minutes
// pass, and the words do not stay behind to be read again.
func TestAChangeIsAnnouncedOnce(t *testing.T) {
	_, p := watched(t)
	p.run("clock.pass(1)")
	p.wait("changes.length === 2")
	p.run("clock.pass(3600)")
	p.wait("announced.length > 1")
	got := ask[[]string](p, "announced")
	if len(got) != 2 || got[0] != "NemID: Lukket · åbner i morgen kl. 8.30" || got[1] != "" {
		t.Errorf("announced %q", got)
	}
}

// The network goes away after the page has come: the card goes on, through the
// night and to the next boundary, and the next.
func TestTheCardGoesOnWithoutTheServer(t *testing.T) {
	s, p := watched(t)
	s.CloseClientConnections()
	s.Close()
	p.run("clock.pass(1)")
	p.wait("changes.length === 2")
	closed.check(t, p, "card('nemid')")
	p.run("clock.pass(12.5 * 3600)") // 8.30, with the night's midnight in between
	p.wait("told(card('nemid'))[0].startsWith('Åben')")
	told{"8.30", "nemid", `
		Åben · lukker kl. 20.00 (kl. 14.00 din tid)
		Oppetid: 99,9 % garanteret hele døgnet`}.check(t, p, "card('nemid')")
}

// A laptop is closed in the evening and opened the next afternoon: no timer
// has run, and still the card is right as soon as it is seen.
func TestALaptopWakesUp(t *testing.T) {
	_, p := watched(t)
	p.run("clock.set('2026-11-28T17:00:00+01:00')") // Saturday, after hours
	p.run("dispatchEvent(new Event('focus'))")
	p.wait("changes.length === 2")
	told{"17.00", "nemid", `
		Lukket · åbner i morgen kl. 10.00 (kl. 4.00 din tid)
		Oppetid: 99,9 % garanteret hele døgnet`}.check(t, p, "card('nemid')")
}
