package hosting

import (
	"regexp"
	"strings"

	"servicestatus/app/site"
)

const apacheHead = `# Servicestatus for Apache 2.4. The folder of the site needs "AllowOverride All", and the server the modules
# dir, headers, mime and rewrite.

Options -Indexes
DirectoryIndex index.html
AddDefaultCharset off
RemoveType .br .gz
RemoveLanguage .br
AddEncoding br .br
AddEncoding gzip .gz
`

// accepted returns a regular expression of an Accept-Encoding that has an encoding, and not
// with the weight 0.
func accepted(encoding string) string {
	return `(^|[ ,])` + encoding + ` *(; *q *= *(1[.0]*|0?\.[0-9]*[1-9][0-9]*) *)?(,|$)`
}

// apache prints .htaccess, which Apache reads in the folder of the site. The compressed copies are
// reached by internal redirects, so patterns are about their names too.
func apache(s Site) []byte {
	var c code
	c.WriteString(apacheHead)
	for _, one := range site.Types {
		c.line(0, "AddType ", quoted(one[1]), " ", one[0])
	}
	c.line(0, "ErrorDocument 404 ", s.Top, site.NotFound)
	apacheRewriting(&c)
	for i, rule := range site.Rules {
		switch {
		case i == 0:
			c.line(0, "<If ", matches(s, rule), ">")
		case i < len(site.Rules)-1:
			c.line(0, "<ElseIf ", matches(s, rule), ">")
		default:
			c.line(0, "<Else>")
		}
		for _, header := range rule.Headers {
			c.line(1, "Header always set ", header[0], " ", quoted(header[1]))
		}
		c.line(0, []string{"</If>", "</ElseIf>", "</Else>"}[min(i, 1)+max(i-len(site.Rules)+2, 0)])
	}
	for _, address := range s.Files.ModuleAddresses() {
		name, content, _ := strings.Cut(address, "?")
		c.line(0, `<If "%{QUERY_STRING} == '`, content, `' && %{REQUEST_URI} =~ m#^`, regexp.QuoteMeta(s.Top+name), copies, `#">`)
		c.line(1, "Header always set "+cacheControl+" ", quoted(site.Forever))
		c.line(0, "</If>")
	}
	c.line(0, `<If "%{REQUEST_STATUS} == 404">`)
	c.line(1, "FileETag None")
	c.line(0, "</If>")
	c.line(0, "<Else>")
	c.line(1, `Header always set Vary "Accept-Encoding"`)
	c.line(0, "</Else>")
	return c.bytes()
}

// copies ends the pattern of a file that may have been found in its compressed copy.
const copies = `(\.br|\.gz)?$`

// matches returns the condition that a request is about files of a rule.
func matches(s Site, rule site.Rule) string {
	return `"%{REQUEST_URI} =~ m#` + pattern(s.Top, rule, copies) + `#"`
}

// apacheRewriting prints how a request finds its file. A visitor's own request has no status
// yet; the status of an internal redirect is that of the first.
func apacheRewriting(c *code) {
	c.WriteString(`
RewriteEngine On
RewriteRule ^ - [E=no-gzip:1,E=no-brotli:1]

# Files of the server are not given away.
RewriteCond %{ENV:REDIRECT_STATUS} ^$
RewriteRule "^` + hidden() + `" - [R=404,L]

# A folder has its page, or nothing.
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [R=404,L]
RewriteRule ^((?:.*/)?)$ $1index.html [L]

# The compressed copies, but not of the page for addresses that have none.
`)
	for _, one := range [][2]string{{"br", "br"}, {"gzip", "gz"}} {
		c.line(0, "RewriteCond %{ENV:REDIRECT_STATUS} !=404")
		c.line(0, "RewriteCond %{HTTP:Accept-Encoding} ", quoted(accepted(one[0])))
		c.line(0, "RewriteCond %{REQUEST_FILENAME}.", one[1], " -f")
		c.line(0, "RewriteRule ^(.+)$ $1.", one[1], " [L]")
	}
	c.line(0, "")
}
