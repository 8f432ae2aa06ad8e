// Package data holds the service declarations, one YAML file each, as published.
package data

import "embed"

// Files are the declarations: ID.yaml.
//
//go:embed *.yaml
var Files embed.FS

// IDs are the declarations in the order they were published in.
var IDs = []string{"nemkonto", "digitalpost", "nemlogin", "nemid", "borgerdk"}
