package jsontext

// MaxDepth is how many objects and arrays may be open at once. Without it, some
// inputs would exhaust the stack.
const MaxDepth = 32

// Reader reads JSON from the front. Once the text has something else than was asked
// for, Failed is true, and all values read later are empty.
type Reader struct {
	Text   string
	At     int // byte offset
	Failed bool
	depth  int
}

// Fail records that the caller does not accept the text here.
func (r *Reader) Fail() { r.Failed = true }

// next passes over white space and returns the character after it; 0 at the end.
func (r *Reader) next() byte {
	for r.At < len(r.Text) {
		switch c := r.Text[r.At]; c {
		case ' ', '\t', '\n', '\r':
			r.At++
		default:
			return c
		}
	}
	return 0
}

// take passes over c, and white space before it.
func (r *Reader) take(c byte) bool {
	if !r.Failed && r.next() == c {
		r.At++
		return true
	}
	return false
}

// Open begins to read an object or array: c is { or [. The caller reads a member or
// element each time [Reader.More] returns true.
func (r *Reader) Open(c byte) {
	if r.depth++; r.depth > MaxDepth || !r.take(c) {
		r.Fail()
	}
}

// More reports whether a member or element follows, and passes over the comma
// before it, or else over the end: } or ].
func (r *Reader) More(end byte) bool {
	first := r.At > 0 && (r.Text[r.At-1] == '{' || r.Text[r.At-1] == '[') // no value ends with these
	if r.take(end) {
		r.depth--
		return false
	}
	if !first && !r.take(',') {
		r.Fail()
	}
	return !r.Failed
}

// Name reads the name of a member. The caller reads the value next.
func (r *Reader) Name() string {
	name := r.String()
	if !r.take(':') {
		r.Fail()
	}
	return name
}

// Skip passes over any value.
func (r *Reader) Skip() {
	switch r.next() {
	case '{':
		for r.Open('{'); r.More('}'); {
			r.Name()
			r.Skip()
		}
	case '[':
		for r.Open('['); r.More(']'); {
			r.Skip()
		}
	case '"':
		_ = r.String()
	default:
		if r.word() == "" {
			r.Fail()
		}
	}
}

// End reports whether the whole text has been read without a failure.
func (r *Reader) End() bool { return !r.Failed && r.next() == 0 && r.At == len(r.Text) }
