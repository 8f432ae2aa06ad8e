//go:build !js

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"servicestatus/app/site"
)

type buildCommand struct {
	Dir string `arg:"" help:"Folder to write; it is made if it is missing."`
}

// Run writes the site: each file, the same in brotli and gzip beside it, and
// the headers as a _headers file, which CDNs read and others can copy from.
func (c *buildCommand) Run(std streams) error {
	files, err := site.Load()
	if err != nil {
		return err
	}
	var names []string
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	var headers strings.Builder
	for _, name := range names {
		to := filepath.Join(c.Dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		for suffix, body := range map[string][]byte{"": files[name], ".br": site.Brotli(files[name]), ".gz": site.Gzip(files[name])} {
			if err := os.WriteFile(to+suffix, body, 0o644); err != nil {
				return err
			}
		}
		fmt.Fprintf(&headers, "/%s\n", name)
		for _, header := range site.Headers(name) {
			fmt.Fprintf(&headers, "  %s: %s\n", header[0], header[1])
		}
	}
	if err := os.WriteFile(filepath.Join(c.Dir, "_headers"), []byte(headers.String()), 0o644); err != nil {
		return err
	}
	fmt.Fprintf(std.out, "%d files in %s\n", len(names), c.Dir)
	return nil
}
