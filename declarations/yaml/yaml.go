package yaml

import (
	"fmt"

	"servicestatus/declarations"
)

// Publish returns the declaration in a YAML (or JSON) file as it is published:
// JSON with every reading worked out. Errors are [Problems].
func Publish(name string, src []byte) (string, error) {
	published, err := check(name, src)
	if err != nil {
		return "", err
	}
	if _, err := declarations.Decode(published); err != nil {
		return "", fmt.Errorf("%s: published form: %w", name, err)
	}
	return published, nil
}

// Parse reads the declaration in a YAML file. Errors are [Problems].
func Parse(name string, src []byte) (*declarations.Declaration, error) {
	published, err := Publish(name, src)
	if err != nil {
		return nil, err
	}
	return declarations.Decode(published)
}
