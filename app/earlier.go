//go:build !js

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"servicestatus/app/hosting"
	"servicestatus/app/site"
)

// earlier returns the files of an earlier build. It refuses a folder that holds anything
// else: a build would mix with it. Names that begin with a dot are let be, unless the build wrote them: they
// belong to version control and to the host.
func (f *output) earlier() ([]string, error) {
	own, err := f.own()
	if err != nil {
		return nil, err
	}
	return f.only(own)
}

// only returns the files of the folder, and refuses one that is not the program's own.
func (f *output) only(own func(name string) bool) (found []string, err error) {
	err = fs.WalkDir(f.FS(), ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil || name == ".":
			return err
		case strings.HasPrefix(path.Base(name), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
			if own(name) {
				found = append(found, name)
			}
			return nil
		case entry.IsDir():
			return nil
		case !own(name):
			return fmt.Errorf("i %s er der %s, som ikke er skrevet af app. Vælg en ny eller tom mappe", f.Name(), name)
		}
		found = append(found, name)
		return nil
	})
	return found, err
}

// own returns whether a file is one that the build wrote whose headers are there.
func (f *output) own() (func(name string) bool, error) {
	headers, err := f.ReadFile(hosting.HeadersFile)
	if errors.Is(err, fs.ErrNotExist) {
		return func(string) bool { return false }, nil
	}
	names := map[string]bool{hosting.HeadersFile: true}
	for _, name := range hosting.Named(headers) {
		names[name] = true
	}
	return func(name string) bool {
		return names[plainName(name)] || names[site.Assets+"*"] && (strings.HasPrefix(name, site.Assets) || site.Pinned(plainName(name)))
	}, err
}

// keepsOthers refuses to write over a file whose name begins with a dot, unless an earlier build
// wrote it.
func (f *output) keepsOthers(earlier []string, now map[string][]byte) error {
	for name := range now {
		if _, err := f.Lstat(name); err == nil && strings.HasPrefix(name, ".") && !slices.Contains(earlier, name) {
			return fmt.Errorf("i %s er der %s, som ikke er skrevet af app. Flyt den, eller vælg en anden mappe", f.Name(), name)
		}
	}
	return nil
}

// plainName is the name of a file without the ending of its compressed copies.
func plainName(name string) string {
	return strings.TrimSuffix(strings.TrimSuffix(name, ".br"), ".gz")
}

// remove removes files of an earlier build that this one does not have. Assets stay, as
// a page that is open may still ask for them; so does what pages embed by its content. The folder as people wrote it does
// not: they may have taken a remark out of it.
func (f *output) remove(earlier []string, now map[string][]byte) error {
	slices.Reverse(earlier) // what is in a folder before what the folder is in
	for _, name := range earlier {
		_, stays := now[name]
		lasts := strings.HasPrefix(name, site.Assets) && !site.IsSource(name) || site.Pinned(plainName(name))
		if stays || lasts {
			continue
		}
		if err := f.Remove(name); err != nil {
			return err
		}
		// A folder that is empty now goes too.
		for dir := path.Dir(name); dir != "." && f.Remove(dir) == nil; dir = path.Dir(dir) {
		}
	}
	return nil
}
