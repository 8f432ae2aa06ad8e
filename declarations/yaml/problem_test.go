package yaml_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"servicestatus/declarations/testkit/golden"
	"servicestatus/declarations/yaml"
)

// A web editor is told this, to the letter.
func TestInvalid(t *testing.T) {
	files, err := filepath.Glob("testdata/invalid/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal(err, files)
	}
	for _, name := range files {
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		published, err := yaml.Publish(filepath.Base(name), src)
		if err == nil {
			t.Errorf("%s was read as %s", name, published)
			continue
		}
		problems, ok := errors.AsType[yaml.Problems](err)
		if !ok {
			t.Errorf("%s: no place: %v", name, err)
		}
		for _, p := range problems {
			if p.Line < 1 || p.Column < 1 || p.Message == "" || p.Remedy == "" {
				t.Errorf("%s: incomplete: %+v", name, p)
			}
		}
		golden.Check(t, strings.TrimSuffix(name, ".yaml")+".golden", err.Error())
	}
}
