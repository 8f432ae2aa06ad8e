package page

import (
	"testing"

	"servicestatus/app/folder"
	"servicestatus/declarations/data"
)

func TestTemplateAndBuiltinsCanBeRead(t *testing.T) {
	for _, origin := range append([]string{Template}, data.IDs...) {
		s := State{Folder: folder.BuiltIn()}
		s.begin(origin)
		e := &s.Studio
		if len(e.Problems) > 0 || e.Published == "" || e.Dirty || e.Unchanged() != (origin != Template) {
			t.Errorf("%s: %v", origin, e.Problems)
		}
		// What they give is known without reading them, and is what reading gives.
		known := e.Published
		if e.set(e.Text); len(e.Problems) > 0 || e.Published != known {
			t.Errorf("%s: %v; go generate ./app/page", origin, e.Problems)
		}
	}
}
