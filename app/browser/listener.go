//go:build js && wasm

package browser

import "fmt"

// listen handles events until stop, which may be called more than once and is
// never nil. The handler runs while the event lasts. So it can prevent the
// browser's own action, and must not block.
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

// on runs do at each event, until stop. It runs in a goroutine of its own, and may
// block.
func (o object) on(do func(), events ...string) (stop func(), err error) {
	return o.listen(func(object) { go guarded(do) }, events...)
}

// guarded reports a panic of do on the console. Without it the panic would end the
// app.
func guarded(do func()) {
	defer func() {
		if panicked := recover(); panicked != nil {
			window().get("console").call("error", fmt.Sprint("servicestatus: ", panicked))
		}
	}()
	do()
}
