package site

import (
	"bytes"
	"html/template"
	"path"
	"slices"
	"strings"

	"servicestatus/app/folder"
	"servicestatus/app/markup"
	"servicestatus/app/page"
	"servicestatus/web"
	"servicestatus/widget/view"
)

// demo is the folder of the pages that show how to embed the element.
const demo = "demo/"

// A demo page is a template of its main part, with its title, description and scripts
// defined in front. Those of examples are about the built-in declarations. host.html is
// somebody else's page, and served as it is.
var demoPages = []struct {
	name    string
	example bool
}{{"indsaet.html", false}, {"cms.html", false}, {"aabningstider.html", false}, {"vejledning.html", false}, {"index.html", true}, {"tid.html", true}}

// demoSite is what such a page says of the site.
type demoSite struct {
	*folder.Folder
	Name  string
	Shown folder.System // the one that is shown first
	OneOf string        // "En af de fem: ", before the ids
}

// shownFirst is the system that is shown first, where it is one of the site's.
const shownFirst = "nemid"

// addDemo adds these pages, and the files that they need.
func (files Files) addDemo(around shell) error {
	f := around.folder
	if err := files.copyAll(web.Pages, "demo", ""); err != nil {
		return err
	}
	needed := []string{"demo.css", "indsaet.js"}
	for name := range files {
		if path.Dir(name)+"/" == demo && !f.Examples && !slices.Contains(needed, path.Base(name)) {
			delete(files, name)
		}
	}
	site := demoSite{f, f.Name.Da, f.Systems[0], page.OneOf(f)}
	if s := f.System(shownFirst); s != nil {
		site.Shown = *s
	}
	for _, p := range demoPages {
		if p.example && !f.Examples {
			continue
		}
		body, err := around.demo(p.name, site)
		if err != nil {
			return err
		}
		files[demo+p.name] = body
	}
	return nil
}

// demo renders a demo page.
func (s shell) demo(name string, site demoSite) ([]byte, error) {
	t, err := template.ParseFS(web.Pages, demo+name)
	if err != nil {
		return nil, err
	}
	parts := map[string]string{}
	for _, part := range []string{"title", "description", "scripts", name} {
		var out bytes.Buffer
		if err := t.ExecuteTemplate(&out, part, site); err != nil {
			return nil, err
		}
		parts[part] = out.String()
	}
	scripts := []string{s.assets["site.js"], "service-status.js"}
	for _, script := range strings.Fields(parts["scripts"]) {
		scripts = append(scripts, demo+script)
	}
	return s.render(outline{
		top: "../", below: page.Route{Name: page.Editors}, title: parts["title"] + " – " + site.Name, description: parts["description"],
		styles: []string{s.assets["app.css"], demo + "demo.css"}, scripts: scripts,
		main: func(_ markup.Writer, h *view.HTML) { h.Buf = append(h.Buf, strings.TrimSpace(parts[name])...) },
	}), nil
}
