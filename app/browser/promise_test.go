//go:build js && wasm

package browser

import "testing"

func TestWait(t *testing.T) {
	for code, want := range map[string]string{
		"Promise.resolve('at once')":                                                "at once",
		"'no promise'":                                                              "no promise",
		"({ then(resolve) { resolve('thenable'); } })":                              "thenable",
		"new Promise((resolve) => queueMicrotask(() => resolve('soon')))":           "soon",
		"new Promise((resolve) => { setTimeout(resolve, 0, 'in another task'); })":  "in another task",
		"new Promise((resolve, reject) => { resolve('first'); reject('second'); })": "first",
	} {
		t.Run(code, func(t *testing.T) {
			watched(t)
			if got := script(t, code).wait(); got.text() != want || got.err != nil {
				t.Errorf("%q %v", got.text(), got.err)
			}
			if n := script(t, "watch.given()").number(); n != 2 {
				t.Errorf("%d functions given, so not seen to be released", n)
			}
		})
	}
	watched(t)
	if got := script(t, "({ get then() { throw new Error('odd'); } })").wait(); got.err == nil || got.err.Error() != "eval: Error: odd: exception" {
		t.Error(got.err)
	}
}
