package yaml

import "servicestatus/declarations"

// Parse reads the declaration in a file of YAML (or of JSON, which is YAML as
// well). The name of the file is only for the errors, which are [Problems].
func Parse(name string, src []byte) (*declarations.Declaration, error) {
	return parse(name, src, func() {})
}

func parse(name string, src []byte, pause func()) (*declarations.Declaration, error) {
	src = unixLines(src)
	c := &checker{file: newFile(name, src), anchors: anchors{}, pause: pause}
	root := c.document(src)
	c.refs.check(c)
	if len(c.problems) > 0 {
		return nil, c.problems.inOrder()
	}
	return declaration(root), nil
}

// Publish returns the declaration in such a file as it is published: JSON, with
// every reading worked out. Errors are [Problems].
func Publish(name string, src []byte) (string, error) {
	return PublishInSteps(name, src, func() {})
}

// PublishInSteps is [Publish] for a program with one thread. It calls pause before
// each part of the file that takes time to read.
func PublishInSteps(name string, src []byte, pause func()) (string, error) {
	d, err := parse(name, src, pause)
	if err != nil {
		return "", err
	}
	return declarations.Encode(d), nil
}
