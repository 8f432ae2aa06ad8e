//go:build browser

package app_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	cdpbrowser "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"

	"servicestatus/declarations/yaml"
	"servicestatus/wasm_test/harness/browser"
)

// The editor downloads the text as it is, and the declaration as it is published.
func TestDownloads(t *testing.T) {
	t.Parallel()
	p := openStudio(t, "nemid", browser.Visitor{})
	dir := t.TempDir()
	if _, err := chromedp.CallBrowser(p.Context, cdpbrowser.SetDownloadBehavior, cdpbrowser.SetDownloadBehaviorParams{
		Behavior: cdpbrowser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir, BrowserContextID: chromedp.FromContext(p.Context).BrowserContextID,
	}); err != nil {
		t.Fatal(err)
	}
	replaceText(p, "id: nemid", "id: mitid")
	replaceText(p, "name: NemID", "name: Østerport 🔔")
	text := browser.Ask[string](p, "yaml.value")
	published, err := yaml.Publish("mitid.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ press, name, content string }{
		{"Hent som YAML", "mitid.yaml", text}, {"Hent som JSON", "mitid.json", published},
	} {
		press(p, c.press)
		p.Wait("notice() === '" + c.name + " er hentet.'")
		got, err := os.ReadFile(filepath.Join(dir, c.name))
		for end := time.Now().Add(browser.Patience); (err != nil || len(got) < len(c.content)) && time.Now().Before(end); {
			p.Frame()
			got, err = os.ReadFile(filepath.Join(dir, c.name))
		}
		if err != nil || string(got) != c.content {
			t.Errorf("%s: %v %q", c.name, err, got)
		}
	}
	if !browser.Ask[bool](p, "guarded()") {
		t.Error("a download counts as a saved draft")
	}
	checkNothingIsStored(p)
}

// The markup and the element in the frame, which shows the draft, follow the editor's
// choices. The copy in the clipboard is the same to the letter.
func TestMarkupToCopy(t *testing.T) {
	t.Parallel()
	p := openStudio(t, "nemid", browser.Visitor{Zone: "Asia/Dubai"})
	for _, name := range []string{"clipboard-read", "clipboard-write"} {
		p.Allow(name, "")
	}
	const framed = "frame.contentDocument.querySelector('service-status')"
	press(p, "4 Sæt på siden")
	p.Wait(framed + ".shadowRoot.querySelector('.card .window')")
	p.Run("choose('variant', 'badge'), choose('audience', 'borgere'), choose('language', 'en')")
	p.Wait("markup.textContent === `<script src=\"${location.origin}/service-status.js\" data-system=\"nemid\" data-variant=\"badge\" data-audience=\"borgere\" data-lang=\"en\" async></script>`")
	p.Wait(framed + ".shadowRoot.querySelector('.badge').textContent.includes('open until 20:00')")

	press(p, "3 Se og ret")
	p.Wait("linesOf(document.getElementById('card')).includes('Open until 20:00 (23:00 your time)')")
	replaceText(p, "name: NemID", "name: MitID")
	press(p, "4 Sæt på siden")
	p.Wait("document.getElementById('form')")
	p.Run("choose('form', 'element')")
	p.Wait("markup.textContent.includes('<service-status src=\"https://example.dk/nemid.json\" variant=\"badge\" audience=\"borgere\" lang=\"en\">') && markup.textContent.includes('Support og åbningstider for MitID')")
	p.Wait(framed + ".shadowRoot.querySelector('.badge').textContent.includes('MitID')")

	p.Do(chromedp.Click(chromedp.CSS("[aria-label='Kopiér: Kort med link, hvor scripts ikke virker']")))
	p.Wait("focused() === 'address' && document.getElementById('address-problem').textContent.startsWith('Skriv først, hvor I lægger filerne.')")
	p.Run("address.value = 'www.strandby.example/filer', address.dispatchEvent(new Event('change'))")
	p.Wait("markup.textContent.includes('<service-status src=\"https://www.strandby.example/filer/nemid.json\"') && !document.getElementById('address-problem').textContent")
	p.Do(chromedp.Click(chromedp.CSS("[aria-label='Kopiér: Kort med link, hvor scripts ikke virker']")))
	p.Wait("notice() === 'Kopieret.'")
	if !browser.Ask[bool](p, "navigator.clipboard.readText().then((text) => text === markup.textContent)") {
		t.Error("the clipboard has another text")
	}
}

// A browser without a clipboard selects the text, so that one key copies it.
func TestMarkupWithoutAClipboard(t *testing.T) {
	t.Parallel()
	p := openStudio(t, "nemid", browser.Visitor{Script: "delete Navigator.prototype.clipboard;"})
	press(p, "4 Sæt på siden")
	press(p, "Kopiér: Én linje")
	p.Wait("notice() === 'Browseren kan ikke kopiere for dig. Teksten er markeret: Tryk Ctrl+C eller ⌘C.'")
	p.Wait("getSelection().toString() === markup.textContent")
}
