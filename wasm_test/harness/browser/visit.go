package browser

import (
	"context"
	_ "embed"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// PageScript asks a page what it shows. It runs before the page's own scripts.
//
//go:embed page.js
var PageScript string

// ClockScript is a clock that a test moves. It begins at START.
//
//go:embed clock.js
var ClockScript string

// Visitor is who opens a page, and with what.
type Visitor struct {
	Zone      string // of the visitor's clock; America/New_York when empty
	At        string // the page's clock stands still at it (clock.js); empty: the machine's clock
	Script    string // runs before the page's own
	Width     int64  // of the window; 1280 when 0
	WithoutJS bool
	Regular   bool   // a regular window of Chromium; otherwise the headless shell, with nothing of other visitors
	Accepts   string // the test expects complaints of Chromium that contain this
}

// Visit opens a page in a tab. When the test ends, Chromium must not have
// complained about the page.
func Visit(t *testing.T, url string, v Visitor) *Tab {
	t.Helper()
	if v.Zone == "" {
		v.Zone = "America/New_York"
	}
	from := running(t, kind{v.Zone, v.Regular}).Context
	if v.Regular {
		return open(t, from, url, v)
	}
	return open(t, from, url, v, chromedp.WithNewBrowserContext())
}

// Another opens a page in one more tab of the same visitor.
func (p *Tab) Another(url string, v Visitor) *Tab {
	p.Helper()
	return open(p.T, p.Context, url, v)
}

func open(t *testing.T, from context.Context, url string, v Visitor, options ...chromedp.ContextOption) *Tab {
	t.Helper()
	if v.Width == 0 {
		v.Width = 1280
	}
	p := &Tab{T: t}
	ctx, leave := chromedp.NewContext(from, append(options, chromedp.WithListener(p.listen))...)
	p.Context = ctx
	t.Cleanup(leave)
	t.Cleanup(func() { p.reportComplaints(v.Accepts) })

	script, err := scripts(v)
	if err != nil {
		t.Fatal(err)
	}
	// The first action begins the tab, which ends with the action's context: it is the tab's own.
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(v.Width, 800)); err != nil {
		t.Fatal(err)
	}
	_, err = chromedp.Call(ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
	if err == nil && v.WithoutJS {
		_, err = chromedp.Call(ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	}
	if err != nil {
		t.Fatal(err)
	}
	p.Do(chromedp.Navigate(url))
	return p
}

// scripts returns what runs before the scripts of the page.
func scripts(v Visitor) (string, error) {
	if v.At == "" {
		return PageScript + v.Script, nil
	}
	at, err := time.Parse(time.RFC3339, v.At)
	if err != nil {
		return "", err
	}
	return PageScript + strings.Replace(ClockScript, "START", fmt.Sprint(at.UnixMilli()), 1) + v.Script, nil
}
