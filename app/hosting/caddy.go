package hosting

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"servicestatus/app/site"
)

const caddyHead = `# Servicestatus for Caddy. Import this file in a site whose root is the folder of the site:
#
#     status.example.dk {
#         root * /srv/servicestatus
#         import /srv/servicestatus/Caddyfile
#     }
#
# Write the file again with each build, and reload Caddy: it names what the modules contain.

`

// caddy prints what belongs into a site of a Caddyfile. The first handle that matches holds, as of the
// rules. A header that is deferred is set after them.
func caddy(s Site) []byte {
	var c code
	c.WriteString(caddyHead)
	matcher := func(name, pattern string) string {
		name = "@servicestatus_" + name
		c.line(0, name, " path_regexp ", quoted(pattern))
		return name
	}
	own := matcher("own", "^"+regexp.QuoteMeta(s.Top)+hidden())
	var types, rules []string
	for _, one := range site.Types {
		types = append(types, matcher("type_"+one[0][1:], ofType(one[0])))
	}
	for i, rule := range site.Rules {
		rules = append(rules, matcher(fmt.Sprint("rule_", i+1), pattern(s.Top, rule, "$")))
	}
	c.line(0, "")
	c.line(0, "error ", own, " 404")
	for i, one := range site.Types {
		c.line(0, "header ", types[i], " Content-Type ", quoted(one[1]))
	}
	for i, rule := range site.Rules {
		c.line(0, "handle ", rules[i], " {")
		caddyHeaders(&c, 1, rule.Headers)
		c.line(0, "}")
	}
	late := func(matcher, header, value string) {
		c.line(0, "header ", matcher, " {")
		c.line(1, header, " ", quoted(value))
		c.line(1, "defer")
		c.line(0, "}")
	}
	late("*", "Vary", "Accept-Encoding")
	for i, address := range s.Files.ModuleAddresses() {
		name := fmt.Sprint("@servicestatus_module_", i+1)
		c.line(0, name, " expression `{http.request.uri} == ", quoted(s.Top+address), "`")
		late(name, cacheControl, site.Forever)
	}
	caddyFolders(&c, s)
	c.line(0, "file_server {")
	c.line(1, "precompressed br gzip")
	c.line(0, "}")
	c.line(0, "")
	c.line(0, "handle_errors {")
	c.line(1, "@servicestatus_missing expression {http.error.status_code} == 404")
	c.line(1, "route @servicestatus_missing {")
	c.line(2, "rewrite * ", s.Top, site.NotFound)
	caddyHeaders(&c, 2, site.Headers(site.NotFound))
	c.line(2, "header {")
	for _, name := range []string{"Vary", "Etag", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Cross-Origin-Resource-Policy"} {
		c.line(3, "-", name)
	}
	c.line(2, "}")
	c.line(2, "file_server")
	c.line(1, "}")
	c.line(0, "}")
	return c.bytes()
}

func caddyHeaders(c *code, indent int, headers [][2]string) {
	c.line(indent, "header {")
	for _, header := range headers {
		c.line(indent+1, header[0], " ", quoted(header[1]))
	}
	c.line(indent, "}")
}

// caddyFolders prints redirects to the folders that have a page. Caddy's own lose the query, in which a page has
// its moment. Nothing of the path that was asked for is in the new address but the name of such a folder.
func caddyFolders(c *code, s Site) {
	var folders []string
	for _, name := range slices.Sorted(maps.Keys(s.Files)) {
		if folder, ok := strings.CutSuffix(name, "/index.html"); ok {
			folders = append(folders, regexp.QuoteMeta(folder))
		}
	}
	names := quoted("^" + regexp.QuoteMeta(s.Top) + "(" + strings.Join(folders, "|") + ")$")
	c.line(0, "@servicestatus_asked {")
	c.line(1, "path_regexp servicestatus_asked ", names)
	c.line(1, "expression `{http.request.uri.query} != \"\"`")
	c.line(0, "}")
	c.line(0, "@servicestatus_folder path_regexp servicestatus_folder ", names)
	c.line(0, "redir @servicestatus_asked ", s.Top, "{re.servicestatus_asked.1}/?{query} 301")
	c.line(0, "redir @servicestatus_folder ", s.Top, "{re.servicestatus_folder.1}/ 301")
}
