package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"servicestatus/web/version"
)

// instead are the files of web/element that a file of the same name in web/package takes
// the place of: a bundle knows no address of its own, and has the modules in it.
var instead = []string{"script.js", "settings.js", "fetch.js", "shadow.js"}

// scripts returns the scripts of the package as ES modules. What two of them need, and
// each Wasm module, is a file of its own.
func scripts() (map[string][]byte, error) {
	css, err := os.ReadFile("web/dist/service-status.css")
	if err != nil {
		return nil, err
	}
	out := api.Build(api.BuildOptions{
		EntryPoints: []string{source + "index.js", source + "element.js", source + "engine.js"},
		Bundle:      true, Splitting: true, Format: api.FormatESModule, Platform: api.PlatformNeutral, Target: api.ES2022, Charset: api.CharsetUTF8,
		Outdir: source, ChunkNames: "chunks/[name]-[hash]",
		Inject:           []string{source + "globals.js"},
		Plugins:          []api.Plugin{{Name: "package", Setup: replace}},
		Loader:           map[string]api.Loader{".wasm": api.LoaderBinary},
		MinifyWhitespace: true, MinifyIdentifiers: true, MinifySyntax: true, LegalComments: api.LegalCommentsNone,
		MangleProps: "^_", ReserveProps: "^_initialize$",
		Define: map[string]string{
			"__CSS__": quoted(strings.TrimSpace(string(css))), "__VERSION__": quoted(version.Number),
			// Only the address of a module has its digest, and the package asks no address.
			"__STATUS_DIGEST__": `""`, "__WEEK_DIGEST__": `""`, "__OSM_DIGEST__": `""`, "__READER_DIGEST__": `""`,
			"__EMBED__": "false",
		},
	})
	for _, m := range append(out.Errors, out.Warnings...) {
		err = errors.Join(err, fmt.Errorf("%s: %s", place(m), m.Text))
	}
	if err != nil {
		return nil, err
	}
	top, err := filepath.Abs(source)
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for _, file := range out.OutputFiles {
		name, err := filepath.Rel(top, file.Path)
		if err != nil {
			return nil, err
		}
		files[filepath.ToSlash(name)] = file.Contents
	}
	return files, nil
}

// replace has the files of web/element import those that take the place of others.
func replace(build api.PluginBuild) {
	element, _ := filepath.Abs("web/element")
	filter := `^\./(` + strings.ReplaceAll(strings.Join(instead, "|"), ".", `\.`) + `)$`
	build.OnResolve(api.OnResolveOptions{Filter: filter}, func(args api.OnResolveArgs) (api.OnResolveResult, error) {
		if filepath.Dir(args.Importer) != element {
			return api.OnResolveResult{}, nil
		}
		path, err := filepath.Abs(source + args.Path)
		return api.OnResolveResult{Path: path}, err
	})
}

// place is where a message of esbuild points to.
func place(m api.Message) string {
	if m.Location == nil {
		return "esbuild"
	}
	return fmt.Sprintf("%s:%d:%d", m.Location.File, m.Location.Line, m.Location.Column)
}

func quoted(text string) string {
	b, err := json.Marshal(text)
	if err != nil {
		panic(err) // a string has JSON
	}
	return string(b)
}
