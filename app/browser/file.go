//go:build js && wasm

package browser

import "github.com/hack-pad/safejs"

// MaxFile is how large a file may be: many times the longest declaration.
const MaxFile = 64 << 10

// File is a file that the visitor has given us, still unread.
type File struct{ file object }

// Name returns the file's name, without the way to it.
func (f File) Name() string { return f.file.get("name").text() }

// Read returns what is in the file, or ErrTooLarge. It blocks; not to be called
// in an event handler, but in a goroutine.
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

// given is a file that came by some way, or why none did.
func given(file object) (File, error) {
	if file.err == nil && !file.there() {
		file = file.fail(ErrMissing)
	}
	return File{file}, file.err
}
