//go:build js && wasm

package browser

import "testing"

func TestGuard(t *testing.T) {
	watched(t)
	stub(t, "window", "leave", `value: () => {
		const event = document.createEvent('BeforeUnloadEvent');
		event.initEvent('beforeunload', false, true);
		dispatchEvent(event);
		return [event.defaultPrevented, event.returnValue].join();
	}`)
	holds(t, "leave() === 'false,'")
	for range 2 {
		for range 2 { // twice on is once on
			if err := Guard(true); err != nil {
				t.Fatal(err)
			}
		}
		holds(t, "leave() === 'true,true' && watch.listening() === 1")
		for range 2 {
			if err := Guard(false); err != nil {
				t.Error(err)
			}
		}
		holds(t, "leave() === 'false,' && watch.listening() === 0")
	}
}
