//go:build browser

package app_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// wednesday is the instant of most visits to the board.
const wednesday = "2026-11-25T14:37:00+01:00"

// boardScript asks the board, and notes what the visitor is told.
const boardScript = `
	window.told = [];
	window.Notification = class {
		static permission = 'default';
		static async requestPermission() { return Notification.permission = 'granted'; }
		constructor(title, { body }) { told.push(title + ': ' + body); }
	};
	ServiceWorkerRegistration.prototype.showNotification = async function (title, { body }) { told.push(title + ': ' + body); };
	Element.prototype.requestFullscreen = async () => {}; // the browser wants a real press for it
	// The board is live without the app, which starts at these.
	for (const sign of ['pointermove', 'pointerdown', 'scroll']) addEventListener(sign, (event) => event.stopImmediatePropagation());
	window.heading = () => tidy(document.querySelector('h1').textContent);
	window.then = () => tidy(document.querySelector('.then').textContent);
	window.choose = (id, value) => {
		document.getElementById(id).value = value;
		document.getElementById(id).dispatchEvent(new Event('change'));
	};
	window.rows = () => [...document.querySelectorAll('tbody tr')].filter((row) => row.checkVisibility());
	window.names = () => rows().map((row) => row.cells[0].textContent).join();
	window.wake = (time) => { clock.set(time); document.dispatchEvent(new Event('visibilitychange')); };
`

// openBoard visits the board, with a clock that the test moves.
func openBoard(t *testing.T, path string) *browser.Tab {
	t.Helper()
	p := browser.Visit(t, serve.Shipped(t)+path, browser.Visitor{At: wednesday, Zone: "Asia/Dubai", Script: boardScript})
	p.Live(9)
	p.Wait("heading() !== 'Er der åbent nu?' && heading() !== 'Who answers now?'")
	return p
}

func asks(p *browser.Tab, expression, want string) {
	p.Helper()
	if got := browser.Ask[string](p, expression); got != want {
		p.Errorf("%s is %q, want %q", expression, got, want)
	}
}

func TestBoardSaysWhatHoldsNow(t *testing.T) {
	t.Parallel()
	p := openBoard(t, "/")
	for _, c := range []struct{ at, heading, then string }{
		{wednesday, "9 af 9 linjer er åbne", "Lige nu: onsdag kl. 14.37 · næste lukker: Borger.dk (myndigheder, e-mail) kl. 15 (om 23 minutter)"},
		{"2026-11-25T18:30:00+01:00", "5 af 9 linjer er åbne", "Lige nu: onsdag kl. 18.30 · næste lukker: NemKonto (borgere og virksomheder) kl. 20 (om 2 timer)"},
		{"2026-11-25T23:00:00+01:00", "0 af 9 linjer er åbne", "Lige nu: onsdag kl. 23 · næste åbner: NemKonto (borgere og virksomheder) i morgen kl. 7 (om 8 timer)"},
		{"2027-03-29T14:00:00+02:00", "3 af 9 linjer er åbne, 5 ikke oplyst", "Lige nu: mandag kl. 14 · næste lukker: Digital Post og NemSMS (teknisk brugersupport på digital post) kl. 15 (om 1 time)"},
	} {
		p.Run("wake('" + c.at + "')")
		p.Wait("heading() === '" + c.heading + "' && then() === '" + c.then + "'")
	}
	english := openBoard(t, "/en/")
	asks(english, "heading()", "9 of 9 lines are open")
	asks(english, "then()", "Right now: Wednesday at 14:37 · next to close: Borger.dk (authorities, e-mail), 15:00 (in 23 minutes)")
}

// A screen reader reads a row as a sentence.
func TestBoardIsReadAloud(t *testing.T) {
	t.Parallel()
	p := openBoard(t, "/")
	got := browser.Ask[[]string](p, `rows().map((row) => [row.cells[0].textContent, row.cells[1].textContent, readable(row.querySelector('service-status')).replace(/ \([^)]* din tid\)/, ''),
		row.cells[3].innerText, tidy(row.cells[4].innerText), tidy(row.cells[5].innerText)].join(' | ').replaceAll('\u00a0', ' '))`)
	for i, want := range []string{
		"NemKonto | Borgere og virksomheder | åben til kl. 20 | om 5 timer | Telefon 44 60 63 68 | 98,5 % garanteret",
		"NemKonto | Offentlige myndigheder og pengeinstitutter | åben til kl. 16 | om 1 time | Telefon 44 60 63 68 | 98,5 % garanteret",
		"Digital Post og NemSMS | Borgere · digital post og selvbetjening | åben til kl. 18 | om 3 timer | Telefon 1881 eller 70 10 18 81 | Systemaktører: 99 % garanteret Slutbrugere: 98 % garanteret",
		"Digital Post og NemSMS | Borgere · teknisk brugersupport på digital post | åben til kl. 20 | om 5 timer | Telefon 38 17 11 87 | Systemaktører: 99 % garanteret Slutbrugere: 98 % garanteret",
		"NemLog-in | Myndigheder | e-mails besvares nu, til kl. 16 | om 1 time | E-mail nemlogin@digst.dk | 99,9 % til kl. 24",
	} {
		if len(got) != 9 || !strings.EqualFold(got[i], want) {
			t.Errorf("line %d of %d is\n%q, want\n%q", i, len(got), got[i], want)
		}
	}
}

func TestBoardSortsAndFilters(t *testing.T) {
	t.Parallel()
	p := openBoard(t, "/")
	const asWritten = "NemKonto,NemKonto,Digital Post og NemSMS,Digital Post og NemSMS,NemLog-in,NemID,NemID,Borger.dk,Borger.dk"
	asks(p, "names()", asWritten)
	p.Run("document.querySelector('[data-sort=change]').click()")
	asks(p, "names()", "Borger.dk,NemKonto,NemLog-in,Digital Post og NemSMS,NemKonto,Digital Post og NemSMS,NemID,NemID,Borger.dk")
	p.Run("document.querySelector('[data-sort=name]').click()")
	asks(p, "names()", "Borger.dk,Borger.dk,Digital Post og NemSMS,Digital Post og NemSMS,NemID,NemID,NemKonto,NemKonto,NemLog-in")
	p.Live(9)

	p.Run("choose('for', 'myndigheder')")
	asks(p, "location.search", "?sort=name&for=myndigheder")
	asks(p, "names()", "Borger.dk,NemID,NemKonto,NemLog-in")
	asks(p, "heading()", "4 af 4 linjer er åbne")
	p.Run("history.back()")
	p.Wait("location.search === '?sort=name' && rows().length === 9 && heading() === '9 af 9 linjer er åbne'")

	shared := openBoard(t, "/?for=borgere")
	asks(shared, "heading()", "5 af 5 linjer er åbne")
	asks(shared, "document.querySelector('#for').value", "borgere")
}

func TestBoardOnTheWall(t *testing.T) {
	t.Parallel()
	p := openBoard(t, "/")
	p.Do(chromedp.EmulateViewport(1920, 1080))
	p.Run("document.querySelector('.to-wall').click()")
	p.Wait("document.documentElement.matches('.wall')")
	asks(p, "location.search", "?tavle=1")
	const fits = "[document.documentElement.scrollHeight <= innerHeight, document.documentElement.scrollWidth <= innerWidth, parseFloat(getComputedStyle(document.querySelector('.board')).fontSize) >= 20].join()"
	asks(p, fits, "true,true,true")
	asks(p, "[...document.querySelectorAll('header, footer, select, .bell')].filter((e) => e.checkVisibility()).length.toString()", "0")

	// It hangs there for days.
	for _, c := range []struct{ at, heading, then string }{
		{"2026-11-26T07:59:30+01:00", "3 af 9 linjer er åbne", "Lige nu: torsdag kl. 8 · næste lukker"},
		{"2026-11-26T16:46:30+01:00", "6 af 9 linjer er åbne", "Lige nu: torsdag kl. 16.47 · næste lukker: Digital Post og NemSMS (digital post og selvbetjening) kl. 18 (om 1 time)"},
		{"2026-11-28T12:00:00+01:00", "3 af 9 linjer er åbne", "Lige nu: lørdag kl. 12.01 · næste lukker: NemID (borgere) kl. 16 (om 4 timer)"},
		{"2026-12-01T23:00:00+01:00", "0 af 9 linjer er åbne", "Lige nu: tirsdag kl. 23.01 · næste åbner: NemKonto (borgere og virksomheder) i morgen kl. 7 (om 8 timer)"},
	} {
		p.Run("clock.set('" + c.at + "')") // nothing wakes the page but its timers
		p.Run("clock.pass(61)")
		p.Wait("heading() === '" + c.heading + "' && then().startsWith('" + c.then + "')")
		asks(p, fits, "true,true,true")
	}

	p.Run("dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))")
	asks(p, "location.search + document.documentElement.matches('.wall')", "false")
	wall := openBoard(t, "/?tavle")
	asks(wall, "`${document.documentElement.matches('.wall')}`", "true")
}

func TestBoardReminds(t *testing.T) {
	t.Parallel()
	p := openBoard(t, "/")
	p.Run("document.querySelectorAll('.bell')[8].click()") // Borger.dk's e-mail, until 15
	p.Wait("document.querySelectorAll('.bell')[8].matches('[aria-pressed=true]')")
	asks(p, "told.join()", "")
	p.Run("clock.pass(7 * 60)")
	asks(p, "told.join()", "")
	p.Run("clock.pass(2 * 60)")
	p.Wait("told.length")
	asks(p, "told.join().replaceAll('\\u00a0', ' ')", "Borger.dk (myndigheder, e-mail): E-mails besvares nu, til kl. 15")
}

func TestBoardWithoutAScript(t *testing.T) {
	t.Parallel()
	p := browser.Visit(t, serve.Shipped(t)+"/", browser.Visitor{WithoutJS: true})
	const visible = ".filter((e) => e.checkVisibility())"
	asks(p, "[...document.querySelectorAll('.board button, select')]"+visible+".length.toString()", "0")
	heads := browser.Ask[[]string](p, "[...document.querySelectorAll('thead th')].filter((th) => th.checkVisibility()).map((th) => th.innerText)")
	if !slices.Equal(heads, []string{"Tjeneste", "For", "Åbningstider", "Kontakt", "Oppetid"}) {
		t.Errorf("the heads are %q", heads)
	}
	asks(p, "document.querySelectorAll('tbody tr')[5].cells[2].innerText.split(',')[0]", "Mandag til fredag kl. 8.30 - 20.00")
	asks(p, "document.querySelector('h1').innerText", "Er der åbent nu?")
}

// No line of the board needs sideways scrolling on a small phone, and nothing is kept.
func TestBoardIsAccessible(t *testing.T) {
	t.Parallel()
	p := browser.Visit(t, serve.Shipped(t)+"/", browser.Visitor{Script: boardScript}) // axe-core waits for timers
	p.Live(9)
	checkAccessibility(p, 320, 375, 768, 1280)
	p.Do(chromedp.EmulateViewport(375, 800))
	asks(p, "[...new Set(rows().map((row) => getComputedStyle(row).display))].join()", "grid")
	p.Run("document.querySelector('.bell').click(); document.querySelector('[data-sort=change]').click(); document.querySelector('.to-wall').click()")
	checkAccessibility(p, 1920)
	checkPolicyHeld(p)
	checkNothingIsStored(p)
}
