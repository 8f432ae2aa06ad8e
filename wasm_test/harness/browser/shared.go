package browser

import (
	"sync"
	"testing"

	"servicestatus/wasm_test/harness"
)

// shared holds the running browsers: one for each zone, for all tests of a package.
var shared = struct {
	sync.Mutex
	byZone map[string]*Chromium
}{byZone: map[string]*Chromium{}}

// in returns the browser of a zone. The first test that asks starts it.
func in(t *testing.T, zone string) *Chromium {
	t.Helper()
	shared.Lock()
	defer shared.Unlock()
	if c := shared.byZone[zone]; c != nil {
		return c
	}
	c, err := Start(zone)
	if err != nil {
		t.Fatal(err)
	}
	harness.AtEnd(c.Close)
	shared.byZone[zone] = c
	return c
}
