package yaml_test

import (
	"slices"
	"strings"
	"testing"

	"servicestatus/declarations/data"
	"servicestatus/declarations/testkit/golden"
	"servicestatus/declarations/yaml"
)

const wholeSite = `name: {da: Åby Kommune, en: Aaby Municipality}
introduction: {da: "Se, hvornår vi svarer.", en: See when we answer.}
description: Åbningstider i Åby
source: {label: aaby.example, url: "https://aaby.example/"}
theme: borger
languages: [da]
order: [x, y]
address: https://status.aaby.example/
privacy: https://aaby.example/privatliv
accessibility: https://aaby.example/was
`

func TestReadSite(t *testing.T) {
	f, err := yaml.ReadSite("site.yaml", []byte(wholeSite))
	if err != nil {
		t.Fatal(err)
	}
	if f.Name.Da != "Åby Kommune" || f.Name.En != "Aaby Municipality" || f.Introduction.En != "See when we answer." || f.Description.En != "" ||
		f.Source.URL != "https://aaby.example/" || f.Theme != "borger" || !slices.Equal(f.Languages, []string{"da"}) ||
		f.Address != "https://status.aaby.example/" || f.Privacy != "https://aaby.example/privatliv" || f.Accessibility != "https://aaby.example/was" {
		t.Errorf("%+v", f.Site)
	}
	if p := f.CheckOrder([]string{"y", "x"}); len(p) > 0 {
		t.Error(p)
	}
}

// A text in Danish alone was refused where it stands as {da: …}, also on a site that is only
// in Danish.
func TestATextInDanishAlone(t *testing.T) {
	f, err := yaml.ReadSite("site.yaml", []byte("{languages: [da], name: {da: Åby}}"))
	if err != nil || f.Name.Da != "Åby" || f.Name.En != "" {
		t.Errorf("%v %+v", err, f)
	}
	d, err := yaml.Parse("x.yaml", []byte("{id: x, name: {da: Borgerservice}, source: {label: Y}}"))
	if err != nil || d.Name != "Borgerservice" || len(d.English) > 0 {
		t.Errorf("%v %+v", err, d)
	}
}

func TestAnEmptySite(t *testing.T) {
	for _, text := range []string{"", "# nothing\n", "null", "{}"} {
		f, err := yaml.ReadSite("site.yaml", []byte(text))
		if err != nil || f.Theme != "neutral" || !slices.Equal(f.Languages, []string{"da", "en"}) {
			t.Errorf("%q: %v %+v", text, err, f)
		}
	}
}

// The built-in declarations are a folder like any other.
func TestTheBuiltInSite(t *testing.T) {
	f, err := yaml.ReadSite("site.yaml", []byte(data.Site()))
	if err != nil || !slices.Equal(f.Order, data.IDs) {
		t.Fatal(err, f)
	}
}

// An editor is told this, to the letter.
func TestSitesThatAreWrong(t *testing.T) {
	var all []string
	for _, text := range []string{
		"nam: Åby", "name:", "theme: rød", "languages: [en]", "languages: [da, tysk]", "languages: da", "address: status.aaby.example",
		"source: aaby.example", "- name: Åby", "name: [Åby", "name: Åby\nname: Øby",
	} {
		if _, err := yaml.ReadSite("site.yaml", []byte(text)); err != nil {
			all = append(all, err.Error())
			continue
		}
		t.Errorf("%s is read", text)
	}
	f, err := yaml.ReadSite("site.yaml", []byte("order: [nemdi, borgerdk, nemid, nemid]"))
	if err != nil {
		t.Fatal(err)
	}
	all = append(all, f.CheckOrder([]string{"nemid", "aaby"}).Error())
	taken := read(t, "studio.yaml", "{id: studio, name: Y, source: {label: Z}}")
	all = append(all, taken.CheckID([]string{"studio"}).Error())
	golden.Check(t, "testdata/site.golden", strings.Join(all, "\n"))
}
