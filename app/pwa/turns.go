//go:build js && wasm

package pwa

import "time"

// patience is how long the app works before the browser gets its turn.
const patience = 40 * time.Millisecond

// turns divides long work between the app and the browser. It is used on go-app's own
// goroutine: the state does not change while that sleeps, as every event waits for it.
type turns struct{ began time.Time }

// pass gives the browser its turn.
func (t *turns) pass() {
	time.Sleep(time.Millisecond)
	t.began = time.Now()
}

// pause gives the browser its turn when it is time.
func (t *turns) pause() {
	if time.Since(t.began) > patience {
		t.pass()
	}
}
