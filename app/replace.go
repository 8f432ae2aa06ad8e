//go:build !js

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

// maxLinks is how many links one after the other lead to a file, at most.
const maxLinks = 16

// replace writes a file of the folder, whole or not at all. The file keeps its mode and,
// where that is permitted, its owner. Behind a link it is the file that changes, not the
// link.
func (f *output) replace(name string, body []byte) (err error) {
	to, err := f.behind(name)
	if err != nil {
		return err
	}
	before, err := f.Stat(to)
	if errors.Is(err, fs.ErrNotExist) {
		return f.put(map[string][]byte{to: body})
	}
	if err != nil {
		return err
	}
	if err := f.tidy(); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.tidy()) }()
	if err := f.Mkdir(stageName(), 0o700); err != nil {
		return err
	}
	next := path.Join(stageName(), "next")
	if err := f.write(next, body); err != nil {
		return err
	}
	giveOwner(f.Root, next, before)
	if err := f.Chmod(next, before.Mode().Perm()); err != nil {
		return err
	}
	return f.Rename(next, to)
}

// behind returns the name of the file that a name leads to. It must be in the folder.
func (f *output) behind(name string) (string, error) {
	to := name
	for range maxLinks {
		info, err := f.Lstat(to)
		if errors.Is(err, fs.ErrNotExist) && to == name {
			return name, nil
		}
		if err != nil {
			return "", err
		}
		if info.Mode()&fs.ModeSymlink == 0 {
			return to, f.same(name, to, info)
		}
		target, err := f.Readlink(to)
		if err != nil {
			return "", err
		}
		to = path.Join(path.Dir(to), filepath.ToSlash(target))
		if filepath.IsAbs(target) || !filepath.IsLocal(to) {
			break
		}
	}
	return "", f.errLink(name)
}

// same fails unless two names lead to the same file.
func (f *output) same(name, to string, info fs.FileInfo) error {
	if there, err := f.Stat(name); err != nil || !os.SameFile(there, info) {
		return f.errLink(name)
	}
	return nil
}

func (f *output) errLink(name string) error {
	return fmt.Errorf("%s er et link, der ikke fører til en fil i mappen", filepath.Join(f.Name(), name))
}
