//go:build browser

package element_test

import (
	"strings"
	"testing"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// loose is the policy of a page that allows scripts of every kind.
const loose = "script-src * 'unsafe-inline' 'wasm-unsafe-eval' blob:; connect-src *"

// lines returns the children of the body as "div > service-status nemid": each that is or
// holds an element, or has a text.
const lines = `[...document.body.children].map((child) => [child, child.firstElementChild]
	.flatMap((each) => each && each.localName === 'service-status' ? 'service-status ' + each.getAttribute('system') : each === child ? each.localName : []).join(' > '))
	.filter((line) => !line.startsWith('script'))`

// The script is loaded in every way that pages load scripts, from another site than the
// page's, and shows its card.
func TestEveryWayToLoad(t *testing.T) {
	ours := serve.Site(t, nil)
	at := ours.URL + "/service-status.js"
	whole := string(ours.Files["service-status.js"])
	for _, c := range []struct{ name, head, body, want string }{
		{"in the head", `<script src="` + at + `" data-system="nemid"></script>`, `<p>A</p>`, "p, service-status nemid"},
		{"in the head, async", `<script src="` + at + `" data-system="nemid" async></script>`, `<p>A</p>`, "p, service-status nemid"},
		{"in the head, deferred", `<script src="` + at + `" data-system="nemid" defer></script>`, `<p>A</p>`, "p, service-status nemid"},
		{"in the body, deferred", "", `<p>A</p><script src="` + at + `" data-system="nemid" defer></script><p>B</p>`, "p, service-status nemid, p"},
		{"as a module in the head", `<script type="module" src="` + at + `" data-system="nemid"></script>`, `<p>A</p>`, "p, service-status nemid"},
		{"as a module in the body", "", `<p>A</p><script type="module" src="` + at + `" data-system="nemid"></script><p>B</p>`, "p, service-status nemid, p"},
		// A browser runs a module once, however many tags name it.
		{"as two modules, one async", "", `<script type="module" async src="` + at + `" data-system="nemid"></script><p>B</p><script type="module" src="` + at + `" data-system="nemkonto"></script>`,
			"service-status nemid, p, service-status nemkonto"},
		{"as a module and classic", "", `<script src="` + at + `" data-system="nemkonto"></script><script type="module" src="` + at + `" data-system="nemid"></script>`,
			"service-status nemkonto, service-status nemid"},
		{"with import()", "", `<service-status system="nemid"></service-status><script>import('` + at + `')</script>`, "service-status nemid"},
		{"with import() in a module", "", `<service-status system="nemid"></service-status><script type="module">await import('` + at + `')</script>`, "service-status nemid"},
		{"by a tag manager", "", `<p>A</p><script>addEventListener('load', () => {
			const tag = document.createElement('script');
			Object.assign(tag, { src: '` + at + `', async: true }).dataset.system = 'nemid';
			document.body.append(tag);
		})</script>`, "p, service-status nemid"},
		{"by a tag manager that puts it first in the head", "", `<p>A</p><script>{
			const tag = document.createElement('script');
			Object.assign(tag, { src: '` + at + `', async: true }).dataset.system = 'nemid';
			document.head.prepend(tag);
		}</script>`, "p, service-status nemid"},
		{"written into the page", "", `<script data-base="` + ours.URL + `/" data-system="nemid">` + whole + `</script>`, "service-status nemid"},
		{"from blob:", `<script data-base="` + ours.URL + `/"></script>`, `<div class="service-status" data-system="nemid"></div><script>
			fetch('` + at + `').then((response) => response.blob()).then((blob) => import(URL.createObjectURL(blob)))</script>`, "div > service-status nemid"},
		{"in the head, for a <div>", `<script src="` + at + `"></script>`, `<div class="service-status" data-system="nemid"><p>Ring</p></div>`, "div > service-status nemid"},
		{"at the end, for a <div> that is added later", "", `<script src="` + at + `"></script><script>addEventListener('load', () => {
			document.body.insertAdjacentHTML('afterbegin', '<div class="service-status" data-system="nemid"><p>Ring</p></div>');
		})</script>`, "div > service-status nemid"},
	} {
		t.Run(c.name, func(t *testing.T) {
			page := strings.Replace(string(serve.HostPage(c.body)), "<body>", c.head+"<body>", 1)
			theirs := serve.Site(t, site.Files{"side.html": []byte(page)})
			theirs.Policy = loose
			p := browser.Visit(t, theirs.URL+"/side.html", browser.Visitor{At: "2026-11-24T10:00:00+01:00"})
			p.Live(strings.Count(c.want, "service-status"))
			if got := strings.Join(browser.Ask[[]string](p, lines), ", "); got != c.want {
				t.Errorf("got %s\nwant %s", got, c.want)
			}
			if theirs.Requests("status.wasm") > 0 {
				t.Error("the page's own server was asked for a file of ours")
			}
		})
	}
}

// A script whose address says nothing looked for its files beside the page, and told the
// editor to put them beside the script.
func TestUnknownBaseIsNamed(t *testing.T) {
	s := serve.Site(t, site.Files{"status.wasm": nil, "side.html": serve.HostPage(`<service-status system="nemid"><p>Ring</p></service-status><script>
		fetch('/service-status.js').then((response) => response.blob()).then((blob) => import(URL.createObjectURL(blob)))</script>`)})
	s.Policy = loose
	p := browser.Visit(t, s.URL+"/side.html", browser.Visitor{At: "2026-11-24T10:00:00+01:00", Accepts: ":"})
	p.WaitConsole("Ret data-base")
	p.Wait("readable(elements()[0]).includes('" + down + "')")
}
