//go:build js && wasm

package browser

import (
	"errors"

	"github.com/hack-pad/safejs"
)

// object is a value in the browser and the way to it, "navigator.clipboard",
// which errors name. After the first thing that goes wrong err is set, and
// whatever is asked of the object gives the same error.
type object struct {
	value safejs.Value
	path  string
	err   error
}

// reflect reads and writes members. Go catches what a called function throws,
// but not what a getter or setter does: safejs's Get of localStorage, where
// storage is forbidden, ends the program.
var reflect, _ = safejs.Global().Get("Reflect")

func window() object { return object{value: safejs.Global()} }

// get returns a member, undefined when there is none.
func (o object) get(name string) object {
	if o.err != nil {
		return o
	}
	if !o.there() {
		return o.fail(ErrMissing)
	}
	value, err := reflect.Call("get", o.value, name)
	return object{value: value, path: o.way(name)}.fail(err)
}

// set gives a member a value, and returns the object.
func (o object) set(name string, value any) object {
	args, err := plain([]any{o, name, value})
	if err != nil {
		return object{err: err}
	}
	done, err := reflect.Call("set", args...)
	if yes, _ := done.Truthy(); err == nil && !yes {
		err = errReadOnly
	}
	if err != nil {
		return object{path: o.way(name)}.fail(err)
	}
	return o
}

var errReadOnly = errors.New("cannot be set")

// call calls a method.
func (o object) call(method string, args ...any) object {
	f := o.get(method)
	if f.err != nil {
		return f
	}
	if !f.callable() {
		return f.fail(ErrMissing)
	}
	args, err := plain(args)
	if err != nil {
		return object{err: err}
	}
	value, err := reflect.Call("apply", f.value, o.value, args)
	return object{value: value, path: f.path}.fail(err)
}

// construct makes a new object of a class.
func (o object) construct(args ...any) object {
	if o.err != nil {
		return o
	}
	if !o.callable() {
		return o.fail(ErrMissing)
	}
	args, err := plain(args)
	if err != nil {
		return object{err: err}
	}
	value, err := o.value.New(args...)
	return object{value: value, path: o.path}.fail(err)
}

// plain puts values in the place of objects, or returns why one is not there.
func plain(args []any) ([]any, error) {
	values := make([]any, len(args))
	for i, arg := range args {
		values[i] = arg
		if o, ok := arg.(object); ok {
			if o.err != nil {
				return nil, o.err
			}
			values[i] = o.value
		}
	}
	return values, nil
}

// way is how a member is reached.
func (o object) way(name string) string {
	if o.path == "" {
		return name
	}
	return o.path + "." + name
}

// fail has gone wrong when err is an error.
func (o object) fail(err error) object {
	if o.err == nil {
		o.err = failure(o.path, err)
	}
	return o
}

// there says whether it is anything but undefined and null.
func (o object) there() bool {
	return o.err == nil && !o.value.IsUndefined() && !o.value.IsNull()
}

func (o object) callable() bool { return o.err == nil && o.value.Type() == safejs.TypeFunction }

// truthy says whether JavaScript takes it for true.
func (o object) truthy() bool {
	yes, err := o.value.Truthy()
	return o.err == nil && err == nil && yes
}

// text returns a string, "" when it is none.
func (o object) text() string {
	if o.err != nil || o.value.Type() != safejs.TypeString {
		return ""
	}
	text, _ := o.value.String()
	return text
}

// number returns a whole number, 0 when it is none.
func (o object) number() int {
	n, err := o.value.Int()
	if o.err != nil || err != nil {
		return 0
	}
	return n
}
