package page

import (
	"slices"
	"strings"

	"servicestatus/app/folder"
)

// Route says which page is shown, and in which language. The zero value is the
// Danish overview.
type Route struct {
	English bool
	// Name is "" for the overview, "studio", or the id of a declaration.
	Name string
}

// Studio is the name of the page on which declarations are written.
const Studio = "studio"

// Routes returns every page of a folder's site.
func Routes(f *folder.Folder) (all []Route) {
	for _, english := range []bool{false, true} {
		if english && !f.Bilingual() {
			break
		}
		all = append(all, Route{english, ""}, Route{english, Studio})
		for _, system := range f.Systems {
			all = append(all, Route{english, system.ID})
		}
	}
	return all
}

// ParseRoute reads an address below the top of the site: "", "nemid/",
// "en/studio/". It accepts a missing last slash.
func ParseRoute(f *folder.Folder, path string) (Route, bool) {
	path = strings.Trim(strings.TrimSuffix(path, "index.html"), "/")
	var r Route
	if path == "en" || strings.HasPrefix(path, "en/") {
		r.English, path = true, strings.TrimPrefix(path[2:], "/")
	}
	r.Name = path
	return r, slices.Contains(Routes(f), r)
}

// Path returns the address below the top of the site: "en/nemid/".
func (r Route) Path() string {
	path := ""
	if r.English {
		path = "en/"
	}
	if r.Name != "" {
		path += r.Name + "/"
	}
	return path
}

// Top returns the relative way from the page to the top of the site,
// "../../". It is right wherever the site lies.
func (r Route) Top() string { return "./" + strings.Repeat("../", strings.Count(r.Path(), "/")) }

// Lang returns the page's language, as in HTML's lang.
func (r Route) Lang() string {
	if r.English {
		return "en"
	}
	return "da"
}
