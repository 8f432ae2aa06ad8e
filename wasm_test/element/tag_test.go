//go:build browser

package element_test

import (
	"fmt"
	"strings"
	"testing"

	"servicestatus/app/site"
	"servicestatus/declarations/data"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// nextElements lists the element after each script tag that names a system.
const nextElements = `[...document.querySelectorAll('script[data-system]')].map((tag) => tag.nextElementSibling
	? tag.dataset.system + ' → ' + tag.nextElementSibling.localName + ' ' + tag.nextElementSibling.getAttribute('system') : 'nothing')`

// An editor has pasted three script lines into a page. Each gets one element, right
// after it.
func TestTagGetsOneElement(t *testing.T) {
	p := browser.Visit(t, serve.Shipped(t)+"/demo/host.html", browser.Visitor{}).Live(3)
	want := "digitalpost → service-status digitalpost, borgerdk → service-status borgerdk, nemkonto → service-status nemkonto"
	if got := strings.Join(browser.Ask[[]string](p, nextElements), ", "); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	if got := browser.Ask[string](p, "elements()[1].outerHTML"); !strings.Contains(got, `variant="badge"`) || !strings.Contains(got, `audience="borgere"`) {
		t.Errorf("the settings of the tag are not on the element: %s", got)
	}
}

// A page loads the script twice: in the head and in a tag, or again when Turbo
// restores the page. No element is doubled.
func TestScriptMayLoadTwice(t *testing.T) {
	const tag = `<script src="/service-status.js" data-system="nemid"></script>`
	for _, c := range []struct{ name, body, again string }{
		{"head and tag", `<script src="/service-status.js"></script>` + tag, ""},
		{"tag, and again at the end", tag + `<script src="/service-status.js" async></script>`, ""},
		{"the tag is run again", tag, `const old = document.querySelector('script[data-system]');
			const fresh = document.createElement('script');
			for (const { name, value } of old.attributes) if (name !== 'src') fresh.setAttribute(name, value);
			const ran = new Promise((done) => { fresh.onload = done; });
			fresh.src = trusted(old.src);
			old.replaceWith(fresh);
			await ran;`},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := serve.Site(t, site.Files{"host.html": serve.HostPage(c.body)})
			s.Policy = "script-src 'self' 'wasm-unsafe-eval'"
			p := browser.Visit(t, s.URL+"/host.html", browser.Visitor{Script: "window.trusted = (url) => url;"}).Live(1)
			p.Run("(async () => {" + c.again + "})()")
			p.Live(1)
			if got := browser.Ask[[]string](p, nextElements); len(got) != 1 || got[0] != "nemid → service-status nemid" {
				t.Errorf("got %s", got)
			}
		})
	}
}

// manyPage returns a page with a hundred elements, of the five systems in turn.
func manyPage() []byte {
	body := `<script src="/service-status.js"></script>`
	for i := range 100 {
		body += fmt.Sprintf(`<service-status system="%s"></service-status>`, data.IDs[i%len(data.IDs)])
	}
	return serve.HostPage(body)
}

// A hundred elements share one instance of the status module, one request for each
// address and one timer, also when an app moves them.
func TestElementsShareOneInstance(t *testing.T) {
	s := serve.Site(t, site.Files{"many.html": manyPage()})
	p := browser.Visit(t, s.URL+"/many.html", browser.Visitor{At: "2026-11-24T10:00:00+01:00", Script: modulesScript}).Live(100)
	p.Run(`(async () => {
		for (const element of elements().slice(0, 50)) document.body.prepend(element);
		const away = elements().slice(50);
		for (const element of away) element.remove();
		await clock.pass(3300);
		document.body.append(...away);
	})()`)
	p.Live(100) // as they have been all the time: the last requests may still be under way
	for _, name := range []string{"nemid", "borgerdk"} {
		p.Wait("performance.getEntriesByType('resource').filter(({ name }) => name.includes('/" + name + ".json')).length >= 4")
	}
	for _, c := range []struct {
		what      string
		got, want int
	}{
		{"instances of the status module", browser.Ask[int](p, "instances"), 1},
		{"timers", browser.Ask[int](p, "clock.timers()"), 1},
		{"requests for status.wasm", s.Requests("status.wasm"), 1},
		{"requests for nemid.json", s.Requests("declarations/nemid.json"), 4}, // one, and one more each quarter of 55 minutes: a whole hour ends with one that may be late
		{"requests for borgerdk.json", s.Requests("declarations/borgerdk.json"), 4},
		{"loads of status.wasm", browser.Ask[int](p, "performance.getEntriesByType('resource').filter(({ name }) => name.includes('status.wasm')).length"), 1},
	} {
		if c.got != c.want {
			t.Errorf("%s: %d, want %d", c.what, c.got, c.want)
		}
	}
}
