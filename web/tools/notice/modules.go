package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"slices"
	"strings"
)

// builds are what is compiled of this module's packages, and for which world.
// The program is built for many; it has the same modules in all.
var builds = []struct {
	name, pkg, tags string
	world           []string
}{
	{"app.wasm", "servicestatus/app", "", []string{"GOOS=js", "GOARCH=wasm"}},
	{"status.wasm", "servicestatus/widget/status/module", "tinygo", []string{"GOOS=wasip1", "GOARCH=wasm"}},
	{"week.wasm", "servicestatus/widget/week/module", "tinygo", []string{"GOOS=wasip1", "GOARCH=wasm"}},
	{"osm.wasm", "servicestatus/widget/osm/module", "tinygo", []string{"GOOS=wasip1", "GOARCH=wasm"}},
	{"reader.wasm", "servicestatus/widget/reader/module", "tinygo", []string{"GOOS=wasip1", "GOARCH=wasm"}},
	{"the command line", "servicestatus/app", "", []string{"GOOS=linux", "GOARCH=amd64", "CGO_ENABLED=0"}},
}

// module is what is linked of a Go module.
type module struct {
	name, folder string
	packages     []string // their folders
	in           []string
}

// modules returns the Go modules that are linked into any build, by name.
func modules() ([]part, error) {
	found := map[string]*module{}
	for _, b := range builds {
		list := exec.Command("go", "list", "-deps", "-json=Dir,Module", "-tags", b.tags, b.pkg)
		list.Env = append(os.Environ(), b.world...)
		var complaints bytes.Buffer
		list.Stderr = &complaints
		out, err := list.Output()
		if err != nil {
			return nil, fmt.Errorf("go list %s: %w\n%s", b.pkg, err, &complaints)
		}
		if err := collect(found, b.name, out); err != nil {
			return nil, err
		}
	}
	var parts []part
	for _, name := range slices.Sorted(maps.Keys(found)) {
		m := found[name]
		text, err := licence(m.name, m.folders()...)
		if err != nil {
			return nil, err
		}
		parts = append(parts, part{m.name, m.in, text, "pkg:golang/" + strings.Replace(m.name, " ", "@", 1)})
	}
	return parts, nil
}

// collect adds the modules that go list names. The standard library has none,
// and this module's own licence is another part.
func collect(found map[string]*module, build string, listed []byte) error {
	decoder := json.NewDecoder(bytes.NewReader(listed))
	for {
		var pkg struct {
			Dir    string
			Module *struct {
				Path, Version, Dir string
				Main               bool
			}
		}
		err := decoder.Decode(&pkg)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if pkg.Module == nil || pkg.Module.Main {
			continue
		}
		name := strings.TrimSpace(pkg.Module.Path + " " + pkg.Module.Version)
		if found[name] == nil {
			found[name] = &module{name: name, folder: pkg.Module.Dir}
		}
		m := found[name]
		m.packages = append(m.packages, pkg.Dir)
		if !slices.Contains(m.in, build) {
			m.in = append(m.in, build)
		}
	}
}

// folders returns where the module's licences can be: at its top, and in the
// folders of the packages that are linked.
func (m *module) folders() []string {
	var inner []string
	for _, pkg := range m.packages {
		inner = append(inner, within(m.folder, pkg)...)
	}
	slices.Sort(inner)
	return append([]string{m.folder}, slices.Compact(inner)...)
}
