package site

import (
	"encoding/json"
	"strings"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/declarations/data"
)

func TestWebManifest(t *testing.T) {
	var got struct {
		Name, ID, Lang, Display string
		Start                   string `json:"start_url"`
		Scope                   string
		Icons                   []struct{ Src, Sizes, Purpose string }
		Shortcuts               []struct{ Name, URL string }
		Files                   []struct{ Action string } `json:"file_handlers"`
	}
	files := loaded(t)
	if err := json.Unmarshal(files["manifest.webmanifest"], &got); err != nil {
		t.Fatal(err)
	}
	if got.Name != "Servicestatus" || got.Lang != "da" || got.Display != "standalone" || got.Start != "./" || got.Scope != "./" {
		t.Errorf("%+v", got)
	}
	// Two sites on one host would be the same app.
	if got.ID != "" {
		t.Errorf("the id is %q", got.ID)
	}
	purposes := map[string]bool{}
	for _, icon := range got.Icons {
		if files[icon.Src] == nil {
			t.Errorf("there is no icon %s", icon.Src)
		}
		purposes[icon.Purpose] = true
	}
	if len(got.Icons) != 4 || !purposes["any"] || !purposes["maskable"] {
		t.Errorf("%v", got.Icons)
	}
	if len(got.Shortcuts) != len(data.IDs) {
		t.Errorf("%d shortcuts", len(got.Shortcuts))
	}
	for _, shortcut := range got.Shortcuts {
		if files[strings.TrimPrefix(shortcut.URL, "./")+"index.html"] == nil {
			t.Errorf("%s leads to %s", shortcut.Name, shortcut.URL)
		}
	}
	if len(got.Files) != 1 || got.Files[0].Action != "./studio/" {
		t.Errorf("files are opened by %v", got.Files)
	}
}

// An icon that does not exist is not in the manifest: a browser would refuse to
// install the app.
func TestWebManifestWithoutIcons(t *testing.T) {
	text := string(webManifest(Files{}, folder.BuiltIn()))
	contains(t, text, "icon.svg")
	if strings.Contains(text, ".png") {
		t.Error(text)
	}
}
