package yaml

import (
	"strings"
	"testing"
)

// The YAML library read a text in one go, which kept a browser busy. The program gets
// its turn after the text is split and after it is put together, also where it cannot be
// read.
func TestReadingYAMLPauses(t *testing.T) {
	for name, text := range map[string]string{"not YAML": strings.Repeat("a: 1\n", 20) + "b: [", "a text": "a"} {
		pauses := 0
		r := Reader{Pause: func() { pauses++ }}
		if _, err := r.Publish(name, []byte(text)); err == nil || pauses != 2 {
			t.Errorf("%s: %d pauses, %v", name, pauses, err)
		}
	}
}
