package browser

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"
)

// Patience is how long a page may take to become what a test waits for. It ends
// a test that would fail anyway, and is long enough for a slow machine.
const Patience = 20 * time.Second

// Tab is a page that a visitor has open.
type Tab struct {
	*testing.T
	Context context.Context // for commands to the browser that Tab does not have

	mu         sync.Mutex
	complaints []string // what Chromium has against the page
	console    []string // what the page has written on the console
}

// Do carries out actions in the page. It ends as a page may never do what an action waits for.
func (p *Tab) Do(actions ...chromedp.Action[chromedp.Void]) {
	p.Helper()
	ctx, cancel := context.WithTimeout(p.Context, 3*Patience) // a page with the app loads while others do
	defer cancel()
	if err := chromedp.Do(ctx, actions...); err != nil {
		p.Fatalf("%v%s", err, p.Description())
	}
}

// Ask returns the value of an expression in the page, and of its promise.
func Ask[T any](p *Tab, expression string) T {
	p.Helper()
	value, err := Evaluate[T](p, expression)
	if err != nil {
		p.Fatalf("%s: %v%s", expression, err, p.Description())
	}
	return value
}

// Evaluate is [Ask] for an expression that may fail.
func Evaluate[T any](p *Tab, expression string) (T, error) {
	ctx, cancel := context.WithTimeout(p.Context, Patience)
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
}

// Run is [Ask] for an expression whose value does not matter.
func (p *Tab) Run(expression string) {
	p.Helper()
	Ask[chromedp.Void](p, expression)
}

// Leave runs an expression that leaves the page. The page answers first: one that is gone cannot.
func (p *Tab) Leave(expression string) {
	p.Helper()
	p.Run("void setTimeout(() => { " + expression + " })")
}

// attempt is what Wait asks the page: "" when the expression holds. Otherwise
// the answer comes a frame later, so that the page has time for its own work.
const attempt = `(async () => {
	let reason = 'false';
	try {
		if (await (%s)) return '';
	} catch (error) {
		reason = String(error);
	}
	return document.hidden ? reason : new Promise((done) => requestAnimationFrame(() => done(reason)));
})()`

// Wait waits until an expression holds, or its promise.
func (p *Tab) Wait(expression string) {
	p.Helper()
	for end := time.Now().Add(Patience); ; {
		// An error comes from a page that is being left for another one.
		reason, err := Evaluate[string](p, fmt.Sprintf(attempt, expression))
		if err == nil && reason == "" {
			return
		}
		if time.Now().After(end) {
			p.Fatalf("never came true: %s: %s %v%s", expression, reason, err, p.Description())
		}
	}
}

// Frame waits for the next frame of the page.
func (p *Tab) Frame() {
	p.Helper()
	p.Run("new Promise(requestAnimationFrame)")
}

// Live waits until the page has n elements, and each shows a status.
func (p *Tab) Live(n int) *Tab {
	p.Helper()
	p.Wait(fmt.Sprintf("isLive(%d)", n))
	return p
}

// Allow grants a permission that the browser would ask the visitor about.
// Without an origin it holds for all of them.
func (p *Tab) Allow(permission, origin string) {
	p.Helper()
	_, err := chromedp.CallBrowser(p.Context, browser.SetPermission, browser.SetPermissionParams{
		Permission: &browser.PermissionDescriptor{Name: permission}, Setting: browser.PermissionSettingGranted,
		Origin: origin, BrowserContextID: chromedp.FromContext(p.Context).BrowserContextID,
	})
	if err != nil {
		p.Fatal(err)
	}
}

// Description is what a failure prints: the page, and what was written about it.
func (p *Tab) Description() string {
	shown, err := Evaluate[string](p, "document.title + ' ' + location + '\\n' + elements().map((e) => e.outerHTML.slice(0, 80) + ' → ' + linesOf(e).join(' | ')).join('\\n')")
	if err != nil {
		shown = err.Error()
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return "\n" + shown + "\n" + strings.Join(append(p.complaints, p.console...), "\n")
}

// PlainSpaces makes every run of white space, no-break spaces too, one space.
func PlainSpaces(text string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(text, "\u00a0", " ")), " ")
}
