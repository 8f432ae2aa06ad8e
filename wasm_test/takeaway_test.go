package wasm_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	cdpbrowser "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"

	"servicestatus/declarations/yaml"
)

// What was written comes down as files: the text as it stands, and the
// declaration as it is published.
func TestTheFilesToTakeAway(t *testing.T) {
	t.Parallel()
	p := atTheDesk(t, "nemid", visitor{})
	dir := t.TempDir()
	if _, err := chromedp.CallBrowser(p.ctx, cdpbrowser.SetDownloadBehavior, cdpbrowser.SetDownloadBehaviorParams{
		Behavior: cdpbrowser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir, BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID,
	}); err != nil {
		t.Fatal(err)
	}
	p.types("id: nemid", "id: mitid")
	p.types("name: NemID", "name: Østerport 🔔")
	text := ask[string](p, "yaml.value")
	published, err := yaml.Publish("mitid.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ press, name, content string }{
		{"Hent som YAML", "mitid.yaml", text}, {"Hent som JSON", "mitid.json", published},
	} {
		p.press(c.press)
		p.wait("notice() === '" + c.name + " er hentet.'")
		got, err := os.ReadFile(filepath.Join(dir, c.name))
		for end := time.Now().Add(patience); (err != nil || len(got) < len(c.content)) && time.Now().Before(end); {
			got, err = os.ReadFile(filepath.Join(dir, c.name))
		}
		if err != nil || string(got) != c.content {
			t.Errorf("%s: %v %q", c.name, err, got)
		}
	}
	if !ask[bool](p, "guarded()") {
		t.Error("a download is taken for a draft that is kept")
	}
	p.keepsNothing()
}

// The markup follows the choices, and so does the element in the frame, which
// shows the draft; copied it is the same to the letter.
func TestTheMarkupToTakeAway(t *testing.T) {
	t.Parallel()
	p := atTheDesk(t, "nemid", visitor{zone: "Asia/Dubai"})
	for _, name := range []string{"clipboard-read", "clipboard-write"} {
		if _, err := chromedp.CallBrowser(p.ctx, cdpbrowser.SetPermission, cdpbrowser.SetPermissionParams{
			Permission: &cdpbrowser.PermissionDescriptor{Name: name}, Setting: cdpbrowser.PermissionSettingGranted, BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID,
		}); err != nil {
			t.Fatal(err)
		}
	}
	const framed = "frame.contentDocument.querySelector('service-status')"
	p.wait(framed + ".shadowRoot.querySelector('.card .window')")
	p.run("choose('variant', 'badge'), choose('audience', 'borgere'), choose('language', 'en')")
	p.wait("tag.textContent === `<script src=\"${location.origin}/service-status.js\" data-system=\"nemid\" data-variant=\"badge\" data-audience=\"borgere\" data-lang=\"en\" async></script>`")
	p.wait(framed + ".shadowRoot.querySelector('.badge').textContent.includes('Open · closes at 20:00')")
	p.wait("told(document.getElementById('card')).includes('Open · closes at 20:00 (23:00 your time)')")

	p.types("name: NemID", "name: MitID")
	p.wait("element.textContent.includes('<service-status src=\"https://example.dk/nemid.json\" variant=\"badge\" audience=\"borgere\" lang=\"en\">') && element.textContent.includes('Support og åbningstider for MitID')")
	p.wait(framed + ".shadowRoot.querySelector('.badge').textContent.includes('MitID')")

	p.do(chromedp.Click(chromedp.CSS("[aria-label='Kopiér: Element med reserveindhold']")))
	p.wait("notice() === 'Kopieret.'")
	if !ask[bool](p, "navigator.clipboard.readText().then((text) => text === element.textContent)") {
		t.Error("what was copied is something else")
	}
}

// A browser without a clipboard: the text is selected, and one key copies it.
func TestTheMarkupWithoutAClipboard(t *testing.T) {
	t.Parallel()
	p := atTheDesk(t, "nemid", visitor{script: "delete Navigator.prototype.clipboard;"})
	p.press("Kopiér: Én linje")
	p.wait("notice() === 'Browseren kan ikke kopiere for dig. Teksten er markeret: Tryk Ctrl+C eller ⌘C.'")
	p.wait("getSelection().toString() === tag.textContent")
}
