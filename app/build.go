//go:build !js

package main

import (
	"cmp"
	"fmt"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"

	"servicestatus/app/hosting"
	"servicestatus/app/site"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/yaml"
)

type buildCommand struct {
	dataFlag
	Dir    string   `arg:"" help:"Folder to write; it is made if it is missing."`
	URL    string   `help:"Address the site will have, as https://example.dk/status/; for search engines and sharing."`
	Server []string `enum:"netlify,nginx,caddy,apache,iis,azure" help:"Configure the site for these servers (${enum}), with a comma between them, at the top of a host or at the path of its address. Netlify's file is always written." placeholder:"NAME"`
}

// Run writes the site: each file, its copies in brotli and gzip, a _headers file, which several
// hosts read, and the configurations of other servers.
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
	top := topOf(address)
	if top != "/" && slices.Contains(c.Server, "azure") {
		return usageError(fmt.Sprintf("Static Web Apps har kun sites øverst på en vært, og %s har en sti. Lad azure udgå, eller giv --url en adresse uden sti", address))
	}
	if len(c.Server) > 0 {
		files.LinkMissing(top)
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
	all := hosting.Configure(hosting.Site{Files: files, Top: top}, c.Server)
	if err := to.keepsOthers(earlier, all); err != nil {
		return err
	}
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
	fmt.Fprintf(std.out, "%d filer i %s, hver også i brotli og gzip\n", len(files), c.Dir)
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

// topOf returns the path at which the site lies on its host: the top of the host where its address is not known.
func topOf(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Path == "" {
		return "/"
	}
	return u.Path
}
