//go:build !js

package main

import (
	"bytes"
	"fmt"
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"servicestatus/app/site"
)

type buildCommand struct {
	Dir string `arg:"" help:"Folder to write; it is made if it is missing."`
	URL string `help:"Address the site will have, as https://example.dk/status/; for search engines and sharing."`
}

// Run writes the site: each file, its copies in brotli and gzip, and a _headers
// file. Some CDNs read that file; for other servers its headers can be copied.
func (c *buildCommand) Run(std streams) error {
	address, err := siteAddress(c.URL)
	if err != nil {
		return err
	}
	files, err := site.LoadAt(address)
	if err != nil {
		return err
	}
	for name, body := range files {
		to := filepath.Join(c.Dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		for suffix, body := range map[string][]byte{"": body, ".br": site.Brotli(body), ".gz": site.Gzip(body)} {
			if err := os.WriteFile(to+suffix, body, 0o644); err != nil {
				return err
			}
		}
	}
	if err := os.WriteFile(filepath.Join(c.Dir, "_headers"), headers(files), 0o644); err != nil {
		return err
	}
	fmt.Fprintf(std.out, "%d files in %s\n", len(files), c.Dir)
	return nil
}

// siteAddress checks the address of the site, and returns it with a slash at the
// end.
func siteAddress(text string) (string, error) {
	if text == "" {
		return "", nil
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
		return "", usageError(fmt.Sprintf("--url %s is not an address like https://example.dk/status/", text))
	}
	return strings.TrimSuffix(u.String(), "/") + "/", nil
}

// headers returns the headers of each file. No address has a header twice, as some
// servers would send both: a file in a folder that has a rule adds its type only.
func headers(files site.Files) []byte {
	var out bytes.Buffer
	rule := func(path string, headers [][2]string) {
		fmt.Fprintf(&out, "/%s\n", path)
		for _, header := range headers {
			fmt.Fprintf(&out, "  %s: %s\n", header[0], header[1])
		}
	}
	rule(site.Assets+"*", site.FolderHeaders(site.Assets))
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if strings.HasPrefix(name, site.Assets) {
			rule(name, site.Headers(name)[:1])
			continue
		}
		if page, ok := strings.CutSuffix(name, "index.html"); ok {
			rule(page, site.Headers(name)) // browsers ask for the folder
		}
		rule(name, site.Headers(name))
	}
	return out.Bytes()
}
