// Package wasm_test tries what is shipped: the core, and the pages in a real
// browser whose clock stands in another zone than Denmark's.
//
// Nothing here sleeps or measures time. A test waits until the page says what
// it should, and moves the page's clock itself (see clock.js).
package wasm_test

import (
	"context"
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// patience is how long a page may take to become what a test waits for. It is
// there to end a test that will fail, and long enough for a slow machine.
const patience = 20 * time.Second

//go:embed helpers.js
var helpers string

//go:embed clock.js
var clock string

//go:embed core.js
var coreScript string

// browsers are those that run, by zone: one each, for all tests.
var browsers = struct {
	sync.Mutex
	dir     string // their profiles, and what else lives as long as they
	running map[string]context.Context
	close   []func()
	start   sync.Mutex // one at a time
}{running: map[string]context.Context{}}

func TestMain(m *testing.M) {
	code := m.Run()
	for _, end := range browsers.close {
		end()
	}
	if browsers.dir != "" {
		os.RemoveAll(browsers.dir)
	}
	os.Exit(code)
}

// atTheEnd has something ended when all tests are over.
func atTheEnd(end func()) {
	browsers.Lock()
	defer browsers.Unlock()
	browsers.close = append([]func(){end}, browsers.close...)
}

// folder returns a new folder that lasts until all tests are over.
func folder(t *testing.T) string {
	t.Helper()
	browsers.Lock()
	defer browsers.Unlock()
	if browsers.dir == "" {
		dir, err := os.MkdirTemp("", "servicestatus-")
		if err != nil {
			t.Fatal(err)
		}
		browsers.dir = dir
	}
	dir, err := os.MkdirTemp(browsers.dir, "")
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// browser returns the browser of a zone, and starts it for the first test.
func browser(t *testing.T, zone string) context.Context {
	t.Helper()
	browsers.start.Lock()
	defer browsers.start.Unlock()
	if ctx := browsers.running[zone]; ctx != nil {
		return ctx
	}
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path == "" {
			path, _ = exec.LookPath(name)
		}
	}
	if path == "" {
		t.Fatal("no Chromium in PATH: run wasm_test/browsers, which installs it")
	}
	ctx, end := chromedp.NewExecAllocator(context.Background(),
		chromedp.ExecPath(path), chromedp.UserDataDir(folder(t)), chromedp.Env("TZ="+zone),
		chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU, chromedp.NoFirstRun,
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true), chromedp.Flag("disable-dev-shm-usage", true))
	atTheEnd(end)
	ctx, _ = chromedp.NewContext(ctx, chromedp.WithErrorf(func(string, ...any) {}))
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("%s does not start: %v", path, err)
	}
	browsers.running[zone] = ctx
	return ctx
}

// visitor is how someone comes to a page.
type visitor struct {
	zone      string // America/New_York when empty
	at        string // the page's clock stands still at it; the machine's clock when empty
	script    string // runs before the page's own
	width     int64  // of the window; 1280 when 0
	withoutJS bool
	accepts   string // complaints with this in them are part of the story
}

// tab is a page that someone visits, with nothing left over from other tests.
type tab struct {
	*testing.T
	ctx context.Context

	mu         sync.Mutex
	complaints []string // what the browser has to say against the page
	warnings   []string // what the page itself says on the console
}

// visit opens a page. In the end the browser must have had no complaint about it.
func visit(t *testing.T, url string, v visitor) *tab {
	t.Helper()
	if v.zone == "" {
		v.zone = "America/New_York"
	}
	return enter(t, browser(t, v.zone), url, v, chromedp.WithNewBrowserContext())
}

// another opens a page in one more tab of the same visitor's.
func (p *tab) another(url string, v visitor) *tab {
	p.Helper()
	return enter(p.T, p.ctx, url, v)
}

func enter(t *testing.T, from context.Context, url string, v visitor, options ...chromedp.ContextOption) *tab {
	t.Helper()
	if v.width == 0 {
		v.width = 1280
	}
	p := &tab{T: t}
	ctx, leave := chromedp.NewContext(from, append(options, chromedp.WithListener(p.listen))...)
	p.ctx = ctx
	t.Cleanup(leave)
	t.Cleanup(func() { p.calm(v.accepts) })

	first := helpers
	if v.at != "" {
		at, err := time.Parse(time.RFC3339, v.at)
		if err != nil {
			t.Fatal(err)
		}
		first += strings.Replace(clock, "START", fmt.Sprint(at.UnixMilli()), 1)
	}
	p.do(chromedp.EmulateViewport(v.width, 800))
	_, err := chromedp.Call(ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: first + v.script})
	if err == nil && v.withoutJS {
		_, err = chromedp.Call(ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	}
	if err != nil {
		t.Fatal(err)
	}
	p.do(chromedp.Navigate(url))
	return p
}

func (p *tab) do(actions ...chromedp.Action[chromedp.Void]) {
	p.Helper()
	if err := chromedp.Do(p.ctx, actions...); err != nil {
		p.Fatalf("%v%s", err, p.story())
	}
}

// ask evaluates an expression in the page, and waits for it when it is a promise.
func ask[T any](p *tab, expression string) T {
	p.Helper()
	value, err := try[T](p, expression)
	if err != nil {
		p.Fatalf("%s: %v%s", expression, err, p.story())
	}
	return value
}

func try[T any](p *tab, expression string) (T, error) {
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
}

// run is ask for an expression whose value does not matter.
func (p *tab) run(expression string) {
	p.Helper()
	ask[chromedp.Void](p, expression)
}

// wait lets time pass until an expression holds.
func (p *tab) wait(expression string) {
	p.Helper()
	for end := time.Now().Add(patience); ; {
		ok, err := try[bool](p, "!!("+expression+")")
		if ok {
			return
		}
		if time.Now().After(end) {
			p.Fatalf("never came true: %s %v%s", expression, err, p.story())
		}
	}
}

// live waits until every element on the page shows a status, and there are n.
func (p *tab) live(n int) *tab {
	p.Helper()
	p.wait(fmt.Sprintf("isLive(%d)", n))
	return p
}

// story is what a failure is read beside: the page, and what was said about it.
func (p *tab) story() string {
	shown, err := try[string](p, "document.title + ' ' + location + '\\n' + elements().map((e) => e.outerHTML.slice(0, 80) + ' → ' + told(e).join(' | ')).join('\\n')")
	if err != nil {
		shown = err.Error()
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return "\n" + shown + "\n" + strings.Join(append(p.complaints, p.warnings...), "\n")
}

// calm ends a visit: the browser must have found nothing wrong.
func (p *tab) calm(accepted string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, c := range p.complaints {
		if accepted == "" || !strings.Contains(c, accepted) || strings.HasPrefix(c, uncaught) {
			p.Errorf("the browser complains: %s", c)
		}
	}
}
