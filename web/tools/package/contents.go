package main

import (
	"bytes"
	"fmt"
	"os"
	"path"
	"path/filepath"

	"servicestatus/web/version"
)

// source is the folder of what the package has as it is, and of what its scripts are made of.
const source = "web/package/"

// noVersion is what package.json has in the place of the version, which is written in web/version.
const noVersion = `"version": "0.0.0"`

// contents returns the files of the package, by their paths.
func contents() (map[string][]byte, error) {
	files, err := scripts()
	if err != nil {
		return nil, err
	}
	for to, from := range map[string]string{
		"package.json":         source + "package.json",
		"README.md":            source + "README.md",
		"custom-elements.json": source + "custom-elements.json",
		"LICENSE":              "LICENSE",
		"NOTICE.txt":           "web/dist/NOTICE.txt",
		"status.wasm":          "web/dist/status.wasm",
		"week.wasm":            "web/dist/week.wasm",
		"osm.wasm":             "web/dist/osm.wasm",
		"reader.wasm":          "web/dist/reader.wasm",
	} {
		if files[to], err = os.ReadFile(from); err != nil {
			return nil, err
		}
	}
	types, err := filepath.Glob(source + "types/*.d.ts")
	if err != nil {
		return nil, err
	}
	for _, name := range types {
		if files["types/"+path.Base(name)], err = os.ReadFile(name); err != nil {
			return nil, err
		}
	}
	const manifest = "package.json"
	if bytes.Count(files[manifest], []byte(noVersion)) != 1 {
		return nil, fmt.Errorf("%s%s has no %s", source, manifest, noVersion)
	}
	files[manifest] = bytes.Replace(files[manifest], []byte(noVersion), fmt.Appendf(nil, `"version": %q`, version.Number), 1)
	return files, nil
}
