// Package timeline draws hours as a picture that is also a table: a week or a
// month of them, what a week is like, and the days to come on which they may
// differ.
//
// Each table is a lane: support hours, with the name of everyone who shares
// them, or the uptime windows of one audience. Each row is a day, from 0 to 24
// as the clock on the wall shows it. What the strip draws, the text beside it
// says; the strip itself is for eyes only.
//
// Everything is a pure function of its arguments. Positions are percentages in
// SVG attributes, so a page may forbid style attributes. The style is in
// web/app/timeline.css.
package timeline
