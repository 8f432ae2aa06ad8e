//go:build browser

package element_test

import (
	"strings"
	"testing"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// What demo/cms.html tells editors to paste, as it is after each system has taken from it what it does not let through. head
// is what the template of the site has.
func TestRecipes(t *testing.T) {
	ours := serve.Site(t, nil)
	script := `<script src="` + ours.URL + `/service-status.js" async></script>`
	whole := `<script src="` + ours.URL + `/embed/nemid.js" async></script>`
	const div = `<div class="service-status" data-system="nemid">Support og åbningstider for NemID</div>`
	const class = `<div class="service-status">Support og åbningstider for NemID</div>`
	for _, c := range []struct{ name, head, body string }{
		{"WordPress, the block for HTML", "", `<div class="entry-content wp-block-post-content"><script src="` + ours.URL + `/service-status.js" data-system="nemid" async></script></div>`},
		{"WordPress, an author without scripts", script, `<div class="entry-content"><p></p>` + div + `<p></p></div>`},
		{"Umbraco, with data-", script, `<div class="umb-block-grid"><div class="rte"><p>Ring</p>` + div + `</div></div>`},
		{"Umbraco, without data-", whole, `<div class="rte">` + class + `</div>`},
		{"Drupal, with data-", script, `<div class="field field--name-body">` + div + `</div>`},
		{"Drupal, class alone", whole, `<div class="field field--name-body">` + class + `</div>`},
		{"TYPO3, the element for HTML", "", `<div id="c12" class="frame frame-type-html"><script src="` + ours.URL + `/service-status.js" data-system="nemid" async></script></div>`},
		{"TYPO3, text", script, `<div id="c12" class="frame frame-type-text">` + div + `</div>`},
		// It makes a script of its own, without data-, at the end of the body.
		{"Google Tag Manager", "", div + `<script>addEventListener('load', () => {
			const tag = document.createElement('script');
			tag.src = '` + ours.URL + `/service-status.js';
			document.body.append(tag);
		})</script>`},
	} {
		t.Run(c.name, func(t *testing.T) {
			page := strings.Replace(string(serve.HostPage(c.body)), "<body>", c.head+"<body>", 1)
			theirs := serve.Site(t, site.Files{"side.html": []byte(page)})
			theirs.Policy = loose
			p := browser.Visit(t, theirs.URL+"/side.html", browser.Visitor{}).Live(1)
			if got := browser.Ask[string](p, "readable(elements()[0])"); !strings.HasPrefix(got, "NemID") {
				t.Errorf("shows %s", got)
			}
		})
	}
}

// SharePoint and others let an iframe through, some of them in a sandbox. The page in it is live, takes its settings from the
// address, and tells its height.
func TestIframe(t *testing.T) {
	ours := serve.Site(t, nil)
	for name, sandbox := range map[string]string{"as it is": "", "in a sandbox": ` sandbox="allow-scripts"`} {
		t.Run(name, func(t *testing.T) {
			theirs := serve.Site(t, site.Files{"side.html": serve.HostPage(
				`<script>addEventListener('message', ({ data }) => { (window.heights ||= []).push(data); })</script>` +
					`<iframe src="` + ours.URL + `/embed/nemid/?variant=badge&lang=en&theme=borger"` + sandbox + ` title="NemID" width="480" height="340"></iframe>`)})
			theirs.Policy = loose + "; frame-src *"
			p := browser.Visit(t, theirs.URL+"/side.html", browser.Visitor{})
			p.Wait("window.heights && heights.some(({ type, system, height }) => type === 'service-status-height' && system === 'nemid' && height > 10 && height < 120)")
		})
	}
}

// The page for an iframe is live under its own policy, and shows what its address asks for. Without scripts it shows the facts.
func TestPageForIframe(t *testing.T) {
	s := serve.Site(t, nil)
	p := browser.Visit(t, s.URL+"/embed/nemid/?variant=badge&lang=en&theme=borger", browser.Visitor{At: "2026-11-24T10:00:00+01:00"}).Live(1)
	if got := browser.Ask[string](p, "elements()[0].getAttribute('theme') + ' ' + readable(elements()[0])"); !strings.HasPrefix(got, "borger NemID") || !strings.Contains(got, "open until") {
		t.Errorf("shows %s", got)
	}
	if got := browser.Ask[[]string](p, "violations"); len(got) > 0 {
		t.Errorf("blocked: %q", got)
	}
	card := browser.Visit(t, s.URL+"/embed/nemid/", browser.Visitor{At: "2026-11-24T10:00:00+01:00"}).Live(1)
	if got := browser.Ask[string](card, `['https', 'tel'].map((begin) => {
		const link = elements()[0].shadowRoot.querySelector('[href^=' + begin + ']');
		addEventListener('click', (event) => event.preventDefault(), { once: true });
		link.click();
		return link.target;
	}).join()`); got != "_blank," {
		t.Errorf("links have the targets %q", got)
	}
	if s.Requests("status.wasm") > 0 {
		t.Error("the status module was requested")
	}
	plain := browser.Visit(t, s.URL+"/embed/nemid/", browser.Visitor{WithoutJS: true})
	if got := browser.Ask[string](plain, "document.body.innerText"); !strings.Contains(got, "+45 72 24 70 50") || !strings.Contains(got, "8.30 - 20.00") {
		t.Errorf("without scripts it shows %s", got)
	}
}
