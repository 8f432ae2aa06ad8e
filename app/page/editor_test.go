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
	}
}
