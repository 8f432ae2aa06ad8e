package site

import (
	"strings"

	"servicestatus/app/page"
)

// addWorker adds the service worker, which keeps the app for when there is no
// net. Its version is that of all it keeps: as long as nothing changes, a
// browser that looks for a new one finds none.
func (files Files) addWorker() error {
	worker, err := built("worker.js")
	if err != nil {
		return err
	}
	var list []string
	var content [][]byte
	for _, name := range files.sorted(kept) {
		body := files[name]
		switch {
		case name == "index.html":
			name = "./"
		case strings.HasSuffix(name, "/index.html"):
			name = strings.TrimSuffix(name, "index.html")
		case name == "status.wasm":
			name = files.CoreAddress()
		}
		list, content = append(list, name), append(content, []byte(name), body)
	}
	content = append(content, worker)
	files["worker.js"] = fill(worker, "__SITE__", object{"version": hash(content...), "files": list})
	return nil
}

// kept reports whether a file is one that the app works with.
func kept(name string) bool {
	for _, r := range page.Routes() {
		if name == r.Path()+"index.html" {
			return true
		}
	}
	switch name {
	case "service-status.js", "service-status.css", "status.wasm", "manifest.webmanifest", "preview.html", "icon.svg", "demo/demo.css":
		return true
	}
	icon := strings.HasSuffix(name, ".png") && !strings.Contains(name, "/") && name != "og.png"
	return icon || strings.HasPrefix(name, Assets) || strings.HasPrefix(name, "declarations/")
}
