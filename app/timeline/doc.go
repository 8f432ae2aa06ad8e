// Package timeline draws hours as a picture that is also a table: a week or a
// month, a typical week, and the coming days on which hours may be different.
//
// Each table is a lane: support hours, with the names of everyone who shares
// them, or the uptime windows of one audience. Each row is a local day, from 0 to
// 24 as a clock in Denmark shows it. The text in a row says what the strip beside
// it draws. The strip is hidden from screen readers.
//
// Everything is a pure function of its arguments. Positions are percentages in
// SVG attributes, because a page may forbid style attributes. The style is in
// web/app/timeline.css.
package timeline
