package yaml

import (
	"servicestatus/declarations"
	"servicestatus/declarations/hours"
)

// Reader reads a text again and again, while it is edited. Of what takes time, hours and days, it keeps what the last reading
// gave: most of them are as they were. The zero value has read nothing. It is for one text at a time.
type Reader struct {
	// Pause is called before each part of a text that takes time to read, for a program with one thread. It may be nil.
	Pause func()

	schedules memo[string, result[*hours.Schedule]] // by the text of hours
	days      memo[string, result[[]hours.Rule]]    // by the text of days
	tables    memo[tableOf, [][]string]
}

type result[T any] struct {
	value T
	err   error
}

// Read reads the declaration in a file of YAML (or of JSON, which is YAML as well). The
// name of the file is only for the errors, which are [Problems].
func (r *Reader) Read(name string, src []byte) (*File, error) {
	r.schedules.begin()
	r.days.begin()
	r.tables.begin()
	c, src := newChecker(name, src, r)
	var root value
	if n := c.document(src); n != nil {
		root = c.mapping(n, declarationShape)
	}
	if len(c.problems) > 0 {
		return nil, c.problems.inOrder()
	}
	f := &File{}
	f.add(c.declaration(root), root, c)
	return f.join()
}

// Publish returns the declaration in such a file as it is published: JSON, with
// every reading worked out. Errors are [Problems].
func (r *Reader) Publish(name string, src []byte) (string, error) {
	f, err := r.Read(name, src)
	if err != nil {
		return "", err
	}
	return declarations.Encode(f.Declaration), nil
}

func (r *Reader) pause() {
	if r.Pause != nil {
		r.Pause()
	}
}

// memo keeps what a function gave for the arguments of this reading and the last one.
type memo[K comparable, V any] struct{ last, now map[K]V }

// begin begins another reading.
func (m *memo[K, V]) begin() { m.last, m.now = m.now, map[K]V{} }

// of returns what the function gives for a key.
func (m *memo[K, V]) of(key K, work func() V) V {
	v, known := m.now[key]
	if !known {
		if v, known = m.last[key]; !known {
			v = work()
		}
		if m.now == nil { // a file of notices, or of a site, is read once and begins no reading
			m.now = map[K]V{}
		}
		m.now[key] = v
	}
	return v
}
