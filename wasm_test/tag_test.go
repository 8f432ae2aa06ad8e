package wasm_test

import (
	"fmt"
	"strings"
	"testing"

	"servicestatus/app/site"
	"servicestatus/declarations/data"
)

// followed lists, for every script tag with a system, what stands right after it.
const followed = `[...document.querySelectorAll('script[data-system]')].map((tag) => tag.nextElementSibling
	? tag.dataset.system + ' → ' + tag.nextElementSibling.localName + ' ' + tag.nextElementSibling.getAttribute('system') : 'nothing')`

// An editor has pasted three script lines into a page: after each stands its
// own element, and that is all there is.
func TestATagBecomesOneElement(t *testing.T) {
	p := visit(t, shipped(t)+"/demo/host.html", visitor{}).live(3)
	want := "digitalpost → service-status digitalpost, borgerdk → service-status borgerdk, nemkonto → service-status nemkonto"
	if got := strings.Join(ask[[]string](p, followed), ", "); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	if got := ask[string](p, "elements()[1].outerHTML"); !strings.Contains(got, `variant="badge"`) || !strings.Contains(got, `audience="borgere"`) {
		t.Errorf("the settings of the tag are not on the element: %s", got)
	}
}

// The same script comes in many ways: in the head, in a tag, and again when
// Turbo puts a page back. No element doubles.
func TestTheScriptMayComeTwice(t *testing.T) {
	const tag = `<script src="/service-status.js" data-system="nemid"></script>`
	for _, c := range []struct{ story, body, again string }{
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
		t.Run(c.story, func(t *testing.T) {
			s := serve(t, site.Files{"host.html": hostPage(c.body)})
			s.csp = "script-src 'self' 'wasm-unsafe-eval'"
			p := visit(t, s.URL+"/host.html", visitor{script: "window.trusted = (url) => url;"}).live(1)
			p.run("(async () => {" + c.again + "})()")
			p.live(1)
			if got := ask[[]string](p, followed); len(got) != 1 || got[0] != "nemid → service-status nemid" {
				t.Errorf("got %s", got)
			}
		})
	}
}

// manyPage is a page with a hundred elements, of the five systems in turn.
func manyPage() []byte {
	body := `<script src="/service-status.js"></script>`
	for i := range 100 {
		body += fmt.Sprintf(`<service-status system="%s"></service-status>`, data.IDs[i%len(data.IDs)])
	}
	return hostPage(body)
}

// A hundred elements share one core, one request for each address and one
// timer, also when they come and go as an app moves them about.
func TestAHundredElementsShareOneCore(t *testing.T) {
	s := serve(t, site.Files{"many.html": manyPage()})
	p := visit(t, s.URL+"/many.html", visitor{at: "2026-11-24T10:00:00+01:00", script: coreScript}).live(100)
	p.run(`(async () => {
		for (const element of elements().slice(0, 50)) document.body.prepend(element);
		const away = elements().slice(50);
		for (const element of away) element.remove();
		await clock.pass(3600);
		document.body.append(...away);
	})()`)
	p.live(100)
	for _, c := range []struct {
		what string
		got  int
	}{
		{"instances of the core", ask[int](p, "instances")},
		{"timers", ask[int](p, "clock.timers()")},
		{"requests for status.wasm", s.asked("status.wasm")},
		{"requests for nemid.json", s.asked("declarations/nemid.json")},
		{"requests for borgerdk.json", s.asked("declarations/borgerdk.json")},
		{"loads of status.wasm", ask[int](p, "performance.getEntriesByType('resource').filter(({ name }) => name.includes('status.wasm')).length")},
	} {
		if c.got != 1 {
			t.Errorf("%s: %d, want 1", c.what, c.got)
		}
	}
}
