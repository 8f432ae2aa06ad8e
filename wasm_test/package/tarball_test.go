//go:build browser

package npm_test

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"servicestatus/web/version"
)

// The same tree gives the same bytes.
func TestTarballIsReproducible(t *testing.T) {
	first := made(t).tarball
	second, err := pack(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if filepath.Base(first) != "servicestatus-"+version.Number+".tgz" {
		t.Errorf("it is called %s", first)
	}
	a, errA := os.ReadFile(first)
	b, errB := os.ReadFile(second)
	if errA != nil || errB != nil || string(a) != string(b) {
		t.Error("two tarballs differ", errA, errB)
	}
}

func TestTarballHasWhatItsManifestNames(t *testing.T) {
	files, err := unpack(made(t).tarball)
	if err != nil {
		t.Fatal(err)
	}
	var manifest struct {
		Version         string
		CustomElements  string
		Exports         map[string]any
		Dependencies    map[string]string
		Scripts         map[string]string
		DevDependencies map[string]string
	}
	if err := json.Unmarshal(files["package.json"], &manifest); err != nil {
		t.Fatal(err)
	}
	if manifest.Version != version.Number {
		t.Errorf("its version is %q", manifest.Version)
	}
	if len(manifest.Dependencies)+len(manifest.Scripts)+len(manifest.DevDependencies) > 0 {
		t.Error("it needs something, or runs something")
	}
	named := []string{"./README.md", "./LICENSE", "./NOTICE.txt", manifest.CustomElements}
	for _, export := range manifest.Exports {
		named = append(named, paths(export)...)
	}
	for _, name := range named {
		if len(files[strings.TrimPrefix(name, "./")]) == 0 {
			t.Errorf("it has no %s", name)
		}
	}
	for name := range files {
		if strings.HasSuffix(name, ".map") || strings.Contains(name, "test") || strings.HasPrefix(filepath.Base(name), ".") {
			t.Errorf("it has %s", name)
		}
	}
}

// paths returns the paths of an export.
func paths(export any) (all []string) {
	switch export := export.(type) {
	case string:
		return []string{export}
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(export)) {
			all = append(all, paths(export[key])...)
		}
	}
	return all
}

// publint says what a registry and bundlers would not like.
func TestTarballCanBePublished(t *testing.T) {
	p := made(t)
	if out := p.tool(t, "publint", p.tarball, "--strict"); !strings.Contains(out, "All good!") {
		t.Error(out)
	}
}

// attw resolves each export as TypeScript does, in Node.js and in bundlers.
func TestTypesAreFound(t *testing.T) {
	p := made(t)
	out := p.tool(t, "attw", p.tarball, "--profile", "esm-only", "--format", "json")
	var report struct {
		Analysis struct {
			Entrypoints map[string]any
			Types       struct{ Kind string }
		}
	}
	if err := json.Unmarshal([]byte(out), &report); err != nil {
		t.Fatalf("%v in %s", err, out)
	}
	if report.Analysis.Types.Kind != "included" || len(report.Analysis.Entrypoints) < 10 {
		t.Errorf("types %q of %d exports", report.Analysis.Types.Kind, len(report.Analysis.Entrypoints))
	}
}
