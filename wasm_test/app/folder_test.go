//go:build browser

package app_test

import (
	"os"
	"testing"

	"github.com/chromedp/chromedp"

	"servicestatus/app/folder"
	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// The pages of any folder are live, and the app that was built opens the folder's
// declarations in the Studio, whose nodes it keeps.
func TestTheSiteOfAFolder(t *testing.T) {
	t.Parallel()
	f, err := folder.Read(os.DirFS("../../app/testdata/aaby"), "aaby")
	if err != nil {
		t.Fatal(err)
	}
	files, err := site.Load(f)
	if err != nil {
		t.Fatal(err)
	}
	s := serve.Site(t, nil)
	s.Publish(files)
	p := browser.Visit(t, s.URL+"/borgerservice/?at=2026-12-04T10:00:00%2B01:00", browser.Visitor{Script: `addEventListener('DOMContentLoaded', () => {
		for (const node of document.querySelectorAll('.page, .page *')) node.old = true;
	});`})
	p.Live(2)
	for _, holds := range []string{
		"document.title === 'Borgerservice: support og oppetid lige nu – Åby Kommune'",
		"document.querySelector('service-status').getAttribute('theme') === 'borger'",
		"document.querySelector('service-status').shadowRoot.textContent.includes('Personaledag')",
		"document.querySelector('.others a').textContent === 'Selvbetjening'",
	} {
		if !browser.Ask[bool](p, holds) {
			t.Errorf("does not hold: %s", holds)
		}
	}
	p.Do(chromedp.Navigate(s.URL + "/studio/?begynd=borgerservice"))
	p.Wait("document.querySelector('#yaml') && document.querySelector('#yaml').value.includes('1. juli til 31. juli')")
	p.Wait("[...document.querySelectorAll('#begin option')].map((option) => option.value).join() === 'skabelon,borgerservice,selvbetjening'")
	if !browser.Ask[bool](p, "document.querySelector('.brand').old && document.querySelector('footer').old") {
		t.Error("the nodes of the Studio were replaced")
	}
}
