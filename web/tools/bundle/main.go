// Command bundle makes the scripts and styles of web/dist from their sources:
// minified, each script in one file with the style it carries, and the modules
// of the element named by their content, so that a page never runs an old one.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
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
	css := minifyCSS("web/element/style.css", read("web/element/style.css"))
	write("web/dist/service-status.css", css)
	write("web/dist/service-status.js", bundle(element(string(css))))
	write("web/dist/app.css", minifyCSS("web/app", styles()))
	write("web/dist/studio.css", minifyCSS(studioStyle, read(studioStyle)))
	write("web/dist/site.js", bundle(api.BuildOptions{EntryPoints: []string{"web/site/index.js"}}))
	for _, name := range []string{"app.js", "worker.js", "preview.js"} {
		write("web/dist/"+name, bundle(app(name)))
	}
}

// element describes the script that is embedded. Properties that begin with "_"
// are the element's own, and get short names; _initialize is a module's export.
func element(css string) api.BuildOptions {
	return api.BuildOptions{
		EntryPoints: []string{"web/element/index.js"},
		Define: map[string]string{
			"__CSS__":           quoted(css),
			"__STATUS__":        quoted(addressed("status.wasm")),
			"__STATUS_DIGEST__": quoted(digest("status.wasm")),
			"__OSM__":           quoted(addressed("osm.wasm")),
			"__OSM_DIGEST__":    quoted(digest("osm.wasm")),
			"__READER__":        quoted(addressed("reader.wasm")),
			"__READER_DIGEST__": quoted(digest("reader.wasm")),
			"__VERSION__":       quoted(version.Number),
		},
		MangleProps: "^_", ReserveProps: "^_initialize$",
		// A page may have replaced what the script needs to begin. Nothing is thrown into it.
		Banner: map[string]string{"js": "try{"}, Footer: map[string]string{"js": "}catch(e){console.warn('service-status: '+e)}"},
	}
}

// app describes a script of the app. "go" is what Go brings for running its
// Wasm in a browser.
func app(name string) api.BuildOptions {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		log.Fatal("go env GOROOT: ", err)
	}
	return api.BuildOptions{
		EntryPoints: []string{"web/app/" + name},
		Alias:       map[string]string{"go": filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js")},
	}
}

// addressed returns how the element asks for a module: by its name and a hash of
// its content.
func addressed(name string) string {
	return fmt.Sprintf("%s?%.6x", name, sha256.Sum256(read("web/dist/"+name)))
}

// digest returns the SHA-256 of a module, as the browser checks it: the integrity
// of the script then covers the modules too.
func digest(name string) string {
	sum := sha256.Sum256(read("web/dist/" + name))
	return base64.StdEncoding.EncodeToString(sum[:])
}

// studioStyle is what only the Studio needs.
const studioStyle = "web/app/studio.css"

// styles is all style of the site but that of the Studio, app.css first.
func styles() []byte {
	names, err := filepath.Glob("web/app/*.css")
	if err != nil {
		log.Fatal(err)
	}
	all := [][]byte{read("web/app/app.css")}
	for _, name := range names {
		if name != filepath.Join("web", "app", "app.css") && name != studioStyle {
			all = append(all, read(name))
		}
	}
	return bytes.Join(all, []byte("\n"))
}

// bundle puts a script and all that it imports into one classic script.
func bundle(o api.BuildOptions) []byte {
	o.Bundle, o.Format, o.Target, o.Charset = true, api.FormatIIFE, api.ES2020, api.CharsetUTF8
	o.MinifyWhitespace, o.MinifyIdentifiers, o.MinifySyntax = true, true, true
	o.LegalComments = api.LegalCommentsNone
	out := api.Build(o)
	complain(o.EntryPoints[0], out.Errors, out.Warnings)
	return out.OutputFiles[0].Contents
}

func minifyCSS(name string, src []byte) []byte {
	out := api.Transform(string(src), api.TransformOptions{
		Loader: api.LoaderCSS, Sourcefile: name, Target: api.ES2020, Charset: api.CharsetUTF8,
		MinifyWhitespace: true, MinifySyntax: true,
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
