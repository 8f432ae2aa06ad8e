package hosting

import (
	"regexp"
	"strings"

	"servicestatus/app/site"
)

// pattern returns a regular expression of the addresses that a rule is about, in the syntax
// that PCRE and Go have in common. It ends with end, which is "$" or more.
func pattern(top string, rule site.Rule, end string) string {
	from := "^" + regexp.QuoteMeta(top+rule.Folder)
	if len(rule.Files) == 0 {
		return from
	}
	var names []string
	for _, file := range rule.Files {
		names = append(names, strings.ReplaceAll(regexp.QuoteMeta(file), `\*`, "[^/]*"))
	}
	return from + "(" + strings.Join(names, "|") + ")" + end
}

// ofType returns a regular expression of the addresses whose files end so. The address of a
// folder is that of its page.
func ofType(ending string) string {
	if ending == ".html" {
		return `(\.html|/)$`
	}
	return regexp.QuoteMeta(ending) + "$"
}

// hidden returns a regular expression of the paths, without the top, of files that are the
// server's own: its configuration, and the compressed copies.
func hidden() string {
	var names []string
	for _, name := range configurations() {
		names = append(names, regexp.QuoteMeta(name))
	}
	return "(" + strings.Join(names, "|") + `|.*\.(br|gz))$`
}
