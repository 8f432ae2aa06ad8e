package hosting

import (
	"encoding/xml"
	"maps"
	"slices"
	"strings"

	"servicestatus/app/site"
)

const iisHead = xml.Header + `<!-- Servicestatus for IIS 10. The compressed copies, which end in .br and .gz, are not used. IIS compresses texts itself,
     with its feature Static Content Compression; the modules (.wasm) only where the server's own list of types has them. -->
<configuration>
	<system.webServer>
		<directoryBrowse enabled="false" />
		<urlCompression doStaticCompression="true" doDynamicCompression="false" />
		<defaultDocument enabled="true">
			<files>
				<clear />
				<add value="index.html" />
			</files>
		</defaultDocument>
`

// iis prints web.config, which IIS reads in the folder of the site. A location replaces the headers of
// what it lies in.
func iis(s Site) []byte {
	var c code
	c.WriteString(iisHead)
	c.line(2, `<httpErrors errorMode="Custom" existingResponse="Replace">`)
	c.line(3, `<remove statusCode="404" />`)
	c.line(3, `<error statusCode="404" path="`, escaped(site.NotFound), `" responseMode="File" />`)
	c.line(2, "</httpErrors>")
	iisHidden(&c)
	c.line(2, "<staticContent>")
	c.line(3, `<clientCache cacheControlMode="NoControl" />`)
	for _, one := range site.Types {
		c.line(3, `<remove fileExtension="`, one[0], `" />`)
		c.line(3, `<mimeMap fileExtension="`, one[0], `" mimeType="`, escaped(one[1]), `" />`)
	}
	c.line(2, "</staticContent>")
	iisHeaders(&c, 2, site.Rules[len(site.Rules)-1])
	c.line(1, "</system.webServer>")
	for _, one := range locations(s.Files) {
		c.line(1, `<location path="`, escaped(one.path), `">`)
		c.line(2, "<system.webServer>")
		iisHeaders(&c, 3, one.rule)
		c.line(2, "</system.webServer>")
		c.line(1, "</location>")
	}
	c.line(0, "</configuration>")
	return c.bytes()
}

// location is a folder or a file that has a rule of its own.
type location struct {
	path string
	rule site.Rule
}

// locations returns the folders that have a rule, each before those in it, and then the files that have another one than
// their folder. IIS knows no wildcards.
func locations(files site.Files) (all []location) {
	for _, rule := range site.Rules {
		if rule.Folder != "" && len(rule.Files) == 0 {
			all = append(all, location{strings.TrimSuffix(rule.Folder, "/"), rule})
		}
	}
	slices.SortFunc(all, func(a, b location) int { return strings.Compare(a.path, b.path) })
	folders := all
	for _, name := range slices.Sorted(maps.Keys(files)) {
		from := site.Rules[len(site.Rules)-1]
		for _, folder := range folders {
			if strings.HasPrefix(name, folder.path+"/") {
				from = folder.rule
			}
		}
		if rule := site.RuleOf(name); !slices.Equal(rule.Headers, from.Headers) {
			all = append(all, location{name, rule})
		}
	}
	return all
}

// iisHidden prints what is never given away.
func iisHidden(c *code) {
	c.line(2, "<security>")
	c.line(3, "<requestFiltering>")
	c.line(4, "<fileExtensions>")
	for _, ending := range []string{".br", ".gz"} {
		c.line(5, `<add fileExtension="`, ending, `" allowed="false" />`)
	}
	c.line(4, "</fileExtensions>")
	c.line(4, "<hiddenSegments>")
	for _, name := range configurations() {
		if name != "web.config" { // IIS hides it already, and refuses to be told twice
			c.line(5, `<add segment="`, escaped(name), `" />`)
		}
	}
	c.line(4, "</hiddenSegments>")
	c.line(3, "</requestFiltering>")
	c.line(2, "</security>")
}

func iisHeaders(c *code, indent int, rule site.Rule) {
	c.line(indent, "<httpProtocol>")
	c.line(indent+1, "<customHeaders>")
	c.line(indent+2, "<clear />")
	for _, header := range rule.Headers {
		c.line(indent+2, `<add name="`, escaped(header[0]), `" value="`, escaped(header[1]), `" />`)
	}
	c.line(indent+1, "</customHeaders>")
	c.line(indent, "</httpProtocol>")
}

// escaped returns a text as an attribute of XML has it.
func escaped(text string) string {
	var out strings.Builder
	_ = xml.EscapeText(&out, []byte(text)) // a builder takes anything
	return out.String()
}
