//go:build browser

package app_test

import (
	"os"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// The app that was built takes over the pages of any folder, keeps their nodes, and opens
// the folder's declarations in the Studio.
func TestAppTakesOverTheSiteOfAFolder(t *testing.T) {
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
	p.Live(1)
	waitForApp(p)
	p.Wait("document.querySelector('.special table')")
	for _, holds := range []string{
		"document.querySelector('#heading').old && document.querySelector('service-status').old && document.querySelector('footer').old",
		"document.title === 'Borgerservice: support og oppetid lige nu – Åby Kommune'",
		"document.querySelector('service-status').getAttribute('theme') === 'borger'",
		"document.querySelector('service-status').shadowRoot.textContent.includes('Personaledag')",
		"document.querySelector('.others a').textContent === 'Selvbetjening'",
	} {
		if !browser.Ask[bool](p, holds) {
			t.Errorf("does not hold: %s", holds)
		}
	}
	p.Run("document.querySelector('.use a').click()")
	p.Wait("document.querySelector('#yaml') && document.querySelector('#yaml').value.includes('1. juli til 31. juli')")
	p.Wait("[...document.querySelectorAll('#begin option')].map((option) => option.value).join() === 'skabelon,borgerservice,selvbetjening'")
}
