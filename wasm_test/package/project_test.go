//go:build browser

package npm_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"servicestatus/wasm_test/harness"
)

const examples = "wasm_test/package/examples"

// project is a folder with the examples and the package, as npm would install it.
type project struct{ dir, tarball string }

// made returns the project, which all tests share.
func made(t *testing.T) project {
	t.Helper()
	harness.LooksAt(t, "web/package/*", "web/package/types/*", "web/element/*.js", "web/dist/*.wasm", "web/dist/service-status.css", "web/tools/package/*.go",
		examples+"/*.json", examples+"/*.mjs", examples+"/*/*.*")
	p, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

var shared = sync.OnceValues(func() (p project, err error) {
	if p.dir, err = os.MkdirTemp("", "servicestatus-npm-"); err != nil {
		return p, err
	}
	harness.AtEnd(func() { os.RemoveAll(p.dir) })
	if p.tarball, err = pack(p.dir); err != nil {
		return p, err
	}
	if err = copyExamples(p.dir); err != nil {
		return p, err
	}
	return p, install(p)
})

// pack makes the package in a folder, and returns the path of the tarball.
func pack(dir string) (string, error) {
	command := exec.Command("go", "run", "./web/tools/package", dir)
	command.Dir = harness.Path(".")
	var errs bytes.Buffer
	command.Stderr = &errs
	out, err := command.Output()
	if err != nil {
		return "", fmt.Errorf("%w\n%s", err, &errs)
	}
	return strings.TrimSpace(string(out)), nil
}

// copyExamples copies the examples, and links the packages that they use.
func copyExamples(dir string) error {
	from := harness.Path(examples)
	modules, err := os.ReadDir(filepath.Join(from, "node_modules"))
	if err != nil {
		return errors.New("the packages of npm are missing: run make browsers")
	}
	if err := os.Mkdir(filepath.Join(dir, "node_modules"), 0o755); err != nil {
		return err
	}
	for _, module := range modules {
		name := filepath.Join("node_modules", module.Name())
		if err := os.Symlink(filepath.Join(from, name), filepath.Join(dir, name)); err != nil {
			return err
		}
	}
	files, err := filepath.Glob(from + "/*/*.*")
	if err != nil {
		return err
	}
	for _, file := range append(files, from+"/package.json", from+"/build.mjs") {
		name, err := filepath.Rel(from, file)
		if err != nil {
			return err
		}
		if strings.HasPrefix(name, "node_modules") {
			continue
		}
		content, err := os.ReadFile(file)
		if err == nil {
			err = write(filepath.Join(dir, name), content)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// install unpacks the tarball.
func install(p project) error {
	files, err := unpack(p.tarball)
	for name, content := range files {
		err = errors.Join(err, write(filepath.Join(p.dir, "node_modules/servicestatus", name), content))
	}
	return err
}

// unpack returns the files of a tarball of npm.
func unpack(tarball string) (map[string][]byte, error) {
	packed, err := os.Open(tarball)
	if err != nil {
		return nil, err
	}
	defer packed.Close()
	unzipped, err := gzip.NewReader(packed)
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for archive := tar.NewReader(unzipped); ; {
		header, err := archive.Next()
		if err == io.EOF {
			return files, nil
		} else if err != nil {
			return nil, err
		}
		name, below := strings.CutPrefix(header.Name, "package/")
		if !below || !filepath.IsLocal(name) {
			return nil, fmt.Errorf("npm would not unpack %q", header.Name)
		}
		if files[name], err = io.ReadAll(archive); err != nil {
			return nil, err
		}
	}
}

func write(name string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, content, 0o644)
}

// run runs a program in the project, far from Denmark, and returns what it prints.
func (p project) run(t *testing.T, input, name string, args ...string) string {
	t.Helper()
	command := exec.Command(name, args...)
	command.Dir = p.dir
	command.Env = append(os.Environ(), "TZ=America/New_York", "NO_COLOR=1", "FORCE_COLOR=0")
	command.Stdin = strings.NewReader(input)
	var errs bytes.Buffer
	command.Stderr = &errs
	out, err := command.Output()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s%s", name, strings.Join(args, " "), err, out, &errs)
	}
	return string(out)
}

// tool runs a program of one of the packages.
func (p project) tool(t *testing.T, name string, args ...string) string {
	t.Helper()
	return p.run(t, "", filepath.Join(p.dir, "node_modules/.bin", name), args...)
}
