//go:build !js

package main

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/fsnotify/fsnotify"
)

// An editor that saves in three steps has its folder read once; the time is the test's own.
func TestSettle(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(context.Background())
		events, errs := make(chan fsnotify.Event), make(chan error)
		var changes []time.Duration
		var failed []error
		begin := time.Now()
		ended := make(chan bool)
		go func() {
			settle(ctx, &folderWatch{events: events, errs: errs}, func(err error) {
				changes = append(changes, time.Since(begin))
				failed = append(failed, err)
			})
			close(ended)
		}()
		later := func(d time.Duration) {
			<-time.After(d)
			synctest.Wait()
		}
		for _, op := range []fsnotify.Op{fsnotify.Create, fsnotify.Write, fsnotify.Rename} {
			events <- fsnotify.Event{Op: op}
			later(quiet / 2)
		}
		later(quiet)
		if len(changes) != 1 || changes[0] != 2*quiet || failed[0] != nil {
			t.Errorf("read after %v, %v", changes, failed)
		}
		events <- fsnotify.Event{Op: fsnotify.Chmod}
		later(2 * quiet)
		if len(changes) != 1 {
			t.Error("a file that is only touched is read again")
		}
		errs <- errors.New("overflow")
		later(0)
		if len(changes) != 2 || failed[1] == nil {
			t.Errorf("%v, %v", changes, failed)
		}
		close(events)
		close(errs)
		later(aDay)
		if len(changes) != 3 || changes[2] != aDay {
			t.Errorf("read after %v", changes)
		}
		stop()
		<-ended
	})
}
