package site

import (
	"encoding/json"
	"strings"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/app/page"
	"servicestatus/declarations/data"
)

func TestStructuredData(t *testing.T) {
	files := loaded(t)
	for _, r := range page.Routes(folder.BuiltIn()) {
		_, text, found := strings.Cut(string(files[r.Path()+"index.html"]), `<script type="application/ld+json">`)
		text, _, _ = strings.Cut(text, "</script>")
		switch r.Name {
		case page.Studio, page.Editors, page.About:
			if found {
				t.Errorf("%s has structured data", r.Path())
			}
		case "":
			var all []map[string]any
			if err := json.Unmarshal([]byte(text), &all); err != nil || len(all) != len(data.IDs) {
				t.Errorf("%s: %v, %d declarations", r.Path(), err, len(all))
			}
		default:
			var one map[string]any
			if err := json.Unmarshal([]byte(text), &one); err != nil || one["@context"] != "https://schema.org" {
				t.Errorf("%s: %v, %.200s", r.Path(), err, text)
			}
		}
	}
}
