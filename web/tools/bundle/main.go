// Command bundle makes the scripts and styles of web/dist from their sources:
// minified, each script in one file with the style it carries, and the modules
// of the element named by their content, so that a page never runs an old one.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"servicestatus/web/version"
)

func main() {
	log.SetFlags(0)
	css := minify("web/service-status.css", read("web/service-status.css"), api.LoaderCSS, nil)
	js := minify("web/service-status.js", read("web/service-status.js"), api.LoaderJS, map[string]string{
		"__CSS__":     quoted(string(css)),
		"__CORE__":    quoted(addressed("status.wasm")),
		"__READER__":  quoted(addressed("reader.wasm")),
		"__VERSION__": quoted(version.Number),
	})
	write("web/dist/service-status.css", css)
	write("web/dist/service-status.js", js)
	write("web/dist/app.css", minify("web/app", styles(), api.LoaderCSS, nil))
	for _, name := range []string{"app.js", "worker.js", "preview.js"} {
		write("web/dist/"+name, bundle("web/app/"+name))
	}
}

// addressed is how the element asks for a module: by its name and its content.
func addressed(name string) string {
	return fmt.Sprintf("%s?%.6x", name, sha256.Sum256(read("web/dist/"+name)))
}

// styles is all style of the app, app.css first.
func styles() []byte {
	names, err := filepath.Glob("web/app/*.css")
	if err != nil {
		log.Fatal(err)
	}
	all := [][]byte{read("web/app/app.css")}
	for _, name := range names {
		if name != filepath.Join("web", "app", "app.css") {
			all = append(all, read(name))
		}
	}
	return bytes.Join(all, []byte("\n"))
}

// bundle puts a script and all that it imports in one. "go" is what Go brings
// for running its Wasm in a browser.
func bundle(entry string) []byte {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		log.Fatal("go env GOROOT: ", err)
	}
	out := api.Build(api.BuildOptions{
		EntryPoints: []string{entry}, Bundle: true, Format: api.FormatIIFE, Charset: api.CharsetUTF8, Target: api.ES2020,
		Alias:            map[string]string{"go": filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js")},
		MinifyWhitespace: true, MinifyIdentifiers: true, MinifySyntax: true, LegalComments: api.LegalCommentsNone,
	})
	complain(entry, out.Errors, out.Warnings)
	return out.OutputFiles[0].Contents
}

func minify(name string, src []byte, loader api.Loader, define map[string]string) []byte {
	out := api.Transform(string(src), api.TransformOptions{
		Loader: loader, Sourcefile: name, Define: define, Target: api.ES2020, Charset: api.CharsetUTF8,
		MinifyWhitespace: true, MinifyIdentifiers: true, MinifySyntax: true,
		MangleProps: "^_", ReserveProps: "^_initialize$", // what begins so is the element's own
	})
	complain(name, out.Errors, out.Warnings)
	return out.Code
}

func complain(name string, messages ...[]api.Message) {
	bad := false
	for _, list := range messages {
		for _, m := range list {
			bad = true
			if m.Location != nil {
				name = fmt.Sprintf("%s:%d:%d", m.Location.File, m.Location.Line, m.Location.Column)
			}
			log.Printf("%s: %s", name, m.Text)
		}
	}
	if bad {
		os.Exit(1)
	}
}

func quoted(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		log.Fatal(err)
	}
	return string(b)
}

func read(name string) []byte {
	b, err := os.ReadFile(name)
	if err != nil {
		log.Fatal(err)
	}
	return b
}

func write(name string, content []byte) {
	if err := os.WriteFile(name, content, 0o644); err != nil {
		log.Fatal(err)
	}
}
