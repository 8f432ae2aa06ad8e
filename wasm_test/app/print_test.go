//go:build browser

package app_test

import (
	"bytes"
	"context"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"servicestatus/app/folder"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// Each page of the site fits on one sheet of A4. Four of them once left two lines for a second.
func TestPagesPrintOnOneSheet(t *testing.T) {
	t.Parallel()
	p := browser.Visit(t, serve.Shipped(t)+"/", browser.Visitor{Zone: "Europe/Copenhagen"})
	names := []string{""}
	for _, system := range folder.BuiltIn().Systems {
		names = append(names, system.ID+"/")
	}
	for _, name := range names {
		p.Do(chromedp.Navigate(serve.Shipped(t) + "/" + name))
		p.Wait("elements().length > 1 && isLive(elements().length) && document.fonts.status === 'loaded'")
		var sheets []byte
		p.Do(chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
			const inch = 25.4
			printed, err := chromedp.Call(ctx, page.PrintToPDF, page.PrintToPDFParams{PaperWidth: 210 / inch, PaperHeight: 297 / inch})
			sheets = printed.Data
			return err
		}))
		if n := bytes.Count(sheets, []byte("/Type /Page\n")); n != 1 {
			t.Errorf("/%s takes %d sheets", name, n)
		}
	}
}
