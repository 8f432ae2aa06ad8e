// Command bundle makes web/dist's service-status.js and .css from their
// sources: minified, the style inside the script, and the core named by its
// content, so that a page never runs an old one.
package main

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"log"
	"os"

	"github.com/evanw/esbuild/pkg/api"
)

func main() {
	log.SetFlags(0)
	css := minify("web/service-status.css", api.LoaderCSS, nil)
	core, err := os.ReadFile("web/dist/status.wasm")
	if err != nil {
		log.Fatal(err)
	}
	js := minify("web/service-status.js", api.LoaderJS, map[string]string{
		"__CSS__":  quoted(string(css)),
		"__CORE__": quoted(fmt.Sprintf("status.wasm?%x", sha256.Sum256(core))[:len("status.wasm?")+12]),
	})
	write("web/dist/service-status.css", css)
	write("web/dist/service-status.js", js)
}

func minify(name string, loader api.Loader, define map[string]string) []byte {
	src, err := os.ReadFile(name)
	if err != nil {
		log.Fatal(err)
	}
	out := api.Transform(string(src), api.TransformOptions{
		Loader: loader, Sourcefile: name, Define: define, Target: api.ES2020, Charset: api.CharsetUTF8,
		MinifyWhitespace: true, MinifyIdentifiers: true, MinifySyntax: true,
	})
	for _, m := range append(out.Errors, out.Warnings...) {
		log.Printf("%s: %s", name, m.Text)
	}
	if len(out.Errors)+len(out.Warnings) > 0 {
		os.Exit(1)
	}
	return out.Code
}

func quoted(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		log.Fatal(err)
	}
	return string(b)
}

func write(name string, content []byte) {
	if err := os.WriteFile(name, content, 0o644); err != nil {
		log.Fatal(err)
	}
}
