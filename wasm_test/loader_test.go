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
	p.app()
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
	p := visit(t, s.URL+"/nemid/", visitor{})
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
	p.app()
	p.wait("pressed.length === 2 && pressed[1] === 'ready' && !document.querySelector('.loading')")
}

// A form that is sent before the app is there is not the browser's to send: what
// was asked for comes when the app does.
func TestAskedBeforeTheAppIsThere(t *testing.T) {
	s := serve(t, nil)
	hold := make(chan struct{})
	s.hold(s.asset(t, "app-", ".wasm"), hold)
	p := visit(t, s.URL+"/nemid/", visitor{})
	p.run(`(() => {
		document.querySelector('#moment summary').click();
		date.value = '2026-12-24';
		time.value = '12:00';
		document.querySelector('#moment form button').click();
	})()`)
	close(hold)
	p.wait("location.search === '?at=2026-12-24T12:00:00+01:00' && moment.open")
}

// The core cannot be had: a quiet line says so, the page still works, and
// whoever presses the button has it tried again.
func TestTheAppIsTriedAgain(t *testing.T) {
	s := serve(t, nil)
	whole := s.files
	core := s.asset(t, "app-", ".wasm")
	for _, c := range []struct{ path, says, button string }{
		{"/nemid/", "Appen kunne ikke hentes. Siden virker stadig; prøv igen.", "Prøv igen"},
		{"/en/nemid/", "The app could not be loaded. The page still works; try again.", "Try again"},
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
		p.app()
		p.wait("!document.querySelector('.loading')")
	}
}

// The overview needs no app: it gets one at the first sign of someone there, so
// that the visitor's device has little to do for a glance.
func TestTheOverviewGetsTheAppWhenSomeoneIsThere(t *testing.T) {
	s := serve(t, site.Files{"worker.js": nil}) // which fetches the core too
	core := s.asset(t, "app-", ".wasm")
	p := visit(t, s.URL+"/", visitor{accepts: "404"})
	p.wait("document.readyState === 'complete'")
	p.live(len(ask[[]string](p, "elements().map(({ id }) => id)")))
	if s.asked(core) != 0 {
		t.Error("it is fetched before anyone is there")
	}
	p.app()
	if s.asked(core) != 1 {
		t.Errorf("it is fetched %d times", s.asked(core))
	}
}

// A frame with one element: as its address says, or what the page around it
// sends. It listens to no one else.
func TestThePreview(t *testing.T) {
	s := serve(t, nil)
	p := visit(t, s.URL+"/nemid/", visitor{})
	p.app()
	p.run(`(() => {
		window.shownIn = ['?system=nemid&variant=badge&lang=en&at=2026-12-24T12:00:00%2B01:00', '?at=2026-12-24T12:00:00%2B01:00'].map((query) => {
			const frame = document.createElement('iframe');
			frame.src = '../preview.html' + query;
			return document.body.appendChild(frame);
		});
		window.inside = (n) => shownIn[n].contentDocument.querySelector('service-status');
	})()`)
	p.wait("inside(0) && inside(0).shadowRoot && inside(0).shadowRoot.querySelector('.badge .text')")
	if got := spaced(ask[string](p, "inside(0).shadowRoot.querySelector('.badge').textContent")); !strings.Contains(got, "Open · closes at 14:00") {
		t.Errorf("the frame shows %q", got)
	}
	p.wait("shownIn[1].contentDocument.readyState === 'complete' && shownIn[1].contentDocument.scripts.length")
	if ask[bool](p, "!!inside(1)") {
		t.Error("it shows something before it is sent anything")
	}
	p.run(`fetch('../declarations/nemkonto.json').then((response) => response.json()).then((declaration) =>
		shownIn[1].contentWindow.postMessage({ attributes: {}, declaration: { ...declaration, name: 'Min egen' } }, location.origin))`)
	p.wait("inside(1) && inside(1).shadowRoot.querySelector('.title') && inside(1).shadowRoot.querySelector('.title').textContent === 'Min egen'")
	if got := ask[[]string](p, "violations"); len(got) > 0 {
		t.Errorf("blocked: %q", got)
	}
}
