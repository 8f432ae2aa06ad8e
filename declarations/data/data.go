// Package data holds the built-in service declarations: a YAML file each, as people
// write them, and in the folder published the JSON that package yaml publishes.
// Programs that only show a declaration need not read YAML.
package data

import (
	"embed"
	"io/fs"
)

//go:generate go run ../yaml/publish published nemkonto.yaml digitalpost.yaml nemlogin.yaml nemid.yaml borgerdk.yaml

//go:embed *.yaml published
var files embed.FS

// IDs are the declarations, in the order in which they were published.
var IDs = []string{"nemkonto", "digitalpost", "nemlogin", "nemid", "borgerdk"}

// Source returns the YAML of one of IDs.
func Source(id string) string { return read(id + ".yaml") }

// Site returns what they are as a site.
func Site() string { return read("site.yaml") }

// Folder is the declarations and the site, as a folder of anybody's.
func Folder() fs.FS { return files }

// Published returns the JSON of one of IDs. A test compares it with what the YAML
// publishes.
func Published(id string) string { return read("published/" + id + ".json") }

func read(name string) string {
	content, err := files.ReadFile(name)
	if err != nil {
		panic(err) // the files are in the program: the id is none of IDs
	}
	return string(content)
}
