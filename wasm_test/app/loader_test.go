//go:build browser

package app_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"servicestatus/app/folder"
	"servicestatus/app/page"
	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// The elements have the instant of the address before they show anything.
func TestAddressHasTheInstant(t *testing.T) {
	body := "<!doctype html>\n" + `<html lang="da"><head><meta charset="utf-8"><title>Prøve</title><link rel="icon" href="icon.svg">%s</head><body><div class="page">` +
		`<service-status system="nemid"></service-status></div></body></html>`
	s := serve.Site(t, nil)
	html := fmt.Sprintf(body, `<script src="`+s.Asset(t, "site-", ".js")+`" defer></script><script src="service-status.js" defer></script>`)
	s = serve.Site(t, site.Files{"side.html": []byte(html)})
	for _, at := range []string{"2026-12-24T12:00:00%2B01:00", "2026-12-24T12:00:00+01:00"} {
		p := browser.Visit(t, s.URL+"/side.html?at="+at, browser.Visitor{}).Live(1)
		if got := browser.Ask[[]string](p, "changes.map(({ at }) => at)"); len(got) != 1 || got[0] != "2026-12-24T12:00:00+01:00" {
			t.Errorf("%s: shown are %q", at, got)
		}
	}
}

// While the app module loads, a line shows its progress, and takes no clicks.
func TestProgressOfLoading(t *testing.T) {
	s := serve.Site(t, nil)
	hold := make(chan struct{})
	s.Hold(s.Asset(t, "app-", ".wasm"), hold)
	p := browser.Visit(t, s.URL+"/studio/", browser.Visitor{})
	p.Wait("document.querySelector('.loading progress')")
	if got := browser.Ask[string](p, "document.querySelector('.loading label').innerText.trim()"); got != "Henter Studio … 0 %" {
		t.Errorf("it says %q", got)
	}
	if !browser.Ask[bool](p, "getComputedStyle(document.querySelector('.loading')).pointerEvents === 'none'") {
		t.Error("the line takes clicks")
	}
	close(hold)
	p.Wait(ready + " && !document.querySelector('.loading')")
}

// The app module cannot be fetched. A quiet line says so, and a button tries again.
func TestAppIsTriedAgain(t *testing.T) {
	s := serve.Site(t, nil)
	whole := s.Files
	module := s.Asset(t, "app-", ".wasm")
	for _, c := range []struct{ path, says, button string }{
		{"/studio/", "Studio kunne ikke hentes. Prøv igen.", "Prøv igen"},
		{"/en/studio/", "The Studio could not be loaded. Try again.", "Try again"},
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
		p.Wait(ready + " && !document.querySelector('.loading')")
	}
}

// No page for readers asks for the app, whatever a visitor does there: it weighs forty
// times as much as the page. Its start blocked a phone for seconds, at the first scroll.
func TestReadingPagesNeverAskForTheApp(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, nil)
	app := []string{s.Asset(t, "app-", ".wasm"), s.Asset(t, "app-", ".js"), s.Asset(t, "folder-", ".json"), "studio"}
	p := browser.Visit(t, s.URL+"/", browser.Visitor{})
	for _, r := range page.Routes(folder.BuiltIn()) {
		if r.Name == page.Studio {
			continue
		}
		for _, query := range []string{"", "?at=2026-12-24T12:00"} {
			p.Do(chromedp.Navigate(s.URL + "/" + r.Path() + query))
			p.Wait("isLive(elements().length)")
			p.Run(`(() => {
				for (const details of document.querySelectorAll('details')) details.open = true;
				for (const control of document.querySelectorAll('main .arrows button, main .segments input')) control.click();
				scrollTo(0, 9999);
				dispatchEvent(new Event('pointermove'));
				for (const link of document.querySelectorAll('a')) link.dispatchEvent(new Event('pointerover', { bubbles: true }));
			})()`)
			p.Frame()
		}
	}
	p.Wait(installed)
	for _, name := range app {
		if n := s.Requests(name); n != 0 {
			t.Errorf("%s is asked for %d times", name, n)
		}
	}
}

// The preview shows one element in a frame: as its address says, or as the page around
// it sends.
func TestPreview(t *testing.T) {
	s := serve.Site(t, nil)
	p := browser.Visit(t, s.URL+"/nemid/", browser.Visitor{})
	p.Live(2)
	p.Run(`(() => {
		window.shownIn = ['?system=nemid&variant=badge&lang=en&at=2026-12-24T12:00:00%2B01:00', '?at=2026-12-24T12:00:00%2B01:00'].map((query) => {
			const frame = document.createElement('iframe');
			frame.src = '../preview.html' + query;
			return document.body.appendChild(frame);
		});
		window.inside = (n) => shownIn[n].contentDocument.querySelector('service-status');
	})()`)
	p.Wait("inside(0) && inside(0).shadowRoot && inside(0).shadowRoot.querySelector('.badge .text')")
	if got := browser.PlainSpaces(browser.Ask[string](p, "inside(0).shadowRoot.querySelector('.badge').textContent")); !strings.Contains(got, "open until 14:00") {
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
