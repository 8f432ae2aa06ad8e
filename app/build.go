//go:build !js

package main

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"

	"servicestatus/app/site"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/yaml"
)

type buildCommand struct {
	dataFlag
	Dir string `arg:"" help:"Folder to write; it is made if it is missing."`
	URL string `help:"Address the site will have, as https://example.dk/status/; for search engines and sharing."`
}

// Run writes the site: each file, its copies in brotli and gzip, and a _headers
// file. Some CDNs read that file; for other servers its headers can be copied.
// SOURCE_DATE_EPOCH in the environment is the time of the build, so that two
// builds can give the same bytes.
func (c *buildCommand) Run(std streams) error {
	from, err := c.folder()
	if err != nil {
		return err
	}
	address, err := siteAddress(cmp.Or(c.URL, from.Address))
	if err != nil {
		return err
	}
	now, err := buildTime(os.Getenv("SOURCE_DATE_EPOCH"))
	if err != nil {
		return err
	}
	files, err := site.LoadAt(from, address, now)
	if err != nil {
		return err
	}
	to, release, err := held(openOutput(c.Dir))
	if err != nil {
		return err
	}
	defer release()
	earlier, err := to.earlier()
	if err != nil {
		return err
	}
	all := map[string][]byte{headersFile: headers(files)}
	for name, body := range files {
		all[name] = body
		all[name+".br"], all[name+".gz"] = compressed(body)
	}
	if err := to.put(all); err != nil {
		return err
	}
	if err := to.remove(earlier, all); err != nil {
		return err
	}
	fmt.Fprintf(std.out, "%d filer i %s\n", len(files), c.Dir)
	return nil
}

// compressed returns a file as brotli and gzip, which takes a minute for a site. Tests count
// its calls.
var compressed = func(body []byte) (br, gz []byte) { return site.Brotli(body), site.Gzip(body) }

// buildTime reads a time in seconds since 1970; an empty one is now.
func buildTime(epoch string) (calendar.Instant, error) {
	if epoch == "" {
		return clock(), nil
	}
	seconds, err := strconv.ParseInt(epoch, 10, 64)
	if at := calendar.Instant(seconds); err == nil && calendar.Known(at) {
		return at, nil
	}
	return 0, usageError(fmt.Sprintf("SOURCE_DATE_EPOCH=%s is not a time in seconds since 1970", epoch))
}

// siteAddress checks the address of the site, and returns it with a slash at the
// end.
func siteAddress(text string) (string, error) {
	if text == "" {
		return "", nil
	}
	u, err := url.Parse(text)
	if err != nil || !yaml.IsSiteAddress(text) {
		return "", usageError(fmt.Sprintf("--url %s er ikke en adresse som https://example.dk/status/", text))
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
