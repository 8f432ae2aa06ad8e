// Package hosting writes the configuration with which other servers serve a build as
// `app serve` does: types, the copies in brotli and gzip, caching, policies, access from
// other sites, and the page for addresses that have none.
//
// What is served how is in site.Rules and site.Types. Each server has a printer of them in
// a file of its own.
package hosting

import (
	"slices"
	"strings"

	"servicestatus/app/site"
)

// Site is a build that is to be configured.
type Site struct {
	Files site.Files
	Top   string // the path of the site on its host: "/", or "/status/"
}

// servers are the servers, and the file at the top of a build that configures each.
var servers = []struct{ name, file string }{
	{"nginx", "nginx.conf"},
	{"caddy", "Caddyfile"},
	{"apache", ".htaccess"},
	{"iis", "web.config"},
	{"azure", "staticwebapp.config.json"},
}

// Configure returns the files that configure some servers for a site, by name. HeadersFile is always one of
// them: Netlify reads it, and a later build knows by it what an earlier one wrote.
func Configure(s Site, names []string) map[string][]byte {
	printers := map[string]func(Site) []byte{"nginx": nginx, "caddy": caddy, "apache": apache, "iis": iis, "azure": azure}
	all := map[string][]byte{}
	var others []string
	for _, one := range servers {
		if slices.Contains(names, one.name) {
			all[one.file] = printers[one.name](s)
			others = append(others, one.file)
		}
	}
	all[HeadersFile] = headers(s.Files, others)
	return all
}

// configurations are the names of all files that configure a server. No server gives them away.
func configurations() []string {
	names := []string{HeadersFile}
	for _, one := range servers {
		names = append(names, one.file)
	}
	return names
}

// code is text in some server's language, which is written line by line.
type code struct{ strings.Builder }

// line adds a line, indented by a number of tabs.
func (c *code) line(indent int, parts ...string) {
	c.WriteString(strings.Repeat("\t", indent))
	for _, part := range parts {
		c.WriteString(part)
	}
	c.WriteByte('\n')
}

func (c *code) bytes() []byte { return []byte(c.String()) }
