//go:build browser

package edge_test

import (
	_ "embed"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

//go:embed edge.js
var edgeScript string

func TestEdgeToTheBrowser(t *testing.T) {
	names := testNames(t)
	s := serve.Site(t, site.Files{
		"edge.html":    []byte("<!doctype html>\n<title>x</title>\n<link rel=\"icon\" href=\"/icon.svg\">\n<body>\n<script src=\"/wasm_exec.js\"></script>\n<script src=\"/edge.js\"></script>\n"),
		"edge.js":      []byte(edgeScript),
		"edge.wasm":    compiled(t),
		"wasm_exec.js": goScript(t),
	})
	// The tests replace functions of the browser with their own JavaScript.
	s.Policy = "default-src 'self' blob: 'unsafe-eval'"
	// One test requests an address that no longer holds. The headless shell would not let a visitor copy.
	p := browser.Visit(t, s.URL+"/edge.html", browser.Visitor{Regular: true, Accepts: "blob:"})
	t.Cleanup(func() {
		if out, err := browser.Evaluate[string](p, "output"); t.Failed() {
			t.Logf("%s%v", out, err)
		}
	})
	p.Allow("clipboard-read", s.URL)
	p.Allow("clipboard-write", s.URL) // which the headless shell asks for too
	const ended = "window.code !== undefined"
	for p.Wait(ended + " || window.visitor"); browser.Ask[bool](p, "!!window.visitor"); p.Wait(ended + " || window.visitor") {
		act(p, browser.Ask[string](p, "visitor"))
	}
	output := browser.Ask[string](p, "output")
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			_, printed, ran := strings.Cut("\n"+output, "\n=== RUN   "+name+"\n")
			printed, _, _ = strings.Cut(printed, "\n=== RUN   Test")
			if !ran {
				t.Error("did not run")
			} else if !strings.Contains(output, "\n--- PASS: "+name+" (") {
				t.Error(printed)
			}
		})
	}
	if code := browser.Ask[int](p, "code"); code != 0 && !t.Failed() {
		t.Errorf("all tests passed, but the exit code is %d", code)
	}
}

// act presses the button of a test, as the visitor. If the page then asks for a
// file, the answer says whether the visitor chooses one or cancels.
func act(p *browser.Tab, answer string) {
	p.Helper()
	cancels := answer == "cancels"
	_, err := chromedp.Call(p.Context, page.SetInterceptFileChooserDialog, page.SetInterceptFileChooserDialogParams{Enabled: true, Cancel: &cancels})
	if err != nil {
		p.Fatal(err)
	}
	p.Run("delete window.visitor")
	p.Do(chromedp.Click("#press"))
	if answer == "chooses" {
		file := harness.Path("declarations/data/nemid.yaml")
		p.Do(chromedp.SetUploadFiles("input[type=file]", []string{file}))
	}
}
