package site

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/app/page"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/data"
)

func TestLoad(t *testing.T) {
	files := loaded(t)
	want := []string{
		"service-status.js", "service-status.css", "status.wasm", "week.wasm", "osm.wasm", "reader.wasm", "NOTICE.txt", BillOfMaterials, "icon.svg", "icon-192.png", "manifest.webmanifest",
		"worker.js", "preview.html", "demo/index.html", "demo/tid.js", "declarations/schema.json",
	}
	for _, id := range data.IDs {
		want = append(want, "declarations/"+id+".json", "declarations/"+id+".html")
	}
	for _, r := range page.Routes(folder.BuiltIn()) {
		want = append(want, r.Path()+"index.html")
	}
	for _, name := range want {
		if len(files[name]) == 0 {
			t.Errorf("there is no %s", name)
		}
	}
	for name := range files {
		if strings.HasPrefix(name, "app/") || strings.HasSuffix(name, ".css") && strings.HasPrefix(name, "app") {
			t.Errorf("%s is a source and is served", name)
		}
	}
}

// The site works under any path on any server, so nothing in it begins with a
// slash.
func TestAddressesAreRelative(t *testing.T) {
	absolute := regexp.MustCompile(`(?:href|src|action)="/[^"]*"`)
	for name, body := range loaded(t) {
		if strings.HasSuffix(name, ".html") {
			if found := absolute.Find(body); found != nil {
				t.Errorf("%s has %s", name, found)
			}
		}
	}
}

// Another build in the same month gives the same bytes, but for the files of embed/ that hold a declaration: they say when they were
// built, as what they hold is used for a day.
func TestTheSameMonthGivesTheSameSite(t *testing.T) {
	later, err := load(built{fakeDist()}, folder.BuiltIn(), "", december+7*calendar.Day)
	if err != nil {
		t.Fatal(err)
	}
	for name, body := range loaded(t) {
		dated := strings.HasPrefix(name, Embed) && bytes.Contains(body, []byte("built"))
		if bytes.Equal(body, later[name]) == dated {
			t.Errorf("%s differs a week later", name)
		}
	}
}
