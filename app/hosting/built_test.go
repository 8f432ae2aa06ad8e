//go:build built

package hosting

import (
	"testing"

	"servicestatus/app/folder"
	"servicestatus/app/site"
)

// What holds of the example holds of the site that is built.
func TestBuiltSite(t *testing.T) {
	files, err := site.Load(folder.BuiltIn())
	if err != nil {
		t.Fatal(err)
	}
	s := Site{Files: files, Top: "/"}
	checkHeaders(t, s)
	checkIIS(t, s)
	checkAzure(t, s)
	for name := range files {
		if site.Type(name) == "" {
			t.Errorf("%s has no type", name)
		}
	}
}
