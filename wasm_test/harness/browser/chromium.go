package browser

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

// names are those that Chromium has in PATH, in the order in which wasm_test/browsers
// looks for them too.
var names = []string{"chromium", "chromium-browser", "google-chrome"}

// Chromium is a running browser.
type Chromium struct {
	Context context.Context // for the tabs of its own profile
	Version string
	V8      string // the version of its JavaScript engine
	end     func()
}

// Start starts the Chromium in PATH in a zone of the clock. Its profile is new,
// and Close deletes it.
func Start(zone string, options ...chromedp.ExecAllocatorOption) (*Chromium, error) {
	path, err := find()
	if err != nil {
		return nil, err
	}
	profile, err := os.MkdirTemp("", "servicestatus-")
	if err != nil {
		return nil, err
	}
	ctx, end := chromedp.NewExecAllocator(context.Background(), append([]chromedp.ExecAllocatorOption{
		chromedp.ExecPath(path), chromedp.UserDataDir(profile), chromedp.Env("TZ=" + zone),
		chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU, chromedp.NoFirstRun,
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true), chromedp.Flag("disable-dev-shm-usage", true),
	}, options...)...)
	// chromedp would report every event that is newer than itself.
	ctx, _ = chromedp.NewContext(ctx, chromedp.WithErrorf(func(string, ...any) {}))
	c := &Chromium{Context: ctx, end: func() {
		end()
		os.RemoveAll(profile)
	}}
	version, err := chromedp.CallBrowser(ctx, browser.GetVersion, cdp.Empty{})
	if err != nil {
		c.Close()
		return nil, fmt.Errorf("%s does not start: %w", path, err)
	}
	c.Version, c.V8 = version.Product, version.JsVersion
	return c, nil
}

func find() (path string, err error) {
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New("no Chromium in PATH: run wasm_test/browsers, which installs it")
}

// Close ends the browser.
func (c *Chromium) Close() { c.end() }
