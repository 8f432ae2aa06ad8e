package yaml

import "servicestatus/declarations"

// File is a declaration together with the text that it was read from, in which
// [File.Warnings] and [Join] have their places.
type File struct {
	Declaration *declarations.Declaration
	versions    []*version // in order of time
	notices     []SystemNotice
}

// version is a declaration with its place in a text.
type version struct {
	*declarations.Declaration
	value
	in *checker
}

// Read reads the declaration in a file of YAML (or of JSON, which is YAML as well). The
// name of the file is only for the errors, which are [Problems].
func Read(name string, src []byte) (*File, error) { return ReadInSteps(name, src, func() {}) }

// ReadInSteps is [Read] for a program with one thread. It calls pause before each part of the file that takes time to read.
func ReadInSteps(name string, src []byte, pause func()) (*File, error) {
	c, src := newChecker(name, src, pause)
	var root value
	if n := c.document(src); n != nil {
		root = c.mapping(n, declarationShape)
	}
	if len(c.problems) > 0 {
		return nil, c.problems.inOrder()
	}
	f := &File{}
	f.add(declaration(root), root, c)
	return f.join()
}

// Parse returns the declaration in a file that [Read] reads.
func Parse(name string, src []byte) (*declarations.Declaration, error) {
	f, err := Read(name, src)
	if err != nil {
		return nil, err
	}
	return f.Declaration, nil
}

// Publish returns the declaration in such a file as it is published: JSON, with
// every reading worked out. Errors are [Problems].
func Publish(name string, src []byte) (string, error) {
	return PublishInSteps(name, src, func() {})
}

// PublishInSteps is [Publish] as [ReadInSteps] is [Read].
func PublishInSteps(name string, src []byte, pause func()) (string, error) {
	f, err := ReadInSteps(name, src, pause)
	if err != nil {
		return "", err
	}
	return declarations.Encode(f.Declaration), nil
}
