//go:build js && wasm

package browser

import (
	"strings"
	"testing"
)

func TestDownload(t *testing.T) {
	watched(t)
	stub(t, "HTMLAnchorElement.prototype", "click", "value() { window.clicked = this; }")
	stub(t, "window", "setTimeout", "value(f, after, ...args) { window.later = { after, run: () => f(...args) }; }")
	content := "navn: Åben\x00\xff"
	if err := Download("aftale.yaml", "application/yaml", []byte(content)); err != nil {
		t.Fatal(err)
	}
	holds(t, "clicked.download === 'aftale.yaml' && clicked.href.startsWith('blob:') && !clicked.isConnected")
	got := script(t, `(async () => {
		const blob = await (await fetch(clicked.href)).blob();
		return blob.type + ' ' + [...new Uint8Array(await blob.arrayBuffer())].join();
	})()`).wait().text()
	if want := "application/yaml 110,97,118,110,58,32,195,133,98,101,110,0,255"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	holds(t, "later.after === 60000")
	script(t, "later.run()")
	if err := script(t, "fetch(clicked.href)").wait().err; err == nil {
		t.Error("the address still holds")
	}
}

func TestADownloadThatFails(t *testing.T) {
	watched(t)
	stub(t, "window", "setTimeout", "value(f, after, address) { window.forgotten = address; }")
	stub(t, "HTMLAnchorElement.prototype", "click", "value() { throw new Error('odd'); }")
	if err := Download("x", "text/plain", nil); err == nil || !strings.HasSuffix(err.Error(), "click: Error: odd: exception") {
		t.Error(err)
	}
	holds(t, "forgotten.startsWith('blob:')")
	stub(t, "URL", "createObjectURL", "value() { throw new Error('odd'); }")
	if err := Download("x", "text/plain", nil); err == nil || err.Error() != "URL.createObjectURL: Error: odd: exception" {
		t.Error(err)
	}
}
