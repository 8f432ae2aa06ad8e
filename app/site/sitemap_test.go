package site

import (
	"encoding/xml"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/app/page"
)

func TestSitemap(t *testing.T) {
	var got struct {
		URL []struct {
			Loc  string `xml:"loc"`
			Link []struct {
				Lang string `xml:"hreflang,attr"`
				Href string `xml:"href,attr"`
			} `xml:"http://www.w3.org/1999/xhtml link"`
		} `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 url"`
	}
	files := loadedFrom(t, fakeDist(), "https://example.dk/x/")
	if err := xml.Unmarshal(files["sitemap.xml"], &got); err != nil {
		t.Fatal(err)
	}
	if len(got.URL) != len(page.Routes(folder.BuiltIn())) {
		t.Fatalf("%d pages", len(got.URL))
	}
	for i, r := range page.Routes(folder.BuiltIn()) {
		entry := got.URL[i]
		if entry.Loc != "https://example.dk/x/"+r.Path() {
			t.Errorf("page %d is %s", i, entry.Loc)
		}
		for j, want := range translations(folder.BuiltIn(), r) {
			if entry.Link[j].Lang != want.lang || entry.Link[j].Href != "https://example.dk/x/"+want.Path() {
				t.Errorf("%s has the translation %+v", entry.Loc, entry.Link[j])
			}
		}
	}
	if got := string(files["robots.txt"]); got != "User-agent: *\nAllow: /\nSitemap: https://example.dk/x/sitemap.xml\n" {
		t.Errorf("robots.txt is %q", got)
	}
	// Without an address there is nothing absolute to write.
	if plain := loaded(t); plain["sitemap.xml"] != nil || plain["robots.txt"] != nil {
		t.Error("a sitemap without an address")
	}
}
