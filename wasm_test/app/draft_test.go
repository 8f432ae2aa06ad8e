//go:build browser

package app_test

import (
	"strings"
	"testing"

	"servicestatus/wasm_test/harness/browser"
)

// An editor saves a draft. From then on it is saved as they type, it survives a
// reload, and it is gone when they delete it.
func TestDraftIsSaved(t *testing.T) {
	t.Parallel()
	p := openStudio(t, "nemid", browser.Visitor{Zone: "Asia/Dubai"})
	replaceText(p, "name: NemID", "name: MitID")
	p.Wait("readable(document.getElementById('card')).includes('MitID') && guarded()")
	checkNothingIsStored(p)

	press(p, "Gem kladden på denne enhed")
	p.Wait("notice() === 'Kladden er gemt på denne enhed.' && here().startsWith('/studio/?kladde=') && !guarded()")
	key := strings.TrimPrefix(browser.Ask[string](p, "here()"), "/studio/?kladde=")
	if keys := browser.Ask[[]string](p, "Object.keys(localStorage)"); len(keys) != 1 || keys[0] != "servicestatus:/:"+key {
		t.Errorf("saved under %q", keys)
	}
	replaceText(p, "name: MitID", "name: MitID 🔔")
	p.Wait("localStorage['servicestatus:/:" + key + "'].includes('MitID 🔔') && !guarded()")
	text := browser.Ask[string](p, "yaml.value")

	p.Run("window.mark = true")
	p.Leave("location.reload()")
	p.Wait("!window.mark && pageReady() && window.yaml && begin.value === 'draft:" + key + "'")
	if got := browser.Ask[string](p, "yaml.value"); got != text {
		t.Errorf("after a reload it is %q", got)
	}
	p.Wait("readable(document.getElementById('card')).includes('MitID 🔔')")
	if browser.Ask[bool](p, "guarded()") {
		t.Error("the browser asks about a saved draft")
	}

	// Switching to another text and back loses nothing, so the app does not ask.
	p.Run("choose('begin', 'nemkonto')")
	p.Wait("begin.value === 'nemkonto' && here() === '/studio/' && readable(document.getElementById('card')).includes('NemKonto')")
	p.Run("choose('begin', 'draft:" + key + "')")
	p.Wait("begin.value === 'draft:" + key + "' && yaml.value.includes('MitID 🔔') && here() === '/studio/?kladde=" + key + "'")

	press(p, "Slet kladden")
	p.Wait("notice() === 'Kladden er slettet.' && here() === '/studio/' && yaml.value.includes('MitID 🔔') && guarded()")
	if browser.Ask[bool](p, "[...begin.options].some(({ value }) => value.startsWith('draft'))") {
		t.Error("the draft is still offered")
	}
	checkNothingIsStored(p)
}

// The browser has no room for a draft. The app says so and what to do instead. The
// text stays, and the browser asks before the page is left.
func TestDraftThatCannotBeSaved(t *testing.T) {
	t.Parallel()
	p := openStudio(t, "nemid", browser.Visitor{Script: "Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); };"})
	replaceText(p, "name: NemID", "name: MitID")
	press(p, "Gem kladden på denne enhed")
	p.Wait("notice() === 'Kladden kunne ikke gemmes: Der er ikke mere plads i browseren. Hent den som fil i stedet.'")
	if !browser.Ask[bool](p, "yaml.value.includes('MitID') && guarded()") {
		t.Error("the text is gone, or not guarded")
	}
	p.Run("choose('begin', 'borgerdk')")
	press(p, "Gem kladden, og skift")
	p.Wait("notice().startsWith('Kladden kunne ikke gemmes') && yaml.value.includes('MitID')")
}

// A file that is dropped on the page is opened, unless that would lose unsaved text.
func TestDroppedFile(t *testing.T) {
	t.Parallel()
	p := openStudio(t, "nemid", browser.Visitor{})
	drop := `(() => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([yaml.value.replace('name: NemID', 'name: Østerport 🔔')], 'øst.yaml'));
		const taken = ['dragover', 'drop'].map((type) => !document.querySelector('main').dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })));
		return taken.every(Boolean);
	})()`
	if !browser.Ask[bool](p, drop) {
		t.Error("the browser would show the file in place of the page")
	}
	p.Wait("notice() === 'øst.yaml er åbnet.' && begin.value === 'fil'")
	p.Wait("readable(document.getElementById('card')).includes('Østerport 🔔') && yaml.value.includes('name: Østerport 🔔')")
	if browser.Ask[bool](p, "guarded()") {
		t.Error("the browser asks about a file that was only opened")
	}
	replaceText(p, "name: Østerport 🔔", "name: Vesterport")
	p.Wait("readable(document.getElementById('card')).includes('Vesterport')")
	p.Run(drop)
	p.Wait("unsaved.childElementCount && begin.value === 'fil' && yaml.value.includes('Vesterport')")
	checkNothingIsStored(p)
}

// A browser that blocks site data throws when a page reads its storage. The app still
// starts, and says that nothing can be saved when the editor saves.
func TestBrowserThatBlocksStorage(t *testing.T) {
	t.Parallel()
	p := openStudio(t, "nemid", browser.Visitor{Script: `for (const name of ['localStorage', 'sessionStorage'])
		Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException('no', 'SecurityError'); } });`})
	replaceText(p, "name: NemID", "name: MitID")
	press(p, "Gem kladden på denne enhed")
	p.Wait("notice() === 'Kladden kunne ikke gemmes: Browseren tillader ikke, at siden gemmer noget. Hent den som fil i stedet.'")
}
