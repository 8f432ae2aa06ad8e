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
	watch := &folderWatch{}
	if s.Data != "" {
		var err error
		if watch, err = watchFolder(ctx, s.Data); err != nil {
			return err
		}
	}
	go settle(ctx, watch, func(err error) {
		if err == nil {
			watch.look()
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

// settle calls changed when events have come and then none for a while, when the folder has
// another content without an event, when watching fails, and once a day.
func settle(ctx context.Context, watch *folderWatch, changed func(error)) {
	events, errs := watch.events, watch.errs
	poll := time.NewTicker(pollEvery)
	defer poll.Stop()
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
		case <-poll.C:
			if still == nil && watch.look() {
				watch.again()
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
