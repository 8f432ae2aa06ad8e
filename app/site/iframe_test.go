package site

import (
	"encoding/json"
	"strings"
	"testing"
)

// Others may show the page for an iframe, and no other page of the site.
func TestOthersMayFrameOnePage(t *testing.T) {
	for name := range loaded(t) {
		if !strings.HasSuffix(name, ".html") {
			continue
		}
		for _, header := range Headers(name) {
			anyone := strings.Contains(header[1], "frame-ancestors *;")
			if header[0] == "Content-Security-Policy" && anyone != strings.HasPrefix(name, Embed) {
				t.Errorf("%s: anyone may frame it: %v", name, anyone)
			}
		}
	}
}

// A system that is given the address of a page finds an iframe there.
func TestOembed(t *testing.T) {
	files := loadedFrom(t, fakeDist(), "https://example.dk/x/")
	contains(t, string(files["nemid/index.html"]), `<link rel="alternate" type="application/json+oembed" href="https://example.dk/x/oembed/nemid.json" title="NemID">`)
	contains(t, string(files["en/nemid/index.html"]), `href="https://example.dk/x/oembed/nemid.en.json"`)
	if strings.Contains(string(files["index.html"]), "oembed") || strings.Contains(string(loaded(t)["nemid/index.html"]), "oembed") {
		t.Error("a page without a declaration, or without an address, offers oEmbed")
	}
	var got struct {
		Version, Type, HTML string
		Width, Height       int
	}
	if err := json.Unmarshal(files["oembed/nemid.en.json"], &got); err != nil {
		t.Fatal(err)
	}
	if got.Version != "1.0" || got.Type != "rich" || got.Width == 0 || got.Height == 0 {
		t.Errorf("%+v", got)
	}
	contains(t, got.HTML, `<iframe src="https://example.dk/x/embed/nemid/?lang=en" title="NemID"`, `sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"`, `</iframe>`)
}

// A link of the page had led the iframe to a site that refuses to be in one.
func TestLinksOpenOutsideTheIframe(t *testing.T) {
	page := string(loaded(t)["embed/nemid/index.html"])
	contains(t, page, `<a target="_blank" href="https://www.nemid.nu">`, `<a class="call" href="tel:`)
	if strings.Contains(page, `<a href="http`) {
		t.Error("a link of the facts stays in the iframe")
	}
}
