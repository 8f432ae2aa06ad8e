package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/chromedp"
)

// chromium is a running browser.
type chromium struct {
	ctx     context.Context
	version string
	v8      string
	close   func()
}

// startChromium starts the one that is in PATH, with a profile that is gone
// when it is closed.
func startChromium() (*chromium, error) {
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path == "" {
			path, _ = exec.LookPath(name)
		}
	}
	if path == "" {
		return nil, errors.New("no Chromium in PATH: run wasm_test/browsers, which installs it")
	}
	profile, err := os.MkdirTemp("", "servicestatus-")
	if err != nil {
		return nil, err
	}
	ctx, end := chromedp.NewExecAllocator(context.Background(),
		chromedp.ExecPath(path), chromedp.UserDataDir(profile), chromedp.Env("TZ="+zone),
		chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU, chromedp.NoFirstRun,
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		// Nor does it start a process for the next page while this one is measured.
		chromedp.Flag("disable-features", "SpareRendererForSitePerProcess"), chromedp.Flag("disable-sync", true), chromedp.Flag("disable-dev-shm-usage", true))
	// What it says of events that are younger than chromedp is of no use here.
	ctx, _ = chromedp.NewContext(ctx, chromedp.WithErrorf(func(string, ...any) {}))
	c := &chromium{ctx: ctx, close: func() {
		end()
		os.RemoveAll(profile)
	}}
	version, err := chromedp.CallBrowser(ctx, browser.GetVersion, cdp.Empty{})
	if err != nil {
		c.close()
		return nil, fmt.Errorf("%s does not start: %w", path, err)
	}
	c.version, c.v8 = version.Product, version.JsVersion
	return c, nil
}

// visitor returns a context for the tabs of someone whose browser has kept
// nothing, and what ends it.
func (c *chromium) visitor() (ctx context.Context, leave func(), err error) {
	ctx, leave = chromedp.NewContext(c.ctx, chromedp.WithNewBrowserContext())
	if err := chromedp.Do(ctx); err != nil {
		leave()
		return nil, nil, err
	}
	return ctx, leave, nil
}
