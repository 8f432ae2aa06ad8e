//go:build browser

package element_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// hostile are texts that try to run a script or to become markup.
var hostile = []string{
	`javascript:pwned()`,
	` JaVaScRiPt:pwned()//www.nemid.nu`,
	"java\nscript:pwned()",
	`data:text/html,<script>parent.pwned()</script>`,
	`https://nemid.nu" onmouseover="pwned()`,
	`<img src=x onerror="pwned()">`,
	`"><script>pwned()</script><a href="javascript:pwned()">`,
	`<svg onload=pwned()><style>*{display:none}</style>`,
	`<a href='javascript:pwned()'>x</a>@nemid.nu`,
	`1881"><iframe srcdoc="<script>parent.pwned()</script>">`,
}

// findMarkup lists what no element may contain: tags that the views do not have,
// event handlers, and links to anything but a page, a phone or a mail address.
const findMarkup = `(() => {
	const tags = new Set('div slot link style section p span ul li dl dt dd h3 h4 a details summary time strong svg path'.split(' '));
	const bad = pwnedBy.map((who) => 'ran: ' + who);
	for (const element of elements()) {
		for (const node of element.shadowRoot.querySelectorAll('*')) {
			if (!tags.has(node.localName)) bad.push('<' + node.localName + '>');
			for (const { name, value } of node.attributes) {
				if (/^(on|style$|src|srcdoc$|action|formaction|xlink)/i.test(name)) bad.push(name + '=' + value);
				if (name === 'href' && !(/^(https?|tel|mailto):[^\s"<>]*$/i.test(value.replace(/[ ()]/g, '')) && ['http:', 'https:', 'tel:', 'mailto:'].includes(node.protocol))) bad.push('href ' + value);
			}
		}
	}
	return [...new Set(bad)];
})()`

// watchScripts records every script that runs from a hostile text.
const watchScripts = "window.pwnedBy = []; window.pwned = () => { pwnedBy.push(new Error().stack.split('\\n')[2] || 'a script'); }; window.alert = pwned;"

// A stranger's declaration has a hostile text in each of its strings in turn. The
// element shows it as text, or refuses the declaration.
func TestHostileDeclarationStaysText(t *testing.T) {
	s := serve.Site(t, site.Files{"host.html": serve.HostPage(`<script src="/service-status.js"></script>`)})
	// Without Trusted Types and with inline scripts, only our own code stands in the way.
	s.Policy = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'"
	for _, system := range []string{"nemkonto", "nemlogin", "nemid"} {
		t.Run(system, func(t *testing.T) {
			t.Parallel()
			p := browser.Visit(t, s.URL+"/host.html", browser.Visitor{Script: watchScripts})
			p.Run("fetch('/declarations/" + system + ".json').then((response) => response.text()).then((text) => { window.text = text; })")
			places := browser.Ask[[][]any](p, `(() => {
				const places = (node, path = []) => Object.entries(node).flatMap(([key, value]) => typeof value === 'string' ? [[...path, key]]
					: typeof value === 'object' ? places(value, [...path, key]) : []);
				return places(JSON.parse(text));
			})()`)
			for some := range slices.Chunk(places, 20) { // each has to appear within the patience for one answer
				p.Run(`for (const path of ` + encode(t, some) + `) for (const payload of ` + encode(t, hostile) + `) {
					const declaration = JSON.parse(text);
					const last = path.slice(0, -1).reduce((node, key) => node[key], declaration);
					last[path.at(-1)] = payload;
					const element = document.createElement('service-status');
					element.setAttribute('variant', 'full');
					element.declaration = declaration;
					element.payload = payload;
					document.body.append(element);
				}`)
				p.Wait("elements().every((element) => element.shadowRoot.querySelector('.card, .badge, .down'))")
			}
			if bad := browser.Ask[[]string](p, findMarkup); len(bad) > 0 {
				t.Errorf("more than text:\n%s", strings.Join(bad, "\n"))
			}
			// The test would prove nothing if all declarations were refused.
			if n := browser.Ask[int](p, "elements().filter((element) => element.shadowRoot.textContent.includes(element.payload)).length"); n < 100 {
				t.Errorf("only %d are shown with the hostile text in them", n)
			}
		})
	}
}

// encode writes a value as a script has it.
func encode(t *testing.T, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// A stranger's server answers with facts full of hostile markup, and a page has
// hostile text in every attribute.
func TestHostileFactsStayFacts(t *testing.T) {
	s := serve.Site(t, site.Files{
		"evil.html": []byte(`<!doctype html><html lang="da" data-service-status="x"><section class="card" aria-label="x" onclick="pwned()"><h3>Fakta</h3>
			<script>pwned()</script><img src="x" onerror="pwned()"><iframe srcdoc="<script>parent.pwned()</script>"></iframe>
			<a href="javascript:pwned()">a</a><svg onload="pwned()"><a href="javascript:pwned()"><path d="M0 0"/></a><use href="#x"/></svg>
			<p style="position:fixed;inset:0">p</p><style>*{display:none}</style><form action="javascript:pwned()"><button>b</button></form>
			<template><script>pwned()</script></template><math><a href="javascript:pwned()">m</a></math></section></html>`),
		"host.html": serve.HostPage(`<script src="/service-status.js"></script><service-status src="/evil.json"></service-status>` +
			`<service-status system="nemid" variant='"><img src=x onerror=pwned()>' audience='<script>pwned()</script>' channel="javascript:pwned()" lang='"><svg onload=pwned()>' theme="}*{display:none}"></service-status>` +
			`<service-status src="javascript:pwned()"></service-status><service-status src="data:application/json,{}"></service-status>`),
	})
	s.Policy = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'"
	p := browser.Visit(t, s.URL+"/host.html", browser.Visitor{Script: watchScripts, Accepts: ":"})
	p.Wait("readable(elements()[0]).includes('Fakta')")
	p.Wait("elements().every((element) => element.shadowRoot.querySelector('.card, .badge, .down'))")
	p.Run("elements()[0].shadowRoot.querySelectorAll('*').forEach((node) => node.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })))")
	if bad := browser.Ask[[]string](p, findMarkup); len(bad) > 0 {
		t.Errorf("more than facts:\n%s", strings.Join(bad, "\n"))
	}
}

// A program inserts the element, and sets its declaration right after. That is no
// mistake, and the console stays empty.
func TestDeclarationMayBeSetAfterInsertion(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, site.Files{"a.html": serve.HostPage(`<script src="/service-status.js"></script>`)})
	p := browser.Visit(t, s.URL+"/a.html", browser.Visitor{})
	p.Run(`fetch('/declarations/nemid.json').then((response) => response.json()).then((declaration) => {
		const element = document.body.appendChild(document.createElement('service-status'));
		element.declaration = declaration;
	})`)
	p.Live(1)
	if console := p.Console(); len(console) > 0 {
		t.Errorf("on the console: %q", console)
	}
}
