package browser

import (
	"sync"
	"testing"

	"servicestatus/wasm_test/harness"
)

// kind is what a running browser is shared by.
type kind struct {
	zone    string
	regular bool
}

// shared holds the running browsers: one of each kind, for all tests of a package.
var shared = struct {
	sync.Mutex
	running map[kind]*Chromium
}{running: map[kind]*Chromium{}}

// running returns the browser of a kind. The first test that asks starts it.
func running(t *testing.T, k kind) *Chromium {
	t.Helper()
	shared.Lock()
	defer shared.Unlock()
	if c := shared.running[k]; c != nil {
		return c
	}
	var c *Chromium
	var err error
	if k.regular {
		c, err = Start(k.zone)
	} else {
		c, err = StartShell(k.zone)
	}
	if err != nil {
		t.Fatal(err)
	}
	harness.AtEnd(c.Close)
	shared.running[k] = c
	return c
}
