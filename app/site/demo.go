package site

import (
	"bytes"
	"html/template"
	"path"
	"slices"

	"servicestatus/app/folder"
	"servicestatus/app/page"
	"servicestatus/web"
)

// demo is the folder of the pages that show how to embed the element.
const demo = "demo/"

// demoPages are the pages that follow from the folder. The other pages are examples, which
// are about the built-in declarations.
var demoPages = template.Must(template.ParseFS(web.Pages, demo+"indsaet.html", demo+"aabningstider.html", demo+"vejledning.html"))

// demoSite is what such a page says of the site.
type demoSite struct {
	*folder.Folder
	Name  string
	Home  string        // how a link reaches what the site shows now
	Shown folder.System // the one that is shown first
	OneOf string        // "En af de fem: ", before the ids
}

// shownFirst is the system that is shown first, where it is one of the site's.
const shownFirst = "nemid"

// addDemo adds these pages, and the files that they need.
func (files Files) addDemo(f *folder.Folder) error {
	if err := files.copyAll(web.Pages, "demo", ""); err != nil {
		return err
	}
	needed := []string{"demo.css", "indsaet.js"}
	for name, body := range files {
		if path.Dir(name)+"/" == demo && !f.Examples && !slices.Contains(needed, path.Base(name)) {
			delete(files, name)
			continue
		}
		if path.Base(name) == "demo.css" {
			files[name] = inColour(body, f)
		}
	}
	site := demoSite{f, f.Name.Da, "../", f.Systems[0], page.OneOf(f)}
	if f.Examples {
		site.Home = "./"
	}
	if s := f.System(shownFirst); s != nil {
		site.Shown = *s
	}
	for _, name := range []string{"indsaet.html", "aabningstider.html", "vejledning.html"} {
		var out bytes.Buffer
		if err := demoPages.ExecuteTemplate(&out, name, site); err != nil {
			return err
		}
		files[demo+name] = out.Bytes()
	}
	return nil
}
