package site

import (
	"crypto/sha256"
	"encoding/base64"
	"io/fs"
	"path"
	"slices"
	"strings"

	"servicestatus/app/page"
	"servicestatus/web"
)

// addWorker adds the service worker, which keeps the site for use without a
// network.
func (files Files) addWorker(dist built) error {
	worker, err := dist.file("worker.js")
	if err != nil {
		return err
	}
	files.fillWorker(worker)
	return nil
}

// FillWorker makes the service worker that goes with files that have changed.
func (files Files) FillWorker() error {
	dist, err := fs.Sub(web.Dist, "dist")
	if err != nil {
		return err
	}
	return files.addWorker(built{dist})
}

// fillWorker tells the worker the SHA-256 of each file that it keeps, always or with
// the app: it keeps no file of another version. The worker's version names the content
// of all of them, so a browser finds a new version only when a file has changed.
func (files Files) fillWorker(worker []byte) {
	all, app := object{}, object{}
	content := [][]byte{worker, files[Offline], files[StudioOffline]}
	for _, name := range files.sorted(kept) {
		body := files[name]
		digests := all
		if ofApp(name) {
			digests = app
		}
		switch {
		case name == "index.html":
			name = "./"
		case strings.HasSuffix(name, "/index.html"):
			name = strings.TrimSuffix(name, "index.html")
		case name == statusModule, name == weekModule:
			name = files.moduleAddress(name)
		}
		sum := sha256.Sum256(body)
		digests[name] = base64.StdEncoding.EncodeToString(sum[:])
		content = append(content, []byte(name), body)
	}
	files["worker.js"] = fill(worker, "__SITE__", object{
		"version": hash(content...), "files": all, "app": app,
		"offline": object{"page": string(files[Offline]), "app": string(files[StudioOffline])},
	})
}

// ofApp reports whether only the Studio needs a file that is kept.
func ofApp(name string) bool {
	if dir, base := path.Split(name); dir == Assets {
		base, _, _ = strings.Cut(base, "-")
		return slices.Contains(appAssets, base+path.Ext(name))
	}
	return name == "preview.html" || strings.HasSuffix(name, page.Studio+"/index.html")
}

// appAssets are the assets that only the Studio needs.
var appAssets = []string{"app.js", "compiler.js", "app.wasm", "folder.json", "studio.css", "preview.js"}

// kept reports whether a page of the site needs a file.
func kept(name string) bool {
	switch name {
	case "service-status.js", "service-status.css", statusModule, weekModule, "manifest.webmanifest", "preview.html", "icon.svg":
		return true
	}
	icon := strings.HasSuffix(name, ".png") && !strings.Contains(name, "/") && name != "og.png"
	page := path.Base(name) == "index.html" && !strings.HasPrefix(name, demo) && !strings.HasPrefix(name, Embed)
	return page || icon || strings.HasPrefix(name, Assets) || strings.HasPrefix(name, declarationsFolder) && path.Ext(name) != ".ics"
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
