package folder_test

import (
	"errors"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"servicestatus/app/folder"
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/data"
	"servicestatus/declarations/testkit/golden"
	"servicestatus/declarations/yaml"
)

func TestBuiltIn(t *testing.T) {
	f := folder.BuiltIn()
	if len(f.Systems) != len(data.IDs) || !f.Examples || !f.Bilingual() {
		t.Fatalf("%+v", f)
	}
	for i, id := range data.IDs {
		if s := f.Systems[i]; s.ID != id || s.Published != data.Published(id) || s.Text != data.Source(id) {
			t.Errorf("%s is %s, or is not what is published", id, s.ID)
		}
	}
}

// A municipality: two versions of one declaration, and a notice for the other.
func TestRead(t *testing.T) {
	f, err := folder.Read(os.DirFS("../testdata/aaby"), "aaby")
	if err != nil {
		t.Fatal(err)
	}
	if names := f.Names(); !slices.Equal(names, []string{"Borgerservice", "Selvbetjening"}) || f.Examples || f.System("nemid") != nil {
		t.Errorf("%q", names)
	}
	both, self := f.System("borgerservice"), f.System("selvbetjening")
	if len(both.Versions) != 1 || !strings.Contains(both.Text, "from: 2026-07-01") || len(self.Notices) != 1 {
		t.Errorf("%d versions, %d notices, %s", len(both.Versions), len(self.Notices), both.Text)
	}
	if w := f.Warnings(calendar.DateOf(2026, 11, 30).Start(0)); len(w) > 0 {
		t.Error(w)
	}
}

// The app gets what the site is, and of each declaration what is shown before it is opened.
func TestEncode(t *testing.T) {
	f, err := folder.Read(os.DirFS("../testdata/aaby"), "aaby")
	if err != nil {
		t.Fatal(err)
	}
	site := yaml.Site{
		Name: declarations.Translation{Da: "1", En: "2"}, Introduction: declarations.Translation{Da: "3", En: "4"}, Description: declarations.Translation{Da: "5", En: "6"},
		Source: declarations.Link{Label: "7", URL: "8"}, SourceEnglish: "9", Theme: "10", Languages: []string{"11"}, Order: []string{"12", "13"},
		Address: "14", Privacy: "15", Accessibility: "</script>",
	}
	for i, v := 0, reflect.ValueOf(site); i < v.NumField(); i++ {
		if v.Field(i).IsZero() {
			t.Fatal("no value for ", v.Type().Field(i).Name)
		}
	}
	f.Site, f.Examples = site, true
	again, err := folder.Decode(string(f.Encode()))
	if err != nil || !reflect.DeepEqual(again.Site, site) || !again.Examples || again.Notices == "" || again.Notices != f.Notices || len(again.Systems) != len(f.Systems) {
		t.Fatal(err, again)
	}
	for i, s := range again.Systems {
		if of := f.Systems[i]; s.ID != of.ID || s.Name != of.Name || s.Published != of.Published || s.Text != of.Text {
			t.Errorf("%s is another", of.ID)
		}
	}
	for _, wrong := range []string{"", "{", `{"name":"x"`, `{"colour":"x"}`} {
		if _, err := folder.Decode(wrong); err == nil {
			t.Errorf("%q is a folder", wrong)
		}
	}
}

// An editor is told this, to the letter: each error with its place.
func TestFoldersThatAreWrong(t *testing.T) {
	const good = "{id: x, name: X, source: {label: Z}, support: [{id: telefon, channel: phone, contacts: ['112']}]}"
	long := strings.Repeat("x", 65)
	var all []string
	for _, files := range []map[string]string{
		{},
		{"x.yaml": good, "y.yaml": good},
		{"x.yaml": good, "y.yml": "id: y", "site.yaml": "nam: X", "notices.yaml": "- {system: x}"},
		{"x.yaml": good, "site.yaml": "order: [x, y]"},
		{"x.yaml": good, "notices.yaml": "- {system: y, from: 2026-12-01, text: T}\n- {system: x, from: 2026-12-01, text: T, lines: [telefn]}"},
		{"a.yaml": "{id: x, name: X, source: {label: Z}, valid: {until: 2026-07-01}}", "b.yaml": "{id: x, name: X, source: {label: Z}, valid: {from: 2026-07-01}}"},
		{"studio.yaml": "{id: studio, name: X, source: {label: Z}}"},
		{"x.yaml": "id: [x"},
		{"x.yaml": good, "site.yaml": "address: https://s.dk/?q=1#f"},                                                                   // build alone refused it
		{"x.yaml": "{id: " + long + ", name: X, source: {label: Z}, support: [{id: " + long + ", channel: phone, contacts: ['112']}]}"}, // no file could be written
	} {
		in := fstest.MapFS{".skjult.yaml": {Data: []byte("[")}, "læs mig.txt": {Data: []byte("text")}}
		for name, text := range files {
			in[name] = &fstest.MapFile{Data: []byte(text)}
		}
		_, err := folder.Read(in, "mappe")
		var problems yaml.Problems
		if err == nil || !errors.As(err, &problems) && !errors.Is(err, folder.ErrEmpty) {
			t.Errorf("%v: %v", files, err)
			continue
		}
		all = append(all, strings.TrimSuffix(err.Error(), "\n")+"\n")
	}
	golden.Check(t, "testdata/wrong.golden", strings.Join(all, "\n"))
}
