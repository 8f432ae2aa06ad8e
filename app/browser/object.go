//go:build js && wasm

package browser

import (
	"errors"

	"github.com/hack-pad/safejs"
)

// object is a value in the browser, and its path, "navigator.clipboard", which
// errors name. The first failure sets err. From then on everything asked of the
// object fails with the same error.
type object struct {
	value safejs.Value
	path  string
	err   error
}

// reflect reads and writes members. Go catches an exception of a function that it
// calls, but not one of a getter or setter: where storage is forbidden, safejs's
// Get of localStorage ends the program.
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
	return object{value: value, path: o.member(name)}.fail(err)
}

// set gives a member a value, and returns the object.
func (o object) set(name string, value any) object {
	args, err := values([]any{o, name, value})
	if err != nil {
		return object{err: err}
	}
	done, err := reflect.Call("set", args...)
	if yes, _ := done.Truthy(); err == nil && !yes {
		err = errReadOnly
	}
	if err != nil {
		return object{path: o.member(name)}.fail(err)
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
	args, err := values(args)
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
	args, err := values(args)
	if err != nil {
		return object{err: err}
	}
	value, err := o.value.New(args...)
	return object{value: value, path: o.path}.fail(err)
}

// values replaces each object by its value. It fails when an object has failed.
func values(args []any) ([]any, error) {
	all := make([]any, len(args))
	for i, arg := range args {
		all[i] = arg
		if o, ok := arg.(object); ok {
			if o.err != nil {
				return nil, o.err
			}
			all[i] = o.value
		}
	}
	return all, nil
}

// member returns the path of a member.
func (o object) member(name string) string {
	if o.path == "" {
		return name
	}
	return o.path + "." + name
}

// fail sets the object's error to err, unless it has one or err is nil.
func (o object) fail(err error) object {
	if o.err == nil {
		o.err = failure(o.path, err)
	}
	return o
}

// there reports whether the value is neither undefined nor null.
func (o object) there() bool {
	return o.err == nil && !o.value.IsUndefined() && !o.value.IsNull()
}

func (o object) callable() bool { return o.err == nil && o.value.Type() == safejs.TypeFunction }

// truthy reports whether JavaScript treats the value as true.
func (o object) truthy() bool {
	yes, err := o.value.Truthy()
	return o.err == nil && err == nil && yes
}

// text returns the value as a string; "" if it is no string.
func (o object) text() string {
	if o.err != nil || o.value.Type() != safejs.TypeString {
		return ""
	}
	text, _ := o.value.String()
	return text
}

// number returns the value as a whole number; 0 if it is no number.
func (o object) number() int {
	n, err := o.value.Int()
	if o.err != nil || err != nil {
		return 0
	}
	return n
}
