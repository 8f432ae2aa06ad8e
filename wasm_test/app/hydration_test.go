//go:build browser

package app_test

import (
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"servicestatus/wasm_test/harness"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// rendered is the page that ./hydration draws, in the form that a browser's parser
// keeps.
const rendered = `<div class="page"><h1>Overskrift</h1><p class="lead">Ring, <strong>hvis</strong> du vil.</p>` +
	`<details><summary>Mere</summary><p>Det var det.</p></details><label>Navn<input type="text" value="fra serveren"></label>` +
	`<service-status system="nemid"><p>Ring til os</p></service-status><svg viewBox="0 0 4 4"><path d="M0 0h4"></path></svg><hr>` +
	`<iframe title="Eksempel" src="preview.html?system=nemid&amp;variant=badge"></iframe>` +
	`<button type="button">Tryk</button><p id="echo">Skrevet: </p><a href="nemid/">NemID</a></div>`

// builtHydration is ./hydration, compiled.
var builtHydration = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "servicestatus-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	program := filepath.Join(dir, "app.wasm")
	build := exec.Command("go", "build", "-buildvcs=false", "-ldflags=-s -w", "-o", program, "./hydration")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		return nil, err
	}
	return os.ReadFile(program)
})

// hydrated opens the prerendered page of ./hydration. The app module is held back until
// the test calls release.
func hydrated(t *testing.T, query, wanted string) (p *browser.Tab, release func()) {
	t.Helper()
	harness.LooksAt(t, "wasm_test/app/hydration/*.go")
	module, err := builtHydration()
	if err != nil {
		t.Fatal(err)
	}
	s := serve.Site(t, nil)
	s.Files = maps.Clone(s.Files)
	delete(s.Files, "worker.js") // would keep the app module
	s.Files["wanted.html"] = []byte("<!doctype html><body>" + wanted)
	s.Files["hydrate.html"] = []byte("<!doctype html>\n" + `<html lang="da"><head><meta charset="utf-8"><title>Prøve</title><link rel="icon" href="icon.svg">` +
		`<script src="` + s.Asset(t, "app-", ".js") + `" defer></script><script src="service-status.js" defer></script></head><body>` + rendered + "</body></html>\n")
	name := s.Asset(t, "app-", ".wasm")
	s.Files[name] = module
	hold := make(chan struct{})
	release = sync.OnceFunc(func() { close(hold) })
	s.Hold(name, hold)
	t.Cleanup(release)
	p = browser.Visit(t, s.URL+"/hydrate.html"+query, browser.Visitor{Accepts: "when fetching the script"})
	p.Wait("elements().length && elements()[0].shadowRoot && document.querySelector('iframe').contentDocument.readyState === 'complete'")
	return p, release
}

// The app takes over the nodes that the visitor sees, and keeps what they are doing.
// Then the controls work.
func TestAppTakesOverThePage(t *testing.T) {
	p, release := hydrated(t, "", rendered)
	p.Live(1)
	p.Run(`(() => {
		window.nodes = [...document.querySelectorAll('.page, .page *')];
		const walker = document.createTreeWalker(document.querySelector('.page'), NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) nodes.push(walker.currentNode);
		window.places = nodes.map((node) => node.parentNode);
		window.frame = document.querySelector('iframe').contentWindow.document;
		window.left = 0;
		const Element = customElements.get('service-status');
		const leave = Element.prototype.disconnectedCallback;
		window.card = document.querySelector('service-status');
		window.shadow = [...card.shadowRoot.querySelectorAll('*')];
		new MutationObserver((records) => { left += records.filter(({ removedNodes }) => [...removedNodes].some((node) => !node.classList || !node.classList.contains('loading'))).length; })
			.observe(document.body, { childList: true, subtree: true });
		document.querySelector('summary').click();
		const input = document.querySelector('input');
		input.focus();
		document.execCommand('selectAll');
		document.execCommand('insertText', false, 'Åse');
		input.setSelectionRange(1, 2);
		// What the loader says may be there already, and goes when the app is ready.
		window.bodyMarkup = () => [...document.body.children].filter((one) => !one.matches('.loading')).map(({ outerHTML }) => outerHTML).join('');
		window.markup = bodyMarkup();
	})()`)
	release()
	p.Wait(ready)
	for _, holds := range []string{
		"nodes.every((node, i) => node.isConnected && node.parentNode === places[i])",
		"[...document.querySelectorAll('.page, .page *')].every((node) => nodes.includes(node))",
		"document.querySelector('details').open",
		"document.activeElement === document.querySelector('input')",
		"document.activeElement.value === 'Åse' && document.activeElement.selectionStart === 1 && document.activeElement.selectionEnd === 2",
		"card.shadowRoot.querySelector('.state') && shadow.every((node) => node.isConnected)",
		"left === 0",
		"bodyMarkup().replace('Skrevet: Åse', 'Skrevet: ') === markup",
		"document.querySelector('iframe').contentWindow.document === frame",
		"!document.querySelector('.loading')",
		"Object.getOwnPropertyNames(document).every((name) => !name.startsWith('create'))",
		"[Node.prototype.appendChild, Node.prototype.replaceChild, Element.prototype.setAttribute].every((f) => /native code/.test(f))",
	} {
		if !browser.Ask[bool](p, holds) {
			t.Errorf("does not hold: %s", holds)
		}
	}
	p.Wait("document.querySelector('#echo').textContent === 'Skrevet: Åse'") // the app has received the input
	p.Run("document.querySelector('button').click()")
	p.Wait("document.querySelector('button').textContent === 'Trykket'")
	if !browser.Ask[bool](p, "nodes.includes(document.querySelector('button'))") {
		t.Error("the button was replaced")
	}
	p.Run("document.querySelector('button').click()")
	p.Wait("document.querySelector('button').disabled")
	if got := browser.Ask[[]string](p, "violations"); len(got) > 0 {
		t.Errorf("blocked: %q", got)
	}
}

// A page of another version than its app becomes the page of the app, whatever the
// difference. Equal nodes above the difference stay.
func TestAppCorrectsAnotherPage(t *testing.T) {
	for query, want := range map[string]string{
		"tag":  strings.Replace(rendered, `<p class="lead">Ring, <strong>hvis</strong> du vil.</p>`, `<div class="lead">Noget <em>andet</em></div>`, 1),
		"more": strings.Replace(rendered, "<h1>", "<p>Nyt</p><h1>", 1),
		"less": rendered[:strings.Index(rendered, "<service-status")] + "</div>",
		"deep": strings.Replace(rendered, `<p class="lead">Ring, <strong>hvis</strong> du vil.</p>`, `<p>Ring, <em>måske</em> du vil. Eller ej.</p>`, 1),
		"root": "<main" + rendered[len("<div"):len(rendered)-len("</div>")] + "</main>",
	} {
		t.Run(query, func(t *testing.T) {
			t.Parallel()
			p, release := hydrated(t, "?other="+query, want)
			p.Run("(() => { window.root = document.querySelector('.page'); window.title = document.querySelector('h1'); })()")
			release()
			p.Wait(ready)
			// The browser parses the wanted page too. The order of attributes does not matter.
			p.Run(`new Promise((done) => {
				window.shape = (node) => node.nodeType === Node.TEXT_NODE ? node.data : JSON.stringify([node.localName,
					node.getAttributeNames().filter((name) => name !== 'value').sort().map((name) => [name, node.getAttribute(name)]), ...[...node.childNodes].map(shape)]);
				document.body.normalize();
				const request = new XMLHttpRequest();
				request.onload = () => { window.wanted = shape(request.response.body.firstChild); done(); };
				request.open('GET', 'wanted.html');
				request.responseType = 'document';
				request.send();
			})`)
			if got, want := browser.Ask[string](p, "shape(document.querySelector('.page'))"), browser.Ask[string](p, "wanted"); got != want {
				t.Errorf("got  %s\nwant %s", got, want)
			}
			if n := browser.Ask[int](p, "document.body.children.length"); n != 1 {
				t.Errorf("%d roots", n)
			}
			if query != "root" && !browser.Ask[bool](p, "root.isConnected") {
				t.Error("the root was replaced")
			}
			if query == "tag" && !browser.Ask[bool](p, "title.isConnected") {
				t.Error("a node before the difference was replaced")
			}
			p.Run("document.querySelector('button') && document.querySelector('button').click()")
			if query != "less" {
				p.Wait("document.querySelector('button').textContent === 'Trykket'")
			}
		})
	}
}

// The app keeps the nodes of the Studio that was rendered ahead, and adds the rest.
func TestAppKeepsTheNodesOfTheStudio(t *testing.T) {
	t.Parallel()
	p := browser.Visit(t, serve.Shipped(t)+"/studio/", browser.Visitor{Script: `addEventListener('DOMContentLoaded', () => {
		for (const node of document.querySelectorAll('.page, .page *')) node.old = true;
	});`})
	p.Wait(ready + " && document.querySelector('#pasted')")
	for _, what := range []string{"h1", ".lead", ".brand", ".top li a", ".steps button", "#pasted", "#begin", "#notice-text", "footer", "footer a"} {
		if !browser.Ask[bool](p, "document.querySelector('"+what+"').old === true") {
			t.Errorf("%s was replaced", what)
		}
	}
}
