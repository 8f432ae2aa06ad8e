package wasm_test

import (
	"encoding/json"
	"strings"
	"testing"

	"servicestatus/app/site"
)

// hostile are texts that want to be more than text.
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

// inspect lists what should not be in any element: other tags than the views
// have, handlers, links that lead elsewhere than to a page, a phone or a mail.
const inspect = `(() => {
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

const watch = "window.pwnedBy = []; window.pwned = () => { pwnedBy.push(new Error().stack.split('\\n')[2] || 'a script'); }; window.alert = pwned;"

// A declaration comes from a stranger, with a hostile text in every place in
// turn where a text can be. It is shown as the text it is, or refused.
func TestAStrangersDeclarationStaysText(t *testing.T) {
	payloads, err := json.Marshal(hostile)
	if err != nil {
		t.Fatal(err)
	}
	s := serve(t, site.Files{"host.html": hostPage(`<script src="/service-status.js"></script>`)})
	// With no Trusted Types and inline script allowed, nothing but our own care is in the way.
	s.csp = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'"
	for _, system := range []string{"nemkonto", "nemlogin", "nemid"} {
		t.Run(system, func(t *testing.T) {
			t.Parallel()
			p := visit(t, s.URL+"/host.html", visitor{script: watch})
			p.run(`(async () => {
				const text = await (await fetch('/declarations/` + system + `.json')).text();
				const places = (node, path = []) => Object.entries(node).flatMap(([key, value]) => typeof value === 'string' ? [[...path, key]]
					: typeof value === 'object' ? places(value, [...path, key]) : []);
				for (const path of places(JSON.parse(text))) for (const payload of ` + string(payloads) + `) {
					const declaration = JSON.parse(text);
					const last = path.slice(0, -1).reduce((node, key) => node[key], declaration);
					last[path.at(-1)] = payload;
					const element = document.createElement('service-status');
					element.setAttribute('variant', 'full');
					element.declaration = declaration;
					element.payload = payload;
					document.body.append(element);
				}
			})()`)
			p.wait("elements().length > 100 && elements().every((element) => element.shadowRoot.querySelector('.card, .badge, .down'))")
			if bad := ask[[]string](p, inspect); len(bad) > 0 {
				t.Errorf("more than text:\n%s", strings.Join(bad, "\n"))
			}
			// The test would prove nothing were all of them refused.
			if n := ask[int](p, "elements().filter((element) => element.shadowRoot.textContent.includes(element.payload)).length"); n < 100 {
				t.Errorf("only %d are shown with the hostile text in them", n)
			}
		})
	}
}

// A stranger's server gives facts instead of a declaration, full of markup; and
// a page is built that puts hostile text into every attribute.
func TestAStrangersFactsStayFacts(t *testing.T) {
	s := serve(t, site.Files{
		"evil.html": []byte(`<!doctype html><html lang="da"><section class="card" aria-label="x" onclick="pwned()"><h3>Fakta</h3>
			<script>pwned()</script><img src="x" onerror="pwned()"><iframe srcdoc="<script>parent.pwned()</script>"></iframe>
			<a href="javascript:pwned()">a</a><svg onload="pwned()"><a href="javascript:pwned()"><path d="M0 0"/></a><use href="#x"/></svg>
			<p style="position:fixed;inset:0">p</p><style>*{display:none}</style><form action="javascript:pwned()"><button>b</button></form>
			<template><script>pwned()</script></template><math><a href="javascript:pwned()">m</a></math></section></html>`),
		"host.html": hostPage(`<script src="/service-status.js"></script><service-status src="/evil.json"></service-status>` +
			`<service-status system="nemid" variant='"><img src=x onerror=pwned()>' audience='<script>pwned()</script>' channel="javascript:pwned()" lang='"><svg onload=pwned()>' theme="}*{display:none}"></service-status>` +
			`<service-status src="javascript:pwned()"></service-status><service-status src="data:application/json,{}"></service-status>`),
	})
	s.csp = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'"
	p := visit(t, s.URL+"/host.html", visitor{script: watch, accepts: ":"})
	p.wait("readable(elements()[0]).includes('Fakta')")
	p.wait("elements().every((element) => element.shadowRoot.querySelector('.card, .badge, .down'))")
	p.run("elements()[0].shadowRoot.querySelectorAll('*').forEach((node) => node.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })))")
	if bad := ask[[]string](p, inspect); len(bad) > 0 {
		t.Errorf("more than facts:\n%s", strings.Join(bad, "\n"))
	}
}

// Whoever builds a page from a program puts the element in first, and says right
// after what it is to show. That is no mistake to complain of.
func TestTheDeclarationMayComeRightAfter(t *testing.T) {
	t.Parallel()
	s := serve(t, site.Files{"a.html": hostPage(`<script src="/service-status.js"></script>`)})
	p := visit(t, s.URL+"/a.html", visitor{})
	p.run(`fetch('/declarations/nemid.json').then((response) => response.json()).then((declaration) => {
		const element = document.body.appendChild(document.createElement('service-status'));
		element.declaration = declaration;
	})`)
	p.live(1)
	if said := p.said(); len(said) > 0 {
		t.Errorf("it complains: %q", said)
	}
}
