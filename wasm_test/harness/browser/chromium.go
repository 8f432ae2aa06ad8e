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

// names are those that Chromium has in PATH, and shells those of its headless shell:
// the same engine without windows, which opens a page with a quarter of the work. They
// are in the order in which wasm_test/browsers looks for them.
var (
	names  = []string{"chromium", "chromium-browser", "google-chrome"}
	shells = []string{"chromium-headless-shell", "chrome-headless-shell"}
)

// Chromium is a running browser.
type Chromium struct {
	Context context.Context // for the tabs of its own profile
	Version string
	V8      string // the version of its JavaScript engine
	end     func()
}

// off are features of the browser that open pages nobody asked for: those of its address
// bar, made ready with each window, and a spare process. They take the processor from the
// page that is looked at: without them it is live in two thirds of the time.
const off = "WebUIOmniboxPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess"

// Start starts the Chromium in PATH in a zone of the clock. Its profile is new,
// and Close deletes it.
func Start(zone string) (*Chromium, error) {
	path := find(names)
	if path == "" {
		return nil, errors.New("no Chromium in PATH: run wasm_test/browsers, which installs it")
	}
	return start(path, zone)
}

// StartShell starts the headless shell, which has no windows and no profile of a
// regular user: nothing can be installed in it. Where it is missing, Chromium takes its
// place.
func StartShell(zone string) (*Chromium, error) {
	path := find(shells)
	if path == "" {
		return Start(zone)
	}
	return start(path, zone)
}

func start(path, zone string) (*Chromium, error) {
	profile, err := os.MkdirTemp("", "servicestatus-")
	if err != nil {
		return nil, err
	}
	ctx, end := chromedp.NewExecAllocator(context.Background(),
		chromedp.ExecPath(path), chromedp.UserDataDir(profile), chromedp.Env("TZ="+zone),
		chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU, chromedp.NoFirstRun,
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true), chromedp.Flag("disable-dev-shm-usage", true), chromedp.Flag("disable-features", off))
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

// find returns the path of the first program that is there, or "".
func find(names []string) string {
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// Close ends the browser.
func (c *Chromium) Close() { c.end() }
