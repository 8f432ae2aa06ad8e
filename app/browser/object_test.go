//go:build js && wasm

package browser

import (
	"errors"
	"testing"
)

func TestObjects(t *testing.T) {
	watched(t)
	stub(t, "window", "odd", `value: {
		a: { b: 'æ' }, n: 12, f(...args) { return this.n + args.join(); },
		get angry() { throw new Error('get'); }, set angry(x) { throw new Error('set'); },
		get angryMethod() { if (this.again) throw new Error('twice'); this.again = true; return 1; },
		C: class { constructor(x) { if (x < 0) throw new Error('new'); this.x = x; } },
		sealed: Object.freeze({ x: 1 }),
	}`)
	odd := window().get("odd")
	if got := odd.get("a").get("b"); got.text() != "æ" || got.err != nil {
		t.Errorf("%q %v", got.text(), got.err)
	}
	if got := odd.call("f", 1, "x", odd.get("n")); got.text() != "121,x,12" || got.err != nil {
		t.Errorf("%q %v", got.text(), got.err)
	}
	if got := odd.get("C").construct(3).get("x"); got.number() != 3 || got.err != nil {
		t.Errorf("%d %v", got.number(), got.err)
	}
	if got := odd.set("new", odd.get("n")).get("new"); got.number() != 12 || got.err != nil {
		t.Errorf("%d %v", got.number(), got.err)
	}
	if got := undefined.text(); got != "" || undefined.number() != 0 || undefined.truthy() || undefined.there() {
		t.Errorf("undefined is %q", got)
	}
	gone := odd.get("x").get("y")
	for want, err := range map[string]error{
		"odd.x: missing": odd.get("x").get("y").get("z").err,
		"odd.y: missing": odd.call("y").err,
		"odd.n: missing": odd.call("n").err,
		"odd.n.x: TypeError: Reflect.get called on non-object: exception": odd.get("n").get("x").err,
		"odd.angry: Error: get: exception":                                odd.get("angry").err,
		"odd.angry: Error: set: exception":                                odd.set("angry", 1).err,
		"odd.angryMethod: missing":                                        odd.call("angryMethod").err,
		"odd.C: Error: new: exception":                                    odd.get("C").construct(-1).err,
		"odd.sealed.x: cannot be set":                                     odd.get("sealed").set("x", 2).err,
		"odd.D: missing":                                                  odd.get("D").construct().err,
	} {
		if err == nil || err.Error() != want {
			t.Errorf("%v, want %s", err, want)
		}
	}
	// The first failure is reported.
	for _, err := range []error{
		odd.call("f", gone).err, odd.set("n", gone).err, gone.set("n", 1).err, odd.get("C").construct(gone).err,
		gone.construct().err, gone.wait().err, gone.call("z").err,
	} {
		if !errors.Is(err, ErrMissing) || err.Error() != "odd.x: missing" {
			t.Error(err)
		}
	}
	// A value that Go cannot pass to JavaScript.
	if err := odd.call("f", struct{}{}).err; err == nil {
		t.Error("a struct was taken")
	}
}
