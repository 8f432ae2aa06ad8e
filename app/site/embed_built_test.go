//go:build built

package site_test

import (
	"strings"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/app/site"
	"servicestatus/declarations/calendar"
)

// What is published alone has the files of embed/ too. They ask for declarations where those lie: beside embed/.
func TestPublishedEmbeds(t *testing.T) {
	f := folder.BuiltIn()
	files, err := site.PublishedEmbeds(f.Systems, calendar.DateOf(2026, 12, 24).Start(0))
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range f.Systems {
		if body := string(files["embed/"+s.ID+".js"]); !strings.Contains(body, `{folder:"",module:{name:"status.wasm?`) || !strings.Contains(body, "{id:\""+s.ID+"\"") {
			t.Errorf("embed/%s.js has not what it needs", s.ID)
		}
	}
	if len(files) != len(f.Systems)+7 {
		t.Errorf("%d files", len(files))
	}
}
