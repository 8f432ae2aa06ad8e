//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path"
	"strings"

	"servicestatus/app/folder"
	"servicestatus/app/site"
)

// onlyPublished refuses a folder that holds anything but what publish writes: it could be
// the folder that people write their declarations in. The sources are files that it has
// read; they may be in JSON.
func (f *output) onlyPublished(sources []folder.File) error {
	_, err := f.only(func(name string) bool {
		info, err := f.Stat(name)
		if err != nil || !info.Mode().IsRegular() {
			return false
		}
		for _, source := range sources {
			if read, err := os.Stat(source.Name); err == nil && os.SameFile(info, read) {
				return false
			}
		}
		body, err := f.ReadFile(name)
		return err == nil && published(name, body)
	})
	return err
}

// published reports whether publish may have written a file: JSON, facts or a calendar of
// a declaration.
func published(name string, body []byte) bool {
	if base := path.Base(name); strings.HasPrefix(name, site.Embed) {
		return path.Ext(base) == ".js" && bytes.Contains(body, []byte(`"service-status"`)) || base == "index.json" && bytes.Contains(body, []byte(`"integrity"`))
	}
	id := strings.TrimSuffix(name, path.Ext(name))
	switch path.Ext(name) {
	case ".json":
		var declaration struct{ ID string }
		return json.Unmarshal(body, &declaration) == nil && declaration.ID == strings.TrimSuffix(id, ".en")
	case ".html":
		return bytes.Contains(body, []byte(`data-service-status="`+id+`"`))
	case ".ics":
		return bytes.Contains(body, []byte("\r\nPRODID:-//Servicestatus//"))
	}
	return false
}
