// Package week draws hours as a picture that is also a table: a week, with a bar for each
// day, or a month, with a cell for each. It is the variants "week" and "month" of the
// element, which the module week.wasm answers besides all that the status module answers.
//
// Lines with the same hours share a table; a row is a day from 0 to 24, as a clock in
// Denmark shows it. Uptime has a table where it is not the same all the time. The pictures
// are hidden from screen readers: the table says the same in words.
//
// Everything is a pure function of its arguments. Positions are in paths, because a page
// may forbid style attributes. The style comes with the answer, so that other views do not
// pay for it.
package week

//go:generate go run ../../web/tools/bundle ../../web/element/week.css style.go
