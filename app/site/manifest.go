package site

import (
	"encoding/json"
	"fmt"

	"servicestatus/app/folder"
	"servicestatus/app/page"
)

// description is what the manifest says of the site, whose services are counted.
const description = "Er der åbent nu? Åbningstider, drift og svartider for %s, også uden net."

// webManifest makes the site one that can be installed. Addresses in it are
// relative to the manifest. It has no id, so start_url identifies the app. A
// browser reads an id from the top of the host: two sites on one host would be
// the same app.
func webManifest(files Files, f *folder.Folder) []byte {
	var shortcuts []any
	for _, d := range f.Systems {
		shortcuts = append(shortcuts, object{"name": d.Name, "url": "./" + d.ID + "/"})
	}
	icons := []any{object{"src": "icon.svg", "type": "image/svg+xml", "sizes": "any", "purpose": "any"}}
	for _, icon := range []struct{ file, sizes, purpose string }{
		{"icon-192.png", "192x192", "any"}, {"icon-512.png", "512x512", "any"}, {"icon-maskable-512.png", "512x512", "maskable"},
	} {
		if files[icon.file] != nil {
			icons = append(icons, object{"src": icon.file, "type": "image/png", "sizes": icon.sizes, "purpose": icon.purpose})
		}
	}
	text, err := json.MarshalIndent(object{
		"name": f.Name.Da, "short_name": f.Name.Da, "description": fmt.Sprintf(description, page.Services(f).Da),
		"lang": "da", "dir": "ltr", "start_url": "./", "scope": "./",
		"display": "standalone", "background_color": "#ffffff", "theme_color": colour(f),
		"categories": []string{"government", "utilities"},
		"icons":      icons, "shortcuts": shortcuts,
		"file_handlers":  []any{object{"action": "./studio/", "accept": object{"application/yaml": []string{".yaml", ".yml"}}}},
		"launch_handler": object{"client_mode": []string{"focus-existing", "auto"}},
	}, "", "\t")
	if err != nil {
		panic(err) // strings and lists
	}
	return text
}
