package page

import (
	"strings"

	"servicestatus/app/folder"
)

// Route says which page is shown, and in which language. The zero value is the
// Danish overview.
type Route struct {
	English bool
	// Name is "" for the overview, one of the names below, or the id of a declaration.
	Name string
}

// The names of pages that are about no declaration. A declaration cannot have them for
// its id: package folder refuses them.
const (
	Editors = "redaktoerer" // leads editors to what is for them
	About   = "om"
	Studio  = "studio" // where declarations are written
)

// Routes returns every page of a folder's site.
func Routes(f *folder.Folder) (all []Route) {
	for _, english := range []bool{false, true} {
		if english && !f.Bilingual() {
			break
		}
		for _, name := range []string{"", Editors, About, Studio} {
			all = append(all, Route{english, name})
		}
		for _, system := range f.Systems {
			all = append(all, Route{english, system.ID})
		}
	}
	return all
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
