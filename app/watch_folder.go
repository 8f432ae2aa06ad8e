//go:build !js

package main

import (
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"time"

	"github.com/fsnotify/fsnotify"

	"servicestatus/app/folder"
)

// pollEvery is how often a folder is looked at without an event. There is none where the
// folder is moved away and another one gets its name, and none from many network drives.
var pollEvery = 2 * time.Second

// folderWatch tells when a folder changes. Without a folder it is silent.
type folderWatch struct {
	dir     string
	watcher *fsnotify.Watcher
	events  <-chan fsnotify.Event
	errs    <-chan error
	seen    [sha256.Size]byte // what look saw last
}

// watchFolder watches a folder until the context ends.
func watchFolder(ctx context.Context, dir string) (*folderWatch, error) {
	watcher, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, err
	}
	context.AfterFunc(ctx, func() { _ = watcher.Close() })
	w := &folderWatch{dir: dir, watcher: watcher, events: watcher.Events, errs: watcher.Errors}
	w.look()
	return w, watcher.Add(dir)
}

// look reads the files of the folder, and reports whether they, or why they cannot be read,
// have changed since it looked last.
func (w *folderWatch) look() (changed bool) {
	if w.dir == "" {
		return false
	}
	before := w.seen
	w.seen = fingerprint(w.dir)
	return w.seen != before
}

// again watches the folder that has the name now: the one that was watched may have moved.
func (w *folderWatch) again() {
	_ = w.watcher.Remove(w.dir)
	_ = w.watcher.Add(w.dir) // where that fails, the folder is still looked at
}

// fingerprint is another one for another content of a folder.
func fingerprint(dir string) [sha256.Size]byte {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return sha256.Sum256([]byte(err.Error()))
	}
	defer root.Close()
	files, err := folder.Files(root.FS(), dir)
	return sha256.Sum256(fmt.Appendf(nil, "%q %v", files, err))
}
