// Package web holds what is served: the demo pages, icons and the app's own
// files as they are, and in dist what has been built.
package web

import "embed"

//go:generate go run ./tools/icons app
//go:generate node tools/reference.js

// Pages are the demo pages, what the pages for iframes need, and the icon.
//
//go:embed demo embed icon.svg
var Pages embed.FS

// App is what the app has beside its pages. Icons and preview.html are served
// as they are; the rest are sources, which are served bundled.
//
//go:embed app
var App embed.FS

// Dist is what `make build` makes. In a fresh clone it is empty.
//
//   - service-status.js and .css (web/element), status.wasm, week.wasm,
//     osm.wasm and reader.wasm: what other pages embed
//   - embed.js: the same script, with a place for a module and a declaration
//   - site.js: web/site, what the pages do themselves
//   - app.js, compiler.js, app.css, studio.css, worker.js, preview.js: web/app, minified, with
//     places left open for what is known when the site is put together
//   - app.wasm.br: app/, compiled, and compressed already, as that takes long
//   - fonts/
//   - NOTICE.txt: what is shipped, and its licences; sbom.cdx.json: the same
//     list for scanners
//
//go:embed all:dist
var Dist embed.FS
