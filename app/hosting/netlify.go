package hosting

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"

	"servicestatus/app/site"
)

// HeadersFile is the file with the headers of each file, in the form that Netlify and several
// other hosts read.
const HeadersFile = "_headers"

// also begins a line of the headers that names a file of the build that has none.
const also = "# /"

// headers returns the headers of each file. No address has a header twice, as some
// servers would send both: a file in a folder that has a rule adds its type only.
func headers(files site.Files, others []string) []byte {
	var out bytes.Buffer
	for _, name := range others {
		fmt.Fprintln(&out, also+name)
	}
	rule := func(path string, headers [][2]string) {
		fmt.Fprintf(&out, "/%s\n", path)
		for _, header := range headers {
			fmt.Fprintf(&out, "  %s: %s\n", header[0], header[1])
		}
	}
	rule(site.Assets+"*", site.RuleOf(site.Assets).Headers)
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

// Named returns the names in HeadersFile of a build: those of its files, and those of the folders that
// have a page or, with "*" at the end, a rule.
func Named(headers []byte) (names []string) {
	for line := range strings.Lines(string(headers)) {
		line = strings.TrimPrefix(strings.TrimSuffix(line, "\n"), strings.TrimSuffix(also, "/"))
		if name, ok := strings.CutPrefix(line, "/"); ok {
			names = append(names, name)
		}
	}
	return names
}
