package site

import (
	"crypto/sha256"
	"encoding/base64"
	"io/fs"
	"path"
	"slices"
	"strings"

	"servicestatus/web"
)

// addWorker adds the service worker, which keeps the app for use without a
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

// fillWorker tells the worker the SHA-256 of each file that it keeps: it keeps no
// file of another version. The worker's version names the content of all of them,
// so a browser finds a new version only when a file has changed.
func (files Files) fillWorker(worker []byte) {
	digests := object{}
	content := [][]byte{worker, files[Offline]}
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
		sum := sha256.Sum256(body)
		digests[name] = base64.StdEncoding.EncodeToString(sum[:])
		content = append(content, []byte(name), body)
	}
	files["worker.js"] = fill(worker, "__SITE__", object{"version": hash(content...), "files": digests, "offline": string(files[Offline])})
}

// kept reports whether the app needs a file.
func kept(name string) bool {
	switch name {
	case "service-status.js", "service-status.css", "status.wasm", "manifest.webmanifest", "preview.html", "icon.svg", "demo/demo.css":
		return true
	}
	icon := strings.HasSuffix(name, ".png") && !strings.Contains(name, "/") && name != "og.png"
	app := path.Base(name) == "index.html" && !strings.HasPrefix(name, demo)
	return app || icon || strings.HasPrefix(name, Assets) || strings.HasPrefix(name, declarationsFolder) && path.Ext(name) != ".ics"
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
