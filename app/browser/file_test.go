//go:build js && wasm

package browser

import (
	"bytes"
	"errors"
	"testing"
)

func TestReadingAFile(t *testing.T) {
	watched(t)
	f := File{script(t, "new File(['Å', new Uint8Array([0, 255])], 'aftale.yaml')")}
	content, err := f.Read()
	if f.Name() != "aftale.yaml" || !bytes.Equal(content, []byte("Å\x00\xff")) || err != nil {
		t.Errorf("%q %q %v", f.Name(), content, err)
	}
	content, err = File{script(t, "new File([], 'tom')")}.Read()
	if len(content) != 0 || err != nil {
		t.Errorf("%q %v", content, err)
	}
}

func TestFilesTooLarge(t *testing.T) {
	watched(t)
	content, err := File{script(t, "new File(['x'.repeat(64 * 1024)], 'stor')")}.Read()
	if len(content) != MaxFile || err != nil {
		t.Errorf("%d bytes, %v", len(content), err)
	}
	// A file of one byte more is not read.
	content, err = File{script(t, "Object.assign(new File(['x'.repeat(64 * 1024 + 1)], 'større'), { arrayBuffer: null })")}.Read()
	if len(content) != 0 || !errors.Is(err, ErrTooLarge) {
		t.Errorf("%d bytes, %v", len(content), err)
	}
}

func TestFilesThatCannotBeRead(t *testing.T) {
	watched(t)
	for code, want := range map[string]string{
		"({ size: 1 })": "eval.arrayBuffer: missing",
		"({ size: 1, async arrayBuffer() { throw new DOMException('moved', 'NotReadableError'); } })": "eval.arrayBuffer: NotReadableError: moved: exception",
		"({ size: 1, async arrayBuffer() { throw null; } })":                                          "eval.arrayBuffer: exception",
	} {
		if content, err := (File{script(t, code)}).Read(); content != nil || err == nil || err.Error() != want {
			t.Errorf("%q %v, want %s", content, err, want)
		}
	}
	if content, err := (File{}).Read(); content != nil || !errors.Is(err, ErrMissing) || (File{}).Name() != "" {
		t.Errorf("no file: %q %v", content, err)
	}
}
