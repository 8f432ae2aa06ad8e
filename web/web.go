// Package web holds what is served as it is: the demo pages and icons, and in
// dist what has been built.
package web

import "embed"

//go:generate go run ./icons app

// Pages are the demo pages and the icon.
//
//go:embed demo icon.svg
var Pages embed.FS

// Dist is what `make build` makes: service-status.js and .css, status.wasm, and
// the fonts. In a fresh clone it is empty.
//
//go:embed all:dist
var Dist embed.FS
