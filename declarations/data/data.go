// Package data holds the service declarations: a YAML file each, as people write
// them, and in the folder published what package yaml makes of it, so that
// whoever only wants to show one need not read YAML first.
package data

import "embed"

//go:generate go run ../yaml/publish published

//go:embed *.yaml published
var files embed.FS

// IDs are the declarations in the order they were published in.
var IDs = []string{"nemkonto", "digitalpost", "nemlogin", "nemid", "borgerdk"}

// Source returns the YAML of one of IDs.
func Source(id string) string { return read(id + ".yaml") }

// Published returns the JSON of one of IDs. A test holds it equal to what the
// YAML publishes as.
func Published(id string) string { return read("published/" + id + ".json") }

func read(name string) string {
	content, err := files.ReadFile(name)
	if err != nil {
		panic(err) // it is in the program; only an id that is none of IDs comes here
	}
	return string(content)
}
