package site

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
)

// ErrNotBuilt says that the files are missing that `make build` makes.
var ErrNotBuilt = errors.New("the built files are missing: run make build")

func notBuilt(name string) error { return fmt.Errorf("%w (web/dist/%s)", ErrNotBuilt, name) }

// built is the files that `make build` makes: web/dist.
type built struct{ fs.FS }

func (b built) file(name string) ([]byte, error) {
	body, err := fs.ReadFile(b, name)
	if err != nil {
		return nil, notBuilt(name)
	}
	return body, nil
}

// object is an object of JSON.
type object map[string]any

// fill replaces a placeholder in a built script with data.
func fill(script []byte, placeholder string, data any) []byte {
	text, err := json.Marshal(data)
	if err != nil {
		panic(err) // strings and numbers
	}
	if !bytes.Contains(script, []byte(placeholder)) {
		panic("a built script has no " + placeholder)
	}
	return bytes.ReplaceAll(script, []byte(placeholder), text)
}
