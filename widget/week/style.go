package week

import _ "embed"

//go:generate go run ../../web/tools/bundle ../../web/element/week.css week.min.css

// style is web/element/week.css, minified.
//
//go:embed week.min.css
var style string
