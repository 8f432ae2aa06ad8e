package hosting

import (
	"slices"
	"testing"

	"servicestatus/app/site"
)

// example has a file for each rule and of each type, at several depths.
func example() Site {
	files := site.Files{}
	for _, name := range []string{
		"index.html", "nemid/index.html", "en/nemid/index.html", "404.html", "worker.js", "manifest.webmanifest", "icon-192.png", "robots.txt",
		"sitemap.xml", "service-status.js", "service-status.css", "status.wasm", "week.wasm", "icon.svg", "assets/app-0.js", "assets/sans-0.woff2",
		"demo/index.html", "demo/tid.html", "demo/tid.js", "declarations/nemid.json", "declarations/nemid.html", "declarations/nemid/telefon.ics",
		"embed/nemid.js", "embed/nemid/index.html", "embed/pinned/kort-0.js", "oembed/nemid.json",
	} {
		files[name] = []byte(name)
	}
	return Site{Files: files, Top: "/"}
}

// The example has a file for each rule and of each type.
func TestExample(t *testing.T) {
	for _, one := range site.Types {
		found := false
		for name := range example().Files {
			found = found || site.Type(name) == one[1]
		}
		if !found {
			t.Errorf("no file is a %s", one[0])
		}
	}
	for i, rule := range site.Rules {
		found := false
		for name := range example().Files {
			found = found || slices.Equal(site.RuleOf(name).Headers, rule.Headers) && site.RuleOf(name).Folder == rule.Folder
		}
		if !found {
			t.Errorf("no file is one of rule %d", i+1)
		}
	}
}

// A build has the headers, and the configurations of the servers that are named. The headers name them.
func TestConfigure(t *testing.T) {
	for _, one := range servers {
		all := Configure(example(), []string{one.name})
		if len(all) != 2 || len(all[one.file]) == 0 || !slices.Contains(Named(all[HeadersFile]), one.file) {
			t.Errorf("%s has %d files; the headers name %q", one.name, len(all), Named(all[HeadersFile]))
		}
	}
	all := Configure(example(), []string{"netlify"})
	for name := range example().Files {
		if !slices.Contains(Named(all[HeadersFile]), name) {
			t.Errorf("%s is not named", name)
		}
	}
	if len(all) != 1 {
		t.Errorf("%d files", len(all))
	}
}
