//go:build js && wasm

package browser

import "fmt"

// listen has events handled until stop, which may be called more than once. The
// handler runs while the event does, so it can prevent what would follow, and
// must not block. There is always a stop to call.
func (o object) listen(handle func(event object), events ...string) (stop func(), err error) {
	listener, err := function(handle)
	if err != nil {
		return func() {}, o.fail(err).err
	}
	stop = func() {
		for _, event := range events {
			o.call("removeEventListener", event, listener)
		}
		listener.Release()
	}
	for _, event := range events {
		if err := o.call("addEventListener", event, listener).err; err != nil {
			stop()
			return func() {}, err
		}
	}
	return stop, nil
}

// on is listen for a page: what it does runs in a goroutine of its own, and may
// block.
func (o object) on(do func(), events ...string) (stop func(), err error) {
	return o.listen(func(object) { go guarded(do) }, events...)
}

// guarded keeps a panic in what a page does from ending the app. The console
// says what it was.
func guarded(do func()) {
	defer func() {
		if panicked := recover(); panicked != nil {
			window().get("console").call("error", fmt.Sprint("servicestatus: ", panicked))
		}
	}()
	do()
}
