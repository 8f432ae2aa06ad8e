package wasm_test

import (
	"strings"
	"testing"
)

// A draft is kept when its writer asks for it, and from then on as they write;
// it is there after a reload, in the place of what the address began with, and
// gone when they say so.
func TestADraftIsKept(t *testing.T) {
	t.Parallel()
	p := atTheDesk(t, "nemid", visitor{zone: "Asia/Dubai"})
	p.types("name: NemID", "name: MitID")
	p.wait("readable(document.getElementById('card')).includes('MitID') && guarded()")
	p.keepsNothing()

	p.press("Gem kladden på denne enhed")
	p.wait("notice() === 'Kladden er gemt på denne enhed.' && here().startsWith('/studio/?kladde=') && !guarded()")
	key := strings.TrimPrefix(ask[string](p, "here()"), "/studio/?kladde=")
	if keys := ask[[]string](p, "Object.keys(localStorage)"); len(keys) != 1 || keys[0] != "servicestatus:/:"+key {
		t.Errorf("kept under %q", keys)
	}
	p.types("name: MitID", "name: MitID 🔔")
	p.wait("localStorage['servicestatus:/:" + key + "'].includes('MitID 🔔') && !guarded()")
	text := ask[string](p, "yaml.value")

	p.run("window.mark = true, location.reload()")
	p.wait("!window.mark && appReady() && window.yaml && begin.value === 'draft:" + key + "'")
	if got := ask[string](p, "yaml.value"); got != text {
		t.Errorf("after a reload it is %q", got)
	}
	p.wait("readable(document.getElementById('card')).includes('MitID 🔔')")
	if ask[bool](p, "guarded()") {
		t.Error("what is kept is asked about")
	}

	// Switching away and back is no loss, and is not asked about.
	p.run("choose('begin', 'nemkonto')")
	p.wait("begin.value === 'nemkonto' && here() === '/studio/' && readable(document.getElementById('card')).includes('NemKonto')")
	p.run("choose('begin', 'draft:" + key + "')")
	p.wait("begin.value === 'draft:" + key + "' && yaml.value.includes('MitID 🔔') && here() === '/studio/?kladde=" + key + "'")

	p.press("Slet kladden")
	p.wait("notice() === 'Kladden er slettet.' && here() === '/studio/' && yaml.value.includes('MitID 🔔') && guarded()")
	if ask[bool](p, "[...begin.options].some(({ value }) => value.startsWith('draft'))") {
		t.Error("the draft is still offered")
	}
	p.keepsNothing()
}

// A browser that keeps nothing: that is told, with what to do instead, and what
// is written stays, guarded.
func TestADraftThatCannotBeKept(t *testing.T) {
	t.Parallel()
	p := atTheDesk(t, "nemid", visitor{script: "Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); };"})
	p.types("name: NemID", "name: MitID")
	p.press("Gem kladden på denne enhed")
	p.wait("notice() === 'Kladden kunne ikke gemmes: Der er ikke mere plads i browseren. Hent den som fil i stedet.'")
	if !ask[bool](p, "yaml.value.includes('MitID') && guarded()") {
		t.Error("what was written is gone, or not guarded")
	}
	p.run("choose('begin', 'borgerdk')")
	p.press("Gem kladden, og skift")
	p.wait("notice().startsWith('Kladden kunne ikke gemmes') && yaml.value.includes('MitID')")
}

// A file that is dropped on the page is opened, unless that would lose what is
// not kept.
func TestADroppedFile(t *testing.T) {
	t.Parallel()
	p := atTheDesk(t, "nemid", visitor{})
	drop := `(() => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([yaml.value.replace('name: NemID', 'name: Østerport 🔔')], 'øst.yaml'));
		const taken = ['dragover', 'drop'].map((type) => !document.querySelector('main').dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })));
		return taken.every(Boolean);
	})()`
	if !ask[bool](p, drop) {
		t.Error("the browser would show the file in the page's place")
	}
	p.wait("notice() === 'øst.yaml er åbnet.' && begin.value === 'fil'")
	p.wait("readable(document.getElementById('card')).includes('Østerport 🔔') && yaml.value.includes('name: Østerport 🔔')")
	if ask[bool](p, "guarded()") {
		t.Error("a file that was only opened is guarded")
	}
	p.types("name: Østerport 🔔", "name: Vesterport")
	p.wait("readable(document.getElementById('card')).includes('Vesterport')")
	p.run(drop)
	p.wait("notice() === 'Gem kladden, før du åbner en fil.' && yaml.value.includes('Vesterport')")
	p.keepsNothing()
}

// Where site data are blocked, asking for storage throws. The app starts all the
// same, and says it when it is asked to keep something.
func TestABrowserThatBlocksStorage(t *testing.T) {
	t.Parallel()
	p := atTheDesk(t, "nemid", visitor{script: `for (const name of ['localStorage', 'sessionStorage'])
		Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException('no', 'SecurityError'); } });`})
	p.types("name: NemID", "name: MitID")
	p.press("Gem kladden på denne enhed")
	p.wait("notice() === 'Kladden kunne ikke gemmes: Browseren tillader ikke, at siden gemmer noget. Hent den som fil i stedet.'")
}
