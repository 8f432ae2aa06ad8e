//go:build js && wasm

package browser

import "github.com/hack-pad/safejs"

// wait blocks until a promise is settled, and returns its value. It returns a
// value that is no promise at once.
func (o object) wait() object {
	if o.err != nil {
		return o
	}
	settled := make(chan object, 1) // so that the callbacks never block
	resolved, err := function(func(value object) {
		settled <- object{value: value.value, path: o.path}
	})
	if err != nil {
		return o.fail(err)
	}
	defer resolved.Release()
	rejected, err := function(func(reason object) {
		settled <- object{path: o.path, err: exception(o.path, reason.value)}
	})
	if err != nil {
		return o.fail(err)
	}
	defer rejected.Release()
	then := window().get("Promise").call("resolve", o).call("then", resolved, rejected)
	if then.err != nil {
		return then
	}
	return <-settled
}

// function turns a Go function into one that JavaScript can call. It gets the
// first argument, or undefined. The caller must release it.
func function(handle func(argument object)) (safejs.Func, error) {
	return safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
		argument := object{value: safejs.Undefined()}
		if len(args) > 0 {
			argument.value = args[0]
		}
		guarded(func() { handle(argument) })
		return nil
	})
}
