package site

import (
	"path"
	"slices"
	"strings"
)

// Rule says with which headers some files are served. The server and the configurations of
// other servers (app/hosting) follow the same rules.
type Rule struct {
	Folder  string      // with a slash at its end; empty for the top of the site
	Files   []string    // in the folder: a name, "*.html", or "" for the address of the folder; without any, all that is below the folder
	Headers [][2]string // pairs of name and value
}

// Rules are all rules. The first that has a file holds; the last has all.
var Rules = []Rule{
	{Folder: Assets, Headers: own(appPolicy, Forever)},
	{Folder: demo, Files: []string{"", "*.html"}, Headers: own(policy, asked)},
	{Folder: demo, Headers: embedded(policy, asked)},
	{Folder: declarationsFolder, Headers: embedded(policy, soon)},
	{Folder: pinnedFolder, Headers: embedded(framed, Forever)},
	{Folder: Embed, Headers: embedded(framed, later)},
	{Folder: oembedFolder, Headers: embedded(policy, asked)},
	{Files: []string{"service-status.js", "service-status.css", "status.wasm", "week.wasm", "osm.wasm", "reader.wasm"}, Headers: embedded(policy, later)},
	{Files: []string{"icon.svg"}, Headers: embedded(policy, asked)},
	{Headers: own(appPolicy, asked)},
}

// Has reports whether the rule is about a file.
func (r Rule) Has(name string) bool {
	rest, ok := strings.CutPrefix(name, r.Folder)
	return ok && (len(r.Files) == 0 || slices.ContainsFunc(r.Files, func(pattern string) bool {
		found, err := path.Match(pattern, rest)
		return found && err == nil
	}))
}

// own returns the headers of files that belong to this site.
func own(policy, cache string) [][2]string {
	return [][2]string{
		{"X-Content-Type-Options", "nosniff"},
		{"Referrer-Policy", "no-referrer"},
		{"Content-Security-Policy", policy},
		{"Cache-Control", cache},
	}
}

// embedded returns the headers of files that pages of other sites use. The element compares
// the visitor's clock with their Date.
func embedded(policy, cache string) [][2]string {
	return append(own(policy, cache),
		[2]string{"Access-Control-Allow-Origin", "*"},
		[2]string{"Access-Control-Expose-Headers", "Date, Age"},
		[2]string{"Cross-Origin-Resource-Policy", "cross-origin"})
}
