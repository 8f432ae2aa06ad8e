package hosting

import (
	"regexp"
	"strings"

	"servicestatus/app/site"
)

const nginxHead = `# Servicestatus for nginx. Include this file in a server block whose root is the folder of the site:
#
#     server {
#         listen 443 ssl;
#         server_name status.example.dk;
#         root /srv/servicestatus;
#         include /srv/servicestatus/nginx.conf;
#     }
#
# The compressed copies need the modules gzip_static, which most builds of nginx have, and brotli_static (on Debian
# libnginx-mod-http-brotli-static). Without the latter, remove the line "brotli_static on;": browsers then get gzip.
# Write the file again with each build, and reload nginx: it names what the modules contain.

index index.html;
absolute_redirect off;
charset off;
gzip off;
gzip_static on;
brotli_static on;
`

// nginx prints what belongs into a server block. A location has all its headers itself, because
// it inherits none when it adds one.
func nginx(s Site) []byte {
	var c code
	c.WriteString(nginxHead)
	c.line(0, "error_page 404 @servicestatus_missing;")
	c.line(0, "error_page 403 =404 @servicestatus_missing;")
	c.line(0, "")
	c.line(0, "types {")
	for _, one := range site.Types {
		c.line(1, quoted(one[1]), " ", strings.TrimPrefix(one[0], "."), ";")
	}
	c.line(0, "}")
	c.line(0, "")
	c.line(0, "location @servicestatus_missing {")
	c.line(1, "gzip_static off;")
	c.line(1, "brotli_static off;")
	c.line(1, "etag off;")
	nginxHeaders(&c, site.RuleOf(site.NotFound).Headers)
	c.line(1, "try_files ", s.Top, site.NotFound, " =404;")
	c.line(0, "}")
	c.line(0, "location ~ ", quoted("^"+regexp.QuoteMeta(s.Top)+hidden()), " {")
	c.line(1, "return 404;")
	c.line(0, "}")
	for _, rule := range site.Rules {
		c.line(0, "location ~ ", quoted(pattern(s.Top, rule, "$")), " {")
		nginxHeaders(&c, cached(&c, s, rule))
		c.line(1, `add_header Vary "Accept-Encoding" always;`)
		c.line(0, "}")
	}
	return c.bytes()
}

// cached returns the headers of a rule. Where it has modules, which are asked for by their content, it
// writes how long those are kept into a variable.
func cached(c *code, s Site, rule site.Rule) [][2]string {
	var all [][2]string
	for _, header := range rule.Headers {
		if addresses := s.modules(rule); header[0] == cacheControl && len(addresses) > 0 {
			c.line(1, "set $servicestatus_cache ", quoted(header[1]), ";")
			for _, address := range addresses {
				c.line(1, "if ($request_uri = ", quoted(s.Top+address), ") {")
				c.line(2, "set $servicestatus_cache ", quoted(site.Forever), ";")
				c.line(1, "}")
			}
			header[1] = "$servicestatus_cache"
		}
		all = append(all, header)
	}
	return all
}

func nginxHeaders(c *code, headers [][2]string) {
	for _, header := range headers {
		c.line(1, "add_header ", header[0], " ", quoted(header[1]), " always;")
	}
}

const cacheControl = "Cache-Control"

// modules returns the addresses of the modules that a rule is about, with the queries by which
// they may be kept for ever.
func (s Site) modules(rule site.Rule) (all []string) {
	for _, address := range s.Files.ModuleAddresses() {
		if name, _, _ := strings.Cut(address, "?"); rule.Has(name) {
			all = append(all, address)
		}
	}
	return all
}

// quoted returns a text in quotation marks, as nginx, Caddy and Apache read it. What is written here
// has no quotation mark in it; a backslash before another character stays.
func quoted(text string) string { return `"` + text + `"` }
