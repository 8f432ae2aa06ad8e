package wasm_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"servicestatus/app/site"
)

// linked is a page of the app with links of all kinds in it.
func linked(t *testing.T, s *server) *tab {
	t.Helper()
	p := visit(t, s.URL+"/nemid/", visitor{})
	p.wait(ready)
	// A page of the app's own goes to go-app; the browser is kept from following the others here.
	p.run(`(() => {
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

// Plain clicks on links to the app's pages are the app's. The rest is the
// browser's, as on any page.
func TestTheAppFollowsItsOwnLinksOnly(t *testing.T) {
	p := linked(t, serve(t, nil))
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
		if got := ask[bool](p, fmt.Sprintf("press({%s}, {%s})", c.link, c.options)); got != c.app {
			t.Errorf("<a %s> with {%s}: the app follows it: %v", c.link, c.options, got)
		}
	}
}

// The address's moment is on the elements before they show anything.
func TestTheAddressSaysTheMoment(t *testing.T) {
	body := "<!doctype html>\n" + `<html lang="da"><head><meta charset="utf-8"><title>Prøve</title><link rel="icon" href="icon.svg">%s</head><body><div class="page">` +
		`<service-status system="nemid"></service-status></div></body></html>`
	s := serve(t, nil)
	page := fmt.Sprintf(body, `<script src="`+s.asset(t, "app-", ".js")+`" defer></script><script src="service-status.js" defer></script>`)
	s = serve(t, site.Files{"side.html": []byte(page), "worker.js": nil, s.asset(t, "app-", ".wasm"): nil})
	for _, at := range []string{"2026-12-24T12:00:00%2B01:00", "2026-12-24T12:00:00+01:00"} {
		p := visit(t, s.URL+"/side.html?at="+at, visitor{accepts: "404"}).live(1)
		if got := ask[[]string](p, "changes.map(({ at }) => at)"); len(got) != 1 || got[0] != "2026-12-24T12:00:00+01:00" {
			t.Errorf("%s: shown are %q", at, got)
		}
	}
}

// While the core is long under way a line says how far it is, and the page can
// be used; what was pressed meanwhile is done when it has come.
func TestALineSaysHowFarTheAppIs(t *testing.T) {
	s := serve(t, nil)
	hold := make(chan struct{})
	s.hold(s.asset(t, "app-", ".wasm"), hold)
	p := visit(t, s.URL+"/", visitor{})
	p.wait("document.querySelector('.loading progress')")
	if got := ask[string](p, "document.querySelector('.loading label').innerText.trim()"); got != "Henter appen … 0 %" {
		t.Errorf("it says %q", got)
	}
	if !ask[bool](p, "getComputedStyle(document.querySelector('.loading')).pointerEvents === 'none'") {
		t.Error("the line takes clicks")
	}
	p.run(`(() => {
		const button = document.body.appendChild(Object.assign(document.createElement('button'), { textContent: 'Prøv' }));
		button.dataset.needsApp = '';
		window.pressed = [];
		button.addEventListener('click', () => pressed.push(document.documentElement.dataset.app));
		button.click();
	})()`)
	close(hold)
	p.wait(ready)
	p.wait("pressed.length === 2 && pressed[1] === 'ready' && !document.querySelector('.loading')")
}

// The core cannot be had: a quiet line says so, the page still works, and
// whoever presses the button has it tried again.
func TestTheAppIsTriedAgain(t *testing.T) {
	s := serve(t, nil)
	whole := s.files
	core := s.asset(t, "app-", ".wasm")
	for _, c := range []struct{ path, says, button string }{
		{"/", "Appen kunne ikke hentes. Siden virker stadig; prøv igen.", "Prøv igen"},
		{"/en/", "The app could not be loaded. The page still works; try again.", "Try again"},
	} {
		s = serve(t, site.Files{core: nil, "worker.js": nil})
		p := visit(t, s.URL+c.path, visitor{accepts: fmt.Sprint(http.StatusNotFound)})
		p.wait("document.querySelector('.loading button')")
		if got := ask[string](p, "document.querySelector('.loading').innerText.replace(/\\s+/g, ' ').trim()"); got != c.says+" "+c.button {
			t.Errorf("it says %q", got)
		}
		if !ask[bool](p, "document.querySelector('.loading [role=status]').textContent !== '' && document.activeElement === document.body") {
			t.Error("it is not quiet, or not read out")
		}
		p.run("document.querySelector('.loading button').click()")
		p.wait("document.querySelectorAll('.loading').length === 1 && document.querySelector('.loading button')")
		s.publish(whole)
		p.run("document.querySelector('.loading button').click()")
		p.wait(ready)
		p.wait("!document.querySelector('.loading')")
	}
}

// A frame with one element: as its address says, then as the page around it
// says, whose height it is told. It listens to no one else.
func TestThePreview(t *testing.T) {
	s := serve(t, nil)
	p := visit(t, s.URL+"/studio/", visitor{})
	p.wait(ready)
	p.run(`(() => {
		window.told = [];
		addEventListener('message', ({ data }) => told.push(data));
		window.frame = document.createElement('iframe');
		frame.src = '../preview.html?system=nemid&variant=badge&lang=en&at=2026-12-24T12:00:00%2B01:00';
		document.body.append(frame);
		window.inside = () => frame.contentDocument.querySelector('service-status');
	})()`)
	p.wait("inside() && inside().shadowRoot && inside().shadowRoot.querySelector('.badge .text')")
	p.wait("told.some(({ type }) => type === 'ready') && told.some(({ type, height }) => type === 'height' && height > 0)")
	if got := spaced(ask[string](p, "inside().shadowRoot.querySelector('.badge').textContent")); !strings.Contains(got, "Open · closes at 14:00") {
		t.Errorf("the frame shows %q", got)
	}
	p.run(`fetch('../declarations/nemkonto.json').then((response) => response.json()).then((declaration) =>
		frame.contentWindow.postMessage({ declaration: { ...declaration, name: 'Min egen' }, attributes: { lang: 'da', at: '2026-12-24T12:00:00+01:00' } }, location.origin))`)
	p.wait("inside().shadowRoot.querySelector('.title') && inside().shadowRoot.querySelector('.title').textContent === 'Min egen'")
	p.wait("told.at(-1).height > told.find(({ type }) => type === 'height').height")
	if got := ask[[]string](p, "violations"); len(got) > 0 {
		t.Errorf("blocked: %q", got)
	}
	if got := ask[int](p, "frame.contentDocument.querySelectorAll('service-status').length"); got != 1 {
		t.Errorf("%d elements", got)
	}
}
