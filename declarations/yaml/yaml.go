package yaml

import "servicestatus/declarations"

// Parse reads the declaration in a file of YAML (or of JSON, which is YAML as
// well). The name of the file is only for the errors, which are [Problems].
func Parse(name string, src []byte) (*declarations.Declaration, error) {
	src = unixLines(src)
	c := &checker{file: newFile(name, src), anchors: anchors{}}
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
	d, err := Parse(name, src)
	if err != nil {
		return "", err
	}
	return declarations.Encode(d), nil
}
