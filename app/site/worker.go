package site

import (
	"slices"
	"strings"

	"servicestatus/app/page"
)

// addWorker adds the service worker, which keeps the app for use without a
// network. The worker's version names the content of all files that it keeps, so
// a browser finds a new version only when a file has changed.
func (files Files) addWorker(dist built) error {
	worker, err := dist.file("worker.js")
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
			name = files.StatusAddress()
		}
		list, content = append(list, name), append(content, []byte(name), body)
	}
	content = append(content, worker)
	files["worker.js"] = fill(worker, "__SITE__", object{"version": hash(content...), "files": list})
	return nil
}

// kept reports whether the app needs a file.
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

// sorted returns, in order, the names of the files that keep accepts.
func (files Files) sorted(keep func(name string) bool) (names []string) {
	for name := range files {
		if keep(name) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}
