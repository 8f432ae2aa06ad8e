//go:build !js

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"servicestatus/app/hosting"
	"servicestatus/app/site"
)

// aside begins the name of the folder in which a build is written before its files
// get their places.
const aside = ".servicestatus-"

// output is where a site is written. It may be served meanwhile: no file in it is
// ever half written, and a build that fails leaves it as it was.
type output struct {
	*os.Root
	held  bool                                 // by this program: no other one writes there
	write func(name string, body []byte) error // WriteFile, but in tests
	moved func(name string)                    // nothing, but in tests
}

// openOutput opens a folder, which it makes if it is missing.
func openOutput(dir string) (*output, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, about(dir, err)
	}
	return openFolder(dir)
}

// openFolder opens a folder that is there.
func openFolder(dir string) (*output, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, about(dir, err)
	}
	return &output{root, false, func(name string, body []byte) error { return root.WriteFile(name, body, 0o644) }, func(string) {}}, nil
}

// hold waits until no other program writes in the folder, and then lets none until it is
// released. What holds it already may ask again.
func (f *output) hold() (release func(), err error) {
	if f.held {
		return func() {}, nil
	}
	unlock, err := lock(f.Root)
	if err != nil {
		return nil, err
	}
	f.held = true
	return func() {
		f.held = false
		unlock()
	}, nil
}

// held holds a folder that has been opened, from before it is read until it is released. It
// is closed then.
func held(f *output, err error) (*output, func(), error) {
	if err != nil {
		return nil, nil, err
	}
	release, err := f.hold()
	if err != nil {
		return nil, nil, errors.Join(err, f.Close())
	}
	return f, func() {
		release()
		_ = f.Close() // nothing is written after this
	}, nil
}

// put writes all files aside, and then moves each to its place. A file that is
// there already is replaced: an earlier build may have been cut short in it.
func (f *output) put(files map[string][]byte) (err error) {
	release, err := f.hold()
	if err != nil {
		return err
	}
	defer release()
	if err := f.tidy(); err != nil {
		return err
	}
	names := inOrder(files)
	defer func() { err = errors.Join(err, f.tidy()) }()
	stage := stageName()
	for _, name := range names {
		to := path.Join(stage, name)
		if err := f.MkdirAll(path.Dir(to), 0o755); err != nil {
			return err
		}
		if err := f.write(to, files[name]); err != nil {
			return err
		}
	}
	for _, name := range names {
		if err := f.MkdirAll(path.Dir(name), 0o755); err != nil {
			return err
		}
		if err := f.Rename(path.Join(stage, name), name); err != nil {
			return err
		}
		f.moved(name)
	}
	return nil
}

// stageName returns the name of the folder in which this program writes aside.
func stageName() string { return fmt.Sprintf("%s%d", aside, os.Getpid()) }

// tidy removes what a program has written aside, also one that was interrupted. No other
// program writes there now: it would have the lock.
func (f *output) tidy() error {
	entries, err := fs.ReadDir(f.FS(), ".")
	for _, entry := range entries {
		if strings.HasPrefix(entry.Name(), aside) {
			err = errors.Join(err, f.RemoveAll(entry.Name()))
		}
	}
	return err
}

// inOrder returns the names in the order in which files get their places: no file
// comes before those it mentions. The worker is last, because it makes visitors
// keep all of them. The headers are first: after a build that was cut short, the next one
// knows by them what is its own.
func inOrder(files map[string][]byte) (names []string) {
	for name := range files {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int {
		if byRank := rank(a) - rank(b); byRank != 0 {
			return byRank
		}
		return strings.Compare(a, b)
	})
	return names
}

func rank(name string) int {
	plain := plainName(name)
	switch {
	case plain == hosting.HeadersFile:
		return -1
	case strings.HasPrefix(plain, site.Assets), path.Ext(plain) == ".wasm":
		return 0
	case plain == "worker.js":
		return 3
	case path.Ext(plain) == ".html":
		return 2
	}
	return 1
}
