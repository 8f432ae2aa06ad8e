package wasm_test

import (
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"servicestatus/app/site"
)

// rendered is what ./hydration draws, as the parser of a browser wants it.
const rendered = `<div class="page"><h1>Overskrift</h1><p class="lead">Ring, <strong>hvis</strong> du vil.</p>` +
	`<details><summary>Mere</summary><p>Det var det.</p></details><label>Navn<input type="text" value="fra serveren"></label>` +
	`<service-status system="nemid"><p>Ring til os</p></service-status><svg viewBox="0 0 4 4"><path d="M0 0h4"></path></svg><hr>` +
	`<iframe title="Eksempel" src="preview.html?system=nemid&amp;variant=badge"></iframe>` +
	`<button type="button">Tryk</button><p id="echo">Skrevet: </p><a href="nemid/">NemID</a></div>`

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

// asset returns the path of an asset, by how it begins and ends.
func (s *server) asset(t *testing.T, begin, end string) string {
	t.Helper()
	for name := range s.files {
		if strings.HasPrefix(name, site.Assets+begin) && strings.HasSuffix(name, end) {
			return name
		}
	}
	t.Fatalf("no asset %s…%s", begin, end)
	return ""
}

// hydrated is the page of ./hydration, served as it is rendered ahead. Its core
// comes when the test lets it.
func hydrated(t *testing.T, query, wanted string) (p *tab, release func()) {
	t.Helper()
	if _, err := os.Stat("hydration/main_js.go"); err != nil { // go test looks again when it changes
		t.Fatal(err)
	}
	core, err := builtHydration()
	if err != nil {
		t.Fatal(err)
	}
	s := serve(t, nil)
	s.files = maps.Clone(s.files)
	delete(s.files, "worker.js") // would keep the core
	s.files["wanted.html"] = []byte("<!doctype html><body>" + wanted)
	s.files["hydrate.html"] = []byte("<!doctype html>\n" + `<html lang="da"><head><meta charset="utf-8"><title>Prøve</title><link rel="icon" href="icon.svg">` +
		`<script src="` + s.asset(t, "app-", ".js") + `" defer></script><script src="service-status.js" defer></script></head><body>` + rendered + "</body></html>\n")
	name := s.asset(t, "app-", ".wasm")
	s.files[name] = core
	hold := make(chan struct{})
	release = sync.OnceFunc(func() { close(hold) })
	s.hold(name, hold)
	t.Cleanup(release)
	p = visit(t, s.URL+"/hydrate.html"+query, visitor{accepts: "when fetching the script"})
	p.wait("elements().length && elements()[0].shadowRoot && document.querySelector('iframe').contentDocument.readyState === 'complete'")
	return p, release
}

const ready = "document.documentElement.dataset.app === 'ready'"

// app waits for the app, which some pages only get at a sign of someone there.
func (p *tab) app() {
	p.Helper()
	p.run("dispatchEvent(new Event('scroll'))")
	p.wait(ready)
}

// The app takes over the very nodes that the visitor has before them, with what
// they are doing; then it is alive.
func TestTheAppTakesOverThePage(t *testing.T) {
	p, release := hydrated(t, "", rendered)
	p.live(1)
	p.run(`(() => {
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
		window.markup = document.body.innerHTML;
	})()`)
	release()
	p.app()
	for _, holds := range []string{
		"nodes.every((node, i) => node.isConnected && node.parentNode === places[i])",
		"[...document.querySelectorAll('.page, .page *')].every((node) => nodes.includes(node))",
		"document.querySelector('details').open",
		"document.activeElement === document.querySelector('input')",
		"document.activeElement.value === 'Åse' && document.activeElement.selectionStart === 1 && document.activeElement.selectionEnd === 2",
		"card.shadowRoot.querySelector('.state') && shadow.every((node) => node.isConnected)",
		"left === 0",
		"document.body.innerHTML.replace('Skrevet: Åse', 'Skrevet: ') === markup",
		"document.querySelector('iframe').contentWindow.document === frame",
		"!document.querySelector('.loading')",
		"Object.getOwnPropertyNames(document).every((name) => !name.startsWith('create'))",
		"[Node.prototype.appendChild, Node.prototype.replaceChild, Element.prototype.setAttribute].every((f) => /native code/.test(f))",
	} {
		if !ask[bool](p, holds) {
			t.Errorf("not so: %s", holds)
		}
	}
	p.wait("document.querySelector('#echo').textContent === 'Skrevet: Åse'") // the app has heard of it
	p.run("document.querySelector('button').click()")
	p.wait("document.querySelector('button').textContent === 'Trykket'")
	if !ask[bool](p, "nodes.includes(document.querySelector('button'))") {
		t.Error("the button is another one")
	}
	p.run("document.querySelector('button').click()")
	p.wait("document.querySelector('button').disabled")
	if got := ask[[]string](p, "violations"); len(got) > 0 {
		t.Errorf("blocked: %q", got)
	}
}

// A page from another version than its app becomes that of the app, whatever
// the difference; what is the same above it stays.
func TestTheAppPutsAnotherPageRight(t *testing.T) {
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
			p.run("(() => { window.root = document.querySelector('.page'); window.title = document.querySelector('h1'); })()")
			release()
			p.app()
			// What is wanted is read as the browser reads it; the order of attributes is all one.
			p.run(`new Promise((done) => {
				window.shape = (node) => node.nodeType === Node.TEXT_NODE ? node.data : JSON.stringify([node.localName,
					node.getAttributeNames().filter((name) => name !== 'value').sort().map((name) => [name, node.getAttribute(name)]), ...[...node.childNodes].map(shape)]);
				document.body.normalize();
				const request = new XMLHttpRequest();
				request.onload = () => { window.wanted = shape(request.response.body.firstChild); done(); };
				request.open('GET', 'wanted.html');
				request.responseType = 'document';
				request.send();
			})`)
			if got, want := ask[string](p, "shape(document.querySelector('.page'))"), ask[string](p, "wanted"); got != want {
				t.Errorf("got  %s\nwant %s", got, want)
			}
			if n := ask[int](p, "document.body.children.length"); n != 1 {
				t.Errorf("%d roots", n)
			}
			if query != "root" && !ask[bool](p, "root.isConnected") {
				t.Error("the root is another one")
			}
			if query == "tag" && !ask[bool](p, "title.isConnected") {
				t.Error("what comes before the difference is new")
			}
			p.run("document.querySelector('button') && document.querySelector('button').click()")
			if query != "less" {
				p.wait("document.querySelector('button').textContent === 'Trykket'")
			}
		})
	}
}

// On a page of the app, too, what is there stays: only what depends on the
// visitor comes beside it.
func TestThePageStaysAsTheAppComes(t *testing.T) {
	t.Parallel()
	p := visit(t, shipped(t)+"/nemkonto/", visitor{script: `addEventListener('DOMContentLoaded', () => {
		for (const node of document.querySelectorAll('.page, .page *')) node.old = true;
	});`})
	p.app()
	p.wait("document.querySelector('.special table')") // drawn for the visitor
	for _, what := range []string{"service-status", "#heading", "#moment", ".picture .buttons button", ".timeline table", ".timeline tbody tr", ".special", ".others a", "footer"} {
		if !ask[bool](p, "document.querySelector('"+what+"').old === true") {
			t.Errorf("%s is another one", what)
		}
	}
}
