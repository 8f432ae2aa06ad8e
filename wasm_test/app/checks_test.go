//go:build browser

package app_test

import (
	"os"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"

	"servicestatus/wasm_test/harness"
	"servicestatus/wasm_test/harness/browser"
)

var axe = sync.OnceValues(func() ([]byte, error) {
	return os.ReadFile(harness.Path("wasm_test/node_modules/axe-core/axe.min.js"))
})

// checkAccessibility unfolds everything. It reports what axe-core finds at each of
// the widths, by WCAG 2.1 AA, and what is wider than the window.
func checkAccessibility(p *browser.Tab, widths ...int64) {
	p.Helper()
	script, err := axe()
	if err != nil {
		p.Fatal("no axe-core: run wasm_test/browsers, which installs it")
	}
	if !browser.Ask[bool](p, "!!window.axe") {
		p.Run(string(script))
	}
	p.Wait("elements().every(({ shadowRoot }) => shadowRoot)") // the Studio adds them one by one
	p.Run(`(async () => {
		for (const root of [document, ...elements().map((element) => element.shadowRoot)]) for (const details of root.querySelectorAll('details')) details.open = true;
	})()`)
	for _, width := range widths {
		p.Do(chromedp.EmulateViewport(width, 800))
		checkWidth(p, width)
		checkOverlap(p, width)
		for _, violation := range browser.Ask[[]string](p, `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'], resultTypes: ['violations'] })
			.then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
				nodes.map(({ target, html, failureSummary }) => [id, help, target.flat().join(' '), html.slice(0, 120), failureSummary].join('; '))))`) {
			p.Errorf("%d px: %s", width, violation)
		}
	}
}

// checkWidth reports what is wider than the window.
func checkWidth(p *browser.Tab, width int64) {
	p.Helper()
	if wide := browser.Ask[int64](p, "document.scrollingElement.scrollWidth"); wide > width {
		p.Errorf("%d px wide in a window of %d: %s", wide, width, strings.Join(browser.Ask[[]string](p, `[...document.querySelectorAll('body *'),
			...elements().flatMap((element) => [...element.shadowRoot.querySelectorAll('*')])]
			.filter((element) => element.getBoundingClientRect().right > innerWidth).map((element) => element.outerHTML.slice(0, 80))`), "\n"))
	}
}

// checkOverlap reports texts of the elements that lie over each other. Headings once
// were as narrow as an icon, and covered the lines below.
func checkOverlap(p *browser.Tab, width int64) {
	p.Helper()
	for _, pair := range browser.Ask[[]string](p, `elements().flatMap((element) => {
		const texts = [];
		const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
		for (let node; (node = walker.nextNode());) {
			const range = new Range();
			range.selectNodeContents(node);
			if (node.parentElement.matches('style,[role=status]') || getComputedStyle(node.parentElement).clipPath !== 'none' || !node.parentElement.checkVisibility()) continue;
			for (const box of range.getClientRects()) texts.push({ node, box });
		}
		return texts.flatMap(({ node, box }, i) => texts.slice(i + 1)
			.filter((other) => other.node !== node && Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 2
				&& Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 4)
			.map((other) => node.data + ' / ' + other.node.data));
	})`) {
		p.Errorf("%d px: texts lie over each other: %s", width, pair)
	}
}

// checkPolicyHeld reports what the page's policy has blocked, and what the page has
// written on the console.
func checkPolicyHeld(p *browser.Tab) {
	p.Helper()
	if got := browser.Ask[[]string](p, "violations"); len(got) > 0 {
		p.Errorf("blocked: %q", got)
	}
	if console := p.Console(); len(console) > 0 {
		p.Errorf("on the console: %q", console)
	}
}

// checkNothingIsStored reports what the page has stored about the visitor. The files
// that the app keeps for use without a network are about nobody.
func checkNothingIsStored(p *browser.Tab) {
	p.Helper()
	cookies, err := chromedp.Call(p.Context, storage.GetCookies, storage.GetCookiesParams{})
	if err != nil {
		p.Fatal(err)
	}
	if len(cookies.Cookies) > 0 {
		p.Errorf("%d cookies, the first is %s", len(cookies.Cookies), cookies.Cookies[0].Name)
	}
	for what, count := range map[string]string{
		"cookies in the document":   "document.cookie.length",
		"entries in localStorage":   "localStorage.length",
		"entries in sessionStorage": "sessionStorage.length",
		"databases":                 "indexedDB.databases().then((all) => all.length)",
		"requests to other origins": "performance.getEntriesByType('resource').filter(({ name }) => new URL(name).origin !== location.origin).length",
	} {
		if n := browser.Ask[int](p, count); n != 0 {
			p.Errorf("%s: %d", what, n)
		}
	}
}
