package site

import (
	"bytes"
	"image/color"
	"image/png"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/app/page"
	"servicestatus/web/icons"
)

// aaby returns the folder of a municipality.
func aaby(t *testing.T) *folder.Folder {
	t.Helper()
	f, err := folder.Read(os.DirFS("../testdata/aaby"), "aaby")
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// loadedOf returns the site of a folder, made from the fake files.
func loadedOf(t *testing.T, f *folder.Folder) Files {
	t.Helper()
	files, err := load(built{fakeDist()}, f, f.Address, december)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// Everything the site says follows from the folder: nothing is left of the built-in
// declarations, nor of what their site is called.
func TestTheSiteOfAFolder(t *testing.T) {
	f := aaby(t)
	files := loadedOf(t, f)
	foreign := regexp.MustCompile(`(?i)nemid|nemkonto|nemlog|digitalpost|digital post|borgerdk|digst|servicestatus(?:\s|<|"|:|,|\.)|\bfem\b|\bfive\b|#004d99`)
	for name, body := range files {
		if strings.HasPrefix(name, Assets) && path.Ext(name) == ".json" || path.Ext(name) == ".ics" || strings.HasSuffix(name, "schema.json") || name == "demo/demo.css" || name == "demo/aabningstider.html" || name == "demo/indsaet.html" {
			continue // the reader of schemas, and the pages about embedding, have examples
		}
		text := strings.ReplaceAll(string(body), `content="servicestatus`, "")
		if found := foreign.FindString(text); found != "" {
			t.Errorf("%s has %q", name, found)
		}
	}
	contains(t, string(files["index.html"]), "<title>Åby Kommune: Er der åbent nu?</title>", "Her ser du, hvornår Åby Kommune svarer.",
		`Kilde: <a href="https://aaby.example/kontakt">aaby.example</a>. Alle tider`, `href="https://aaby.example/privatliv">Privatliv</a>`, `href="https://aaby.example/was">Tilgængelighed</a>`,
		`content="#376a18"`, `lige nu for Borgerservice og Selvbetjening.`, `theme="borger"`, `<link rel="canonical" href="https://status.aaby.example/">`, `"name":"Borgerservice"`)
	contains(t, string(files["en/index.html"]), "<title>Aaby Municipality: Who answers now?</title>", "See when Aaby Municipality answers.")
	contains(t, string(files["manifest.webmanifest"]), `"name": "Åby Kommune"`, `"theme_color": "#376a18"`, "for to offentlige tjenester, også", `"./selvbetjening/"`)
	contains(t, string(files["icon.svg"]), "#376a18")
	contains(t, string(files["index.html"]), `<link rel="apple-touch-icon" href="./apple-touch-icon.png">`, `content="https://status.aaby.example/og.png"`)
	for _, name := range []string{"icon-192.png", "icon-512.png", "icon-maskable-512.png"} {
		contains(t, string(files["manifest.webmanifest"]), `"`+name+`"`)
		contains(t, string(files["worker.js"]), `"`+name+`"`)
	}
	contains(t, string(files["sitemap.xml"]), "<loc>https://status.aaby.example/borgerservice/</loc>", "<loc>https://status.aaby.example/en/selvbetjening/</loc>")
	contains(t, string(files["demo/indsaet.html"]), `<option value="borgerservice" selected>Borgerservice</option>`, "En af de to: <code>borgerservice</code>, <code>selvbetjening</code>.", `<a href="../redaktoerer/" data-page="true" aria-current="true">For redaktører</a>`)
	contains(t, string(files["worker.js"]), `"declarations/borgerservice.json"`, `"selvbetjening/"`)
	contains(t, string(files["declarations/selvbetjening.json"]), "Telefonerne er nede")
	contains(t, string(files["declarations/borgerservice.ics"]), "REFRESH-INTERVAL;VALUE=DURATION:PT12H", "DTSTART;TZID=Europe/Copenhagen:20261201T100000")
	if ics := string(files["declarations/borgerservice/telefon.ics"]); strings.Contains(ics, "20261204T") || strings.Contains(ics, "20261224T") || !strings.Contains(ics, "20261203T080000") {
		t.Error("the calendar does not have the staff day and Christmas Eve", ics)
	}
	contains(t, string(files["selvbetjening/index.html"]), `href="webcal://status.aaby.example/declarations/selvbetjening.ics"`, `href="./../declarations/selvbetjening.ics"`)
	for _, name := range []string{"demo/index.html", "demo/tid.html", "demo/host.html", "nemid/index.html", "declarations/nemid.json"} {
		if files[name] != nil {
			t.Errorf("%s is served", name)
		}
	}
	if n := len(page.Routes(f)); n != 12 {
		t.Errorf("%d pages", n)
	}
}

// A site of one service in Danish alone has no pages in English, and no links to any.
func TestTheSiteOfOneServiceInDanish(t *testing.T) {
	f, err := folder.Of([]folder.File{
		{Name: "site.yaml", Text: []byte("languages: [da]\naddress: https://x.example/")},
		{Name: "x.yaml", Text: []byte("{id: x, name: X <b>, source: {label: Z}, support: [{id: a, channel: phone, contacts: ['112'], hours: Alle dage kl. 8-16}]}")},
	})
	if err != nil {
		t.Fatal(err)
	}
	files := loadedOf(t, f)
	for name, body := range files {
		if strings.HasPrefix(name, "en/") || path.Ext(name) == ".html" && (strings.Contains(string(body), "hreflang") || strings.Contains(string(body), "<b>")) {
			t.Errorf("%s is in English, or links to it: %s", name, body)
		}
	}
	contains(t, string(files["index.html"]), "Én offentlig tjeneste har lovet, hvornår den svarer", "<p>Alle tider er dansk tid.</p>")
	if strings.Contains(string(files["x/index.html"]), "De andre tjenester") {
		t.Error("there are no other services")
	}
	contains(t, string(files["demo/indsaet.html"]), "X &lt;b&gt;", "Der er én: <code>x</code>.")
}

// A themed site had no icons but the SVG, so systems that take no SVG had none to install.
// They are drawn in the theme's colour, and not in another's.
func TestIconsHaveTheColourOfTheTheme(t *testing.T) {
	for theme, want := range map[string]color.NRGBA{"borger": {0x37, 0x6a, 0x18, 0xff}, "virk": {0x00, 0x59, 0xb3, 0xff}, plain: icons.Plain} {
		f := *aaby(t)
		f.Theme = theme
		drawn := 0
		for name, body := range loadedOf(t, &f) {
			if path.Ext(name) != ".png" {
				continue
			}
			drawn++
			picture, err := png.Decode(bytes.NewReader(body))
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			size := picture.Bounds().Size()
			if got := color.NRGBAModel.Convert(picture.At(size.X/2, size.Y-1)); got != want {
				t.Errorf("%s of %s is %v, want %v", name, theme, got, want)
			}
		}
		if drawn != 5 {
			t.Errorf("%s has %d pictures", theme, drawn)
		}
	}
}
