//go:build browser

package app_test

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// A visitor in New York looks at other instants on the page of a system. The address,
// the card, the week and the line above them agree.
func TestOtherInstants(t *testing.T) {
	t.Parallel()
	p := open(t, serve.Shipped(t)+"/nemid/", browser.Visitor{At: tuesday})
	is := func(query, at, shown, card string) {
		t.Helper()
		p.Wait("!window.mark && pageReady() && location.search.replace(/%3A/g, ':') === '" + query + "'")
		p.Wait("elements().length === 2 && elements().every((element) => (element.getAttribute('at') || '') === '" + at + "')")
		p.Wait("shown() === '" + shown + "'")
		says(p, ".columns service-status", card, "")
	}
	pick := func(value string) {
		p.Run("window.mark = true, moment.open = true, document.getElementById('at').value = '" + value + "'")
		press(p, "Vis")
	}
	is("", "", "Lige nu: tirsdag kl. 10", "Åben til kl. 20")
	if got := browser.Ask[string](p, "document.getElementById('at').value"); got != "2026-11-24T10:00" {
		t.Errorf("the field begins with %s", got)
	}
	pick("2026-12-24T12:00")
	is("?at=2026-12-24T12:00", "2026-12-24T12:00:00+01:00", "Viser torsdag den 24. december 2026 kl. 12 (dansk tid) · Tilbage til nu", "Åben til kl. 14")
	p.Run("window.mark = true, moment.open = true")
	press(p, "1 time ›")
	is("?at=2026-12-24T13:00:00+01:00", "2026-12-24T13:00:00+01:00", "Viser torsdag den 24. december 2026 kl. 13 (dansk tid) · Tilbage til nu", "Åben til kl. 14")

	// 2.30 does not exist that night.
	pick("2027-03-28T02:30")
	is("?at=2027-03-28T02:30", "2027-03-28T03:00:00+02:00", "Viser søndag den 28. marts 2027 kl. 3 (dansk tid) · Tilbage til nu", "Lukket · åbner kl. 10")
	if !browser.Ask[bool](p, "skipped.checkVisibility() && skipped.textContent.startsWith('Det klokkeslæt findes ikke den nat')") {
		t.Error("nothing says that the time does not exist")
	}

	// The other pages are shown at the same moment, in either language.
	p.Run("window.mark = true")
	press(p, "English")
	p.Wait("!window.mark && pageReady() && location.pathname === '/en/nemid/' && elements()[0].getAttribute('at') === '2027-03-28T03:00:00+02:00'")
	p.Wait("shown() === 'Showing Sunday 28 March 2027 at 3:00 (Danish time) · Back to now'")
	p.Leave("history.back()") // from the browser's cache of whole pages, which does not load anew
	p.Wait("pageReady() && location.pathname === '/nemid/'")

	p.Run("window.mark = true")
	press(p, "Tilbage til nu")
	is("", "", "Lige nu: tirsdag kl. 10", "Åben til kl. 20")
	p.Run("window.mark = true, moment.open = true")
	press(p, "I morgen")
	is("?at=2026-11-25T10:00", "2026-11-25T10:00:00+01:00", "Viser onsdag den 25. november 2026 kl. 10 (dansk tid) · Tilbage til nu", "Åben til kl. 20")
}

// The controls of the week tell the element which days to show, by keyboard too.
func TestWeeksAndMonths(t *testing.T) {
	t.Parallel()
	p := open(t, serve.Shipped(t)+"/nemid/", browser.Visitor{At: tuesday, Zone: "Asia/Dubai"})
	const picture = "document.querySelector('.picture service-status')"
	for _, c := range []struct{ press, variant, from string }{
		{"named('Næste')", "week", "2026-11-30"},
		{"named('Forrige')", "week", "2026-11-23"},
		{"document.querySelector('input[value=month]')", "month", ""},
		{"named('Næste')", "month", "2026-12-01"},
		{"named('Næste')", "month", "2027-01-01"},
		{"[...document.querySelectorAll('.arrows button')][1]", "month", ""},
		{"named('Forrige')", "month", "2026-10-01"},
		{"document.querySelector('input[value=week]')", "week", ""},
	} {
		p.Run(c.press + ".click()")
		if got := browser.Ask[string](p, picture+".getAttribute('variant') + ' ' + ("+picture+".getAttribute('from') || '')"); got != c.variant+" "+c.from {
			t.Errorf("after %s it shows %s", c.press, got)
		}
	}
	p.Run("document.querySelector('input[value=week]').focus()")
	p.Do(chromedp.KeyEvent(kb.ArrowRight))
	if got := browser.Ask[string](p, picture+".getAttribute('variant')"); got != "month" {
		t.Errorf("the arrow key shows the %s", got)
	}
}

// The address has an unreadable instant. The page says so and shows now.
func TestUnreadableInstant(t *testing.T) {
	t.Parallel()
	p := open(t, serve.Shipped(t)+"/nemid/", browser.Visitor{At: tuesday})
	for _, at := range []string{"i-morgen", "1950-01-01T00:00:00Z", "2026-02-30", "%zz"} {
		p.Do(chromedp.Navigate(serve.Shipped(t) + "/nemid/?at=" + at))
		p.Wait("pageReady() && unreadable.checkVisibility() && shown() === 'Lige nu: tirsdag kl. 10'")
		says(p, ".columns service-status", "Åben til kl. 20", "")
	}
}

// The line follows the clock while the page is seen, and the elements' clock where the
// visitor's is wrong.
func TestTheTimeIsSaidEachMinute(t *testing.T) {
	t.Parallel()
	p := browser.Visit(t, serve.Shipped(t)+"/nemid/", browser.Visitor{At: "2026-11-28T22:01:30+01:00", Script: "window.news = new Set(), addEventListener('service-status-change', ({ target }) => news.add(target))"})
	p.Wait("news.size === 2 && document.getElementById('shown').textContent.startsWith('Lige nu: lørdag kl. 22.01')")
	p.Run("clock.pass(40)")
	p.Wait("document.getElementById('shown').textContent.startsWith('Lige nu: lørdag kl. 22.02')")
	p.Run("dispatchEvent(new CustomEvent('service-status-change', { detail: { at: '2026-11-28T23:30:00+01:00' } }))")
	p.Wait("document.getElementById('shown').textContent.startsWith('Lige nu: lørdag kl. 23.3')")
}

// The special days of a page are those to come, also when the page was written a month ago.
// Those of a later time are folded.
func TestSpecialDaysAreThoseToCome(t *testing.T) {
	t.Parallel()
	p := open(t, serve.Shipped(t)+"/nemid/?at=2026-12-26T12:00", browser.Visitor{At: tuesday})
	days := browser.Ask[[]string](p, "[...document.querySelectorAll('.special time')].filter((time) => time.checkVisibility()).map((time) => time.dateTime)")
	if len(days) != 5 || days[0] != "2026-12-26" || days[1] != "2026-12-31" {
		t.Errorf("shown are %q", days)
	}
	if hidden := browser.Ask[bool](p, "document.querySelector('.special details').hidden"); hidden {
		t.Error("the later days cannot be unfolded")
	}
	p.Run("window.mark = true, document.querySelector('.special time[datetime=\"2026-12-31\"]').click()")
	p.Wait("!window.mark && pageReady() && shown().startsWith('Viser torsdag den 31. december 2026 kl. 12')")
}
