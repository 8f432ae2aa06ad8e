//go:build browser

package app_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// linked opens a page of the app, on which press clicks a link of any kind and
// reports whether the app follows it.
func linked(t *testing.T, s *serve.Server) *browser.Tab {
	t.Helper()
	p := browser.Visit(t, s.URL+"/nemid/", browser.Visitor{})
	waitForApp(p)
	// The app follows links on window. The browser is kept from following the others.
	p.Run(`(() => {
		window.followed = 0;
		window.onclick = (event) => { followed++; event.preventDefault(); };
		document.addEventListener('click', (event) => { window.shown = event.defaultPrevented; event.preventDefault(); });
		window.press = (attributes, options) => {
			const link = Object.assign(document.createElement('a'), { textContent: 'x' });
			for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
			const before = followed;
			document.body.append(link);
			link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...options }));
			link.remove();
			return followed > before;
		};
	})()`)
	return p
}

// The app follows plain clicks on links to its own pages. The browser follows all
// others.
func TestAppFollowsItsOwnLinksOnly(t *testing.T) {
	p := linked(t, serve.Site(t, nil))
	for _, c := range []struct {
		link, options string
		app           bool
	}{
		{"href: '../'", "", true},
		{"href: '../nemkonto/'", "", true},
		{"href: '../en/nemid/'", "", true},
		{"href: '../nemkonto'", "", true},
		{"href: '../nemkonto/index.html'", "", true},
		{"href: '../nemkonto/#telefon'", "", true},
		{"href: '?at=2026-12-24T12:00:00%2B01:00'", "", true},
		{"href: '../nemkonto/', target: '_self'", "", true},
		{"href: '#telefon'", "", false},
		{"href: '../nemkonto/'", "ctrlKey: true", false},
		{"href: '../nemkonto/'", "shiftKey: true", false},
		{"href: '../nemkonto/'", "metaKey: true", false},
		{"href: '../nemkonto/'", "button: 1", false},
		{"href: '../nemkonto/', target: '_blank'", "", false},
		{"href: '../nemkonto/', download: ''", "", false},
		{"href: '../demo/'", "", false},
		{"href: '../declarations/nemid.html'", "", false},
		{"href: 'tel:+4572247050'", "", false},
		{"href: 'mailto:a@example.dk'", "", false},
		{"href: 'https://example.dk/nemid/'", "", false},
		{"href: '../findes-ikke/'", "", false},
	} {
		if got := browser.Ask[bool](p, fmt.Sprintf("press({%s}, {%s})", c.link, c.options)); got != c.app {
			t.Errorf("<a %s> with {%s}: the app follows it: %v", c.link, c.options, got)
		}
	}
}

// The elements have the instant of the address before they show anything.
func TestAddressHasTheInstant(t *testing.T) {
	body := "<!doctype html>\n" + `<html lang="da"><head><meta charset="utf-8"><title>Prøve</title><link rel="icon" href="icon.svg">%s</head><body><div class="page">` +
		`<service-status system="nemid"></service-status></div></body></html>`
	s := serve.Site(t, nil)
	page := fmt.Sprintf(body, `<script src="`+s.Asset(t, "app-", ".js")+`" defer></script><script src="service-status.js" defer></script>`)
	s = serve.Site(t, site.Files{"side.html": []byte(page), "worker.js": nil, s.Asset(t, "app-", ".wasm"): nil})
	for _, at := range []string{"2026-12-24T12:00:00%2B01:00", "2026-12-24T12:00:00+01:00"} {
		p := browser.Visit(t, s.URL+"/side.html?at="+at, browser.Visitor{Accepts: "404"}).Live(1)
		if got := browser.Ask[[]string](p, "changes.map(({ at }) => at)"); len(got) != 1 || got[0] != "2026-12-24T12:00:00+01:00" {
			t.Errorf("%s: shown are %q", at, got)
		}
	}
}

// While the app module loads, a line shows its progress and the page can be used. What
// the visitor pressed meanwhile happens when the app is ready.
func TestProgressOfLoading(t *testing.T) {
	s := serve.Site(t, nil)
	hold := make(chan struct{})
	s.Hold(s.Asset(t, "app-", ".wasm"), hold)
	p := browser.Visit(t, s.URL+"/nemid/", browser.Visitor{})
	p.Wait("document.querySelector('.loading progress')")
	if got := browser.Ask[string](p, "document.querySelector('.loading label').innerText.trim()"); got != "Henter appen … 0 %" {
		t.Errorf("it says %q", got)
	}
	if !browser.Ask[bool](p, "getComputedStyle(document.querySelector('.loading')).pointerEvents === 'none'") {
		t.Error("the line takes clicks")
	}
	p.Run(`(() => {
		const button = document.body.appendChild(Object.assign(document.createElement('button'), { textContent: 'Prøv' }));
		button.dataset.needsApp = '';
		window.pressed = [];
		button.addEventListener('click', () => pressed.push(document.documentElement.dataset.app));
		button.click();
	})()`)
	close(hold)
	waitForApp(p)
	p.Wait("pressed.length === 2 && pressed[1] === 'ready' && !document.querySelector('.loading')")
}

// The visitor sends a form before the app is ready. The browser does not send it, and
// the app answers it when it is ready.
func TestFormSentBeforeTheAppIsReady(t *testing.T) {
	s := serve.Site(t, nil)
	hold := make(chan struct{})
	s.Hold(s.Asset(t, "app-", ".wasm"), hold)
	p := browser.Visit(t, s.URL+"/nemid/", browser.Visitor{})
	p.Run(`(() => {
		document.querySelector('#moment summary').click();
		date.value = '2026-12-24';
		time.value = '12:00';
		document.querySelector('#moment form button').click();
	})()`)
	close(hold)
	p.Wait("location.search === '?at=2026-12-24T12:00:00+01:00' && moment.open")
}

// The app module cannot be fetched. A quiet line says so, the page still works, and a
// button tries again.
func TestAppIsTriedAgain(t *testing.T) {
	s := serve.Site(t, nil)
	whole := s.Files
	module := s.Asset(t, "app-", ".wasm")
	for _, c := range []struct{ path, says, button string }{
		{"/nemid/", "Appen kunne ikke hentes. Siden virker stadig; prøv igen.", "Prøv igen"},
		{"/en/nemid/", "The app could not be loaded. The page still works; try again.", "Try again"},
	} {
		s = serve.Site(t, site.Files{module: nil, "worker.js": nil})
		p := browser.Visit(t, s.URL+c.path, browser.Visitor{Accepts: fmt.Sprint(http.StatusNotFound)})
		p.Wait("document.querySelector('.loading button')")
		if got := browser.Ask[string](p, "document.querySelector('.loading').innerText.replace(/\\s+/g, ' ').trim()"); got != c.says+" "+c.button {
			t.Errorf("it says %q", got)
		}
		if !browser.Ask[bool](p, "document.querySelector('.loading [role=status]').textContent !== '' && document.activeElement === document.body") {
			t.Error("it is not quiet, or not read out")
		}
		p.Run("document.querySelector('.loading button').click()")
		p.Wait("document.querySelectorAll('.loading').length === 1 && document.querySelector('.loading button')")
		s.Publish(whole)
		p.Run("document.querySelector('.loading button').click()")
		waitForApp(p)
		p.Wait("!document.querySelector('.loading')")
	}
}

// The overview works without the app, and starts it at the first sign of a visitor. A
// glance at the page costs the visitor's device little.
func TestOverviewStartsTheAppForAVisitor(t *testing.T) {
	s := serve.Site(t, site.Files{"worker.js": nil}) // which fetches the app module too
	module := s.Asset(t, "app-", ".wasm")
	// The headless shell has a pointer that moves when the page is drawn.
	p := browser.Visit(t, s.URL+"/", browser.Visitor{Regular: true, Accepts: "404"})
	p.Wait("document.readyState === 'complete'")
	p.Live(len(browser.Ask[[]string](p, "elements().map(({ id }) => id)")))
	if s.Requests(module) != 0 {
		t.Error("it is fetched before the visitor does anything")
	}
	waitForApp(p)
	if s.Requests(module) != 1 {
		t.Errorf("it is fetched %d times", s.Requests(module))
	}
}

// The preview shows one element in a frame: as its address says, or as the page around
// it sends.
func TestPreview(t *testing.T) {
	s := serve.Site(t, nil)
	p := browser.Visit(t, s.URL+"/nemid/", browser.Visitor{})
	waitForApp(p)
	p.Run(`(() => {
		window.shownIn = ['?system=nemid&variant=badge&lang=en&at=2026-12-24T12:00:00%2B01:00', '?at=2026-12-24T12:00:00%2B01:00'].map((query) => {
			const frame = document.createElement('iframe');
			frame.src = '../preview.html' + query;
			return document.body.appendChild(frame);
		});
		window.inside = (n) => shownIn[n].contentDocument.querySelector('service-status');
	})()`)
	p.Wait("inside(0) && inside(0).shadowRoot && inside(0).shadowRoot.querySelector('.badge .text')")
	if got := browser.PlainSpaces(browser.Ask[string](p, "inside(0).shadowRoot.querySelector('.badge').textContent")); !strings.Contains(got, "Open · closes at 14:00") {
		t.Errorf("the frame shows %q", got)
	}
	p.Wait("shownIn[1].contentDocument.readyState === 'complete' && shownIn[1].contentDocument.scripts.length")
	if browser.Ask[bool](p, "!!inside(1)") {
		t.Error("it shows something before the page has sent anything")
	}
	p.Run(`fetch('../declarations/nemkonto.json').then((response) => response.json()).then((declaration) =>
		shownIn[1].contentWindow.postMessage({ attributes: {}, declaration: { ...declaration, name: 'Min egen' } }, location.origin))`)
	p.Wait("inside(1) && inside(1).shadowRoot.querySelector('.title') && inside(1).shadowRoot.querySelector('.title').textContent === 'Min egen'")
	if got := browser.Ask[[]string](p, "violations"); len(got) > 0 {
		t.Errorf("blocked: %q", got)
	}
}
