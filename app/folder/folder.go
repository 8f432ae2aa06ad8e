// Package folder reads a folder of declarations: the declarations, the notices beside them
// and site.yaml. A site is made of it, and the app in the browser gets it as JSON.
package folder

import (
	"slices"

	"servicestatus/declarations"
	"servicestatus/declarations/yaml"
)

// The files of a folder that are no declarations. Both may be missing.
const (
	SiteFile    = "site.yaml"
	NoticesFile = "notices.yaml"
)

// Folder is what a site is made of.
type Folder struct {
	yaml.Site
	Systems []System // in the order of the site
	// Examples is true when the pages of examples belong to the site: they are about the
	// built-in declarations.
	Examples bool
	Notices  string // the text of [NoticesFile]; empty where there is none

	files []*yaml.File
}

// System is a declaration of a folder. It is decoded from what is published.
type System struct {
	*declarations.Declaration
	Published string // as JSON
	Text      string // the file that people write; that of the last version
}

// System returns the system with an id; nil if there is none.
func (f *Folder) System(id string) *System {
	i := slices.IndexFunc(f.Systems, func(s System) bool { return s.ID == id })
	if i < 0 {
		return nil
	}
	return &f.Systems[i]
}

// Bilingual reports whether the site is in English too.
func (f *Folder) Bilingual() bool { return slices.Contains(f.Languages, "en") }

// Names returns the names of the systems.
func (f *Folder) Names() (all []string) {
	for _, s := range f.Systems {
		all = append(all, s.Name)
	}
	return all
}

// reserved are the names of folders that a site needs for itself; and of files
// that lie beside what is published of each declaration.
var reserved = []string{"aabningstider", "assets", "declarations", "demo", "embed", "en", "fonts", "healthz", "iframe", "kort", "oembed", "om", "pinned", "redaktoerer", "schema", "studio"}
