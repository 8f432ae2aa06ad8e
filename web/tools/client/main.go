// Command client copies go-app without its server, its encryption and its identifiers. The app's module never serves anything, but go-app's handler links
// net/http into it, and with that TLS and its tables: a fifth of the module. go build uses the copy with -modfile.
//
//	client DIR    writes DIR/go-app, DIR/app.mod and DIR/app.sum; DIR is relative to the module
package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

const goApp = "github.com/maxence-charriere/go-app/v10"

// The files of the server. Of resource.go, the client uses the functions in kept; wasm.go names the handler for a function
// that cannot be used in a browser.
var (
	server = []string{"http.go", "static.go"}
	kept   = map[string][]string{
		"resource.go": {"clientResourceResolver", "remoteLocation", "webLocation"},
		"wasm.go":     {"wasmExecJS"},
	}
)

// The file that encrypts what is stored, and what takes its place: the app stores nothing that is secret.
const (
	encryption   = "crypto.go"
	noEncryption = `package app

import "errors"

var errNoEncryption = errors.New("encryption is left out")

func encrypt(string, []byte) ([]byte, error) { return nil, errNoEncryption }
func decrypt(string, []byte) ([]byte, error) { return nil, errNoEncryption }
`
)

// The package with which two files name tabs and devices, and what takes its place: it links four kinds of encryption.
const (
	naming   = "\t\"github.com/google/uuid\"\n"
	ownNames = `package app

import "strconv"

type names struct{}

var uuid names

func (names) NewString() string {
	return strconv.FormatFloat(Window().Get("Math").Call("random").Float(), 'f', -1, 64)
}
`
)

var named = []string{"context.go", "state.go"}

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("client DIR")
	}
	if err := write(os.Args[1]); err != nil {
		log.Fatal("client: ", err)
	}
}

func write(dir string) error {
	// A package and not the module: a module is listed without its folder until it has been downloaded.
	list := exec.Command("go", "list", "-find", "-f", "{{.Module.Dir}}", goApp+"/pkg/app")
	list.Stderr = os.Stderr
	from, err := list.Output()
	if err != nil {
		return fmt.Errorf("go list: %w", err)
	}
	copied := filepath.Join(dir, "go-app")
	if err := os.RemoveAll(copied); err != nil {
		return err
	}
	for _, name := range []string{"go.mod", "pkg/app", "pkg/errors"} {
		if err := copyFiles(filepath.Join(strings.TrimSpace(string(from)), name), filepath.Join(copied, name)); err != nil {
			return err
		}
	}
	for name, functions := range kept {
		if err := keep(filepath.Join(copied, "pkg/app", name), functions); err != nil {
			return err
		}
	}
	if err := replace(filepath.Join(copied, "pkg/app", encryption), noEncryption); err != nil {
		return err
	}
	for _, name := range named {
		if err := without(filepath.Join(copied, "pkg/app", name), naming); err != nil {
			return err
		}
	}
	if err := os.WriteFile(filepath.Join(copied, "pkg/app", "names.go"), []byte(ownNames), 0o644); err != nil {
		return err
	}
	mod, err := os.ReadFile("go.mod")
	if err != nil {
		return err
	}
	// A relative path: the module names it, and is the same wherever it is built.
	mod = fmt.Appendf(mod, "\nreplace %s => ./%s\n", goApp, filepath.ToSlash(copied))
	if err := os.WriteFile(filepath.Join(dir, "app.mod"), mod, 0o644); err != nil {
		return err
	}
	return copyFiles("go.sum", filepath.Join(dir, "app.sum"))
}

// copyFiles copies a file, or the Go files of a folder that are neither tests nor of the server.
func copyFiles(from, to string) error {
	info, err := os.Stat(from)
	if err != nil {
		return err
	}
	if !info.IsDir() {
		content, err := os.ReadFile(from)
		if err != nil {
			return err
		}
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		return os.WriteFile(to, content, 0o644)
	}
	files, err := filepath.Glob(filepath.Join(from, "*.go"))
	if err != nil {
		return err
	}
	for _, file := range files {
		name := filepath.Base(file)
		if strings.HasSuffix(name, "_test.go") || slices.Contains(server, name) {
			continue
		}
		if err := copyFiles(file, filepath.Join(to, name)); err != nil {
			return err
		}
	}
	return nil
}

// keep leaves nothing but some functions in a file. They may use package strings.
func keep(file string, functions []string) error {
	files := token.NewFileSet()
	tree, err := parser.ParseFile(files, file, nil, 0)
	if err != nil {
		return err
	}
	out := bytes.NewBufferString("package app\n\nimport \"strings\"\n\nvar _ = strings.HasPrefix\n")
	found := 0
	for _, d := range tree.Decls {
		if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && slices.Contains(functions, f.Name.Name) {
			found++
			out.WriteString("\n")
			if err := printer.Fprint(out, files, f); err != nil {
				return err
			}
			out.WriteString("\n")
		}
	}
	if found != len(functions) {
		return fmt.Errorf("%s has another content than it had: %d of the functions %q", filepath.Base(file), found, functions)
	}
	return os.WriteFile(file, out.Bytes(), 0o644)
}

// replace gives a file that is there another content.
func replace(file, content string) error {
	if _, err := os.Stat(file); err != nil {
		return err
	}
	return os.WriteFile(file, []byte(content), 0o644)
}

// without takes a text that a file has once out of it.
func without(file, text string) error {
	content, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if n := bytes.Count(content, []byte(text)); n != 1 {
		return fmt.Errorf("%s has %q %d times", filepath.Base(file), text, n)
	}
	return os.WriteFile(file, bytes.Replace(content, []byte(text), nil, 1), 0o644)
}
