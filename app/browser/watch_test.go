//go:build js && wasm

package browser

import (
	"testing"

	"github.com/hack-pad/safejs"
)

// These tests run in a browser: wasm_test/edge takes them there.

// watched begins each of them. In the end no listener may be left, no Go
// function that the browser was given may be callable, and the console may hold
// no error that the test has not asked for.
func watched(t *testing.T) {
	t.Helper()
	script(t, watch)
	t.Cleanup(func() {
		if left := script(t, "watch.end()").text(); left != "" {
			t.Error(left)
		}
	})
}

const watch = `globalThis.watch = (() => {
	const { addEventListener, removeEventListener } = EventTarget.prototype;
	const { then } = Promise.prototype;
	const { error } = console;
	let listening = [], errors = [];
	const given = new Set();
	const give = (...all) => all.forEach((f) => { if (/_pendingEvent/.test(f)) given.add(f); });
	EventTarget.prototype.addEventListener = function (type, f, ...rest) {
		give(f);
		listening.push([this, type, f]);
		return addEventListener.call(this, type, f, ...rest);
	};
	EventTarget.prototype.removeEventListener = function (type, f, ...rest) {
		listening = listening.filter(([a, b, c]) => a !== this || b !== type || c !== f);
		return removeEventListener.call(this, type, f, ...rest);
	};
	Promise.prototype.then = function (...handlers) {
		give(...handlers);
		return then.apply(this, handlers);
	};
	console.error = (...words) => { errors.push(words.join(' ')); };
	return {
		give,
		given: () => given.size,
		listening: () => listening.length,
		said: () => { const said = errors.join('\n'); errors = []; return said; },
		end() {
			Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
			Promise.prototype.then = then;
			const left = errors.map((text) => 'said: ' + text);
			left.push(...listening.map(([, type]) => 'still listens: ' + type));
			for (const f of given) {
				errors = [];
				f();
				if (errors[0] !== 'call to released function') left.push('a function is not released');
			}
			console.error = error;
			return left.join('\n');
		},
	};
})()`

// script runs JavaScript in the page.
func script(t *testing.T, code string) object {
	t.Helper()
	o := window().call("eval", code)
	if o.err != nil {
		t.Fatalf("%v in %s", o.err, code)
	}
	return o
}

// holds fails unless an expression does.
func holds(t *testing.T, expression string) {
	t.Helper()
	if !script(t, expression).truthy() {
		t.Errorf("does not hold: %s", expression)
	}
}

// stub puts a property in the place of another, until the test is over.
func stub(t *testing.T, target, name, property string) {
	t.Helper()
	undo := script(t, `((target, name) => {
		const had = Object.getOwnPropertyDescriptor(target, name);
		Object.defineProperty(target, name, { configurable: true, `+property+` });
		return () => { had ? Object.defineProperty(target, name, had) : delete target[name]; };
	})(`+target+`, '`+name+`')`)
	t.Cleanup(func() {
		if _, err := undo.value.Invoke(); err != nil {
			t.Error(err)
		}
	})
}

// content puts elements into the page, until the test is over.
func content(t *testing.T, html string) {
	t.Helper()
	window().get("document").get("body").set("innerHTML", html)
	t.Cleanup(func() { script(t, "document.body.replaceChildren()") })
}

// dispatch has an event happen to the window.
func dispatch(t *testing.T, name string) {
	t.Helper()
	script(t, "dispatchEvent(new Event('"+name+"'))")
}

// undefined is an argument for functions that take any.
var undefined = object{value: safejs.Undefined()}
