package site

import (
	"strings"
	"testing"
	"testing/fstest"
)

func TestAssets(t *testing.T) {
	files := loaded(t)
	font := files.asset(t, "Sans", ".woff2")
	if got, want := string(files[files.asset(t, "app", ".css")]), "@font-face { src: url("+strings.TrimPrefix(font, Assets)+") }"; got != want {
		t.Errorf("the style is %s, want %s", got, want)
	}
	module := files.asset(t, "app", ".wasm")
	if string(files[module]) != fakeModule {
		t.Errorf("the module is %q", files[module])
	}
	script := string(files[files.asset(t, "app", ".js")])
	contains(t, script, `{"bytes":14,"compiler":"`+strings.TrimPrefix(files.asset(t, "compiler", ".js"), Assets)+`","folder":"`+strings.TrimPrefix(files.asset(t, "folder", ".json"), Assets)+`","name":"`+strings.TrimPrefix(module, Assets)+`"}`)
	if strings.Contains(script, "__") {
		t.Errorf("a placeholder is left in %s", script)
	}
}

// A page that mentions an asset mentions it by its content, so that a browser
// never runs an old one.
func TestAnAssetIsNamedByItsContent(t *testing.T) {
	before := loaded(t)
	dist := fakeDist()
	dist["fonts/Sans.woff2"] = &fstest.MapFile{Data: []byte("another font")}
	after := loadedFrom(t, dist, "")
	for _, asset := range [][2]string{{"Sans", ".woff2"}, {"app", ".css"}} {
		if old, now := before.asset(t, asset[0], asset[1]), after.asset(t, asset[0], asset[1]); old == now {
			t.Errorf("%s is still %s", asset[0], now)
		}
	}
	if old, now := before.asset(t, "app", ".js"), after.asset(t, "app", ".js"); old != now {
		t.Error("the script has a new name and the same content")
	}
	contains(t, string(after["index.html"]), `href="./`+after.asset(t, "app", ".css")+`"`)
}

// A built script without its placeholder is a mistake in web/app: a page would
// look for a module that does not exist.
func TestFillNeedsItsPlaceholder(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a script without a placeholder is taken")
		}
	}()
	fill([]byte("const app = 1;"), "__APP__", 1)
}
