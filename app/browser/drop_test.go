//go:build js && wasm

package browser

import (
	"errors"
	"testing"
)

const drag = `(type, fill) => {
	const dataTransfer = new DataTransfer();
	fill(dataTransfer);
	const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
	document.body.dispatchEvent(event);
	return event;
}`

func TestOnDrop(t *testing.T) {
	watched(t)
	stub(t, "window", "drag", "value: "+drag)
	stub(t, "window", "withFile", "value: (transfer) => transfer.items.add(new File(['navn: x'], 'aftale.yaml'))")
	type drop struct {
		name, content string
		err           error
	}
	drops := make(chan drop, 3)
	stop, err := OnDrop(func(f File, err error) {
		if err == nil {
			content, err := f.Read()
			drops <- drop{f.Name(), string(content), err}
			return
		}
		drops <- drop{err: err}
	})
	if err != nil {
		t.Fatal(err)
	}
	holds(t, "drag('dragover', withFile).defaultPrevented")
	holds(t, "drag('drop', withFile).defaultPrevented")
	if got := <-drops; got != (drop{"aftale.yaml", "navn: x", nil}) {
		t.Error(got)
	}
	// A drop that claims to have files and has none.
	holds(t, `(() => {
		const event = new Event('drop', { cancelable: true });
		event.dataTransfer = { types: ['Files'], files: [] };
		dispatchEvent(event);
		return event.defaultPrevented;
	})()`)
	if got := <-drops; !errors.Is(got.err, ErrMissing) {
		t.Error(got)
	}
	// Drops that are left to the browser: text, and nothing.
	holds(t, "!drag('dragover', (transfer) => transfer.setData('text/plain', 'x')).defaultPrevented")
	holds(t, "!drag('drop', (transfer) => transfer.setData('text/plain', 'x')).defaultPrevented")
	dispatch(t, "drop")
	stop()
	holds(t, "!drag('drop', withFile).defaultPrevented")
	if len(drops) != 0 {
		t.Error(<-drops)
	}
}

func TestADropThatPanics(t *testing.T) {
	watched(t)
	stub(t, "window", "drag", "value: "+drag)
	stop, err := OnDrop(func(File, error) { panic("oh no") })
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	script(t, "drag('drop', (transfer) => transfer.items.add(new File([], 'x')))")
	if said := script(t, "watch.said()").text(); said != "servicestatus: oh no" {
		t.Errorf("the console says %q", said)
	}
}
