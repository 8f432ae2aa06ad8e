//go:build !js

package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/fsnotify/fsnotify"

	"servicestatus/app/site"
)

// quiet is how long a folder must be left alone before it is read again: programs save a
// file in several steps.
const quiet = 100 * time.Millisecond

// aDay is how long a site stands that nobody changes. Calendars and what search engines
// are told begin with the current month.
const aDay = 24 * time.Hour

// liveSite is the site of a folder, which changes with the folder.
type liveSite struct {
	dataFlag
	handler atomic.Pointer[http.Handler]
}

// load reads the folder, and serves its site from now on. It changes nothing where that
// fails.
func (s *liveSite) load() error {
	from, err := s.folder()
	if err != nil {
		return err
	}
	files, err := site.Load(from)
	if err != nil {
		return err
	}
	handler := site.Handler(files)
	s.handler.Store(&handler)
	return nil
}

// ServeHTTP answers with the site that was read last without an error.
func (s *liveSite) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	(*s.handler.Load()).ServeHTTP(w, r)
}

// follow reads the folder again whenever it changes, until the context ends. It prints why
// a folder cannot be read, and that it can again.
func (s *liveSite) follow(ctx context.Context, out io.Writer) error {
	var events chan fsnotify.Event
	var errs chan error
	if s.Data != "" {
		watcher, err := fsnotify.NewWatcher()
		if err != nil {
			return err
		}
		context.AfterFunc(ctx, func() { _ = watcher.Close() })
		if err := watcher.Add(s.Data); err != nil {
			return err
		}
		events, errs = watcher.Events, watcher.Errors
	}
	go settle(ctx, events, errs, func(err error) {
		if err == nil {
			err = s.load()
		}
		if err != nil {
			fmt.Fprintf(out, "%s\nDen seneste udgave uden fejl vises stadig.\n", described(err))
			return
		}
		if s.Data != "" {
			fmt.Fprintf(out, "%s er læst igen.\n", s.Data)
		}
	})
	return nil
}

// settle calls changed when events have come and then none for a while, when watching
// fails, and once a day.
func settle(ctx context.Context, events <-chan fsnotify.Event, errs <-chan error, changed func(error)) {
	daily := time.NewTicker(aDay)
	defer daily.Stop()
	var still <-chan time.Time
	for {
		select {
		case <-ctx.Done():
			return
		case err, ok := <-errs:
			if !ok {
				errs = nil
				continue
			}
			changed(err)
		case event, ok := <-events:
			if !ok {
				events = nil
				continue
			}
			if event.Op != fsnotify.Chmod { // indexers and backups touch files
				still = time.After(quiet)
			}
		case <-still:
			still = nil
			changed(nil)
		case <-daily.C:
			changed(nil)
		}
	}
}

// lockedWriter is a writer for several goroutines.
type lockedWriter struct {
	mu sync.Mutex
	to io.Writer
}

func (w *lockedWriter) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.to.Write(p)
}
