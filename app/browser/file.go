//go:build js && wasm

package browser

import "github.com/hack-pad/safejs"

// MaxFile is how large a file may be, in bytes: many times the longest
// declaration.
const MaxFile = 64 << 10

// File is a file that the visitor has given to the app. It is not read yet.
type File struct{ file object }

// Name returns the file's name, without its folder.
func (f File) Name() string { return f.file.get("name").text() }

// Read returns the content of the file, or ErrTooLarge. It blocks: call it in a
// goroutine.
func (f File) Read() ([]byte, error) {
	if size := f.file.get("size"); size.err != nil {
		return nil, size.err
	} else if size.number() > MaxFile {
		return nil, size.fail(ErrTooLarge).err
	}
	bytes := window().get("Uint8Array").construct(f.file.call("arrayBuffer").wait())
	if bytes.err != nil {
		return nil, bytes.err
	}
	content := make([]byte, bytes.get("length").number())
	if _, err := safejs.CopyBytesToGo(content, bytes.value); err != nil {
		return nil, bytes.fail(err).err
	}
	return content, nil
}

// given returns the file that a value is, or why it is none.
func given(file object) (File, error) {
	if file.err == nil && !file.there() {
		file = file.fail(ErrMissing)
	}
	return File{file}, file.err
}
