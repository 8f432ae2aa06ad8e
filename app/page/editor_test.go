package page

import (
	"testing"

	"servicestatus/declarations/data"
)

func TestTemplateAndBuiltinsCanBeRead(t *testing.T) {
	for _, origin := range append([]string{Template}, data.IDs...) {
		var e Editor
		e.Begin(origin)
		if len(e.Problems) > 0 || e.Published == "" || e.Dirty || e.Builtin() != (origin != Template) {
			t.Errorf("%s: %v", origin, e.Problems)
		}
	}
}
