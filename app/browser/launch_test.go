//go:build js && wasm

package browser

import (
	"errors"
	"testing"
)

func TestOnLaunch(t *testing.T) {
	watched(t)
	stub(t, "window", "launchQueue", "value: { setConsumer(f) { this.consumer = f; } }")
	type launch struct {
		content string
		err     error
	}
	launches := make(chan launch, 4)
	err := OnLaunch(func(f File, err error) {
		if err == nil {
			content, err := f.Read()
			launches <- launch{f.Name() + " " + string(content), err}
			return
		}
		launches <- launch{err: err}
	})
	if err != nil {
		t.Fatal(err)
	}
	script(t, `launchQueue.consumer({ files: [] }); launchQueue.consumer({}); launchQueue.consumer();
		launchQueue.consumer({ files: [
			{ async getFile() { return new File(['1'], 'a.yaml'); } },
			{ async getFile() { throw new DOMException('no', 'NotAllowedError'); } },
			{},
			{ async getFile() { return new File(['2'], 'b.yaml'); } },
		] })`)
	for _, want := range []launch{{"a.yaml 1", nil}, {"", ErrRefused}, {"", ErrMissing}, {"b.yaml 2", nil}} {
		if got := <-launches; got.content != want.content || !errors.Is(got.err, want.err) {
			t.Errorf("%v, want %v", got, want)
		}
	}
}

func TestALaunchThatPanics(t *testing.T) {
	watched(t)
	stub(t, "window", "launchQueue", "value: { setConsumer(f) { f({ files: [{}] }); } }")
	if err := OnLaunch(func(File, error) { panic("oh no") }); err != nil {
		t.Fatal(err)
	}
	if said := script(t, "watch.said()").text(); said != "servicestatus: oh no" {
		t.Errorf("the console says %q", said)
	}
}

func TestALaunchQueueThatThrows(t *testing.T) {
	watched(t)
	stub(t, "window", "launchQueue", "value: { setConsumer(f) { watch.give(f); throw new Error('odd'); } }")
	if err := OnLaunch(func(File, error) {}); err == nil {
		t.Error("no error")
	}
	holds(t, "watch.given() === 1")
}
