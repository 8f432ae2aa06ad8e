// Package peer compares our answers with other implementations of the same:
// opening hours with opening_hours.js, holidays with date-holidays, names and
// Copenhagen's clock with Intl. All of them run in Node.js.
//
// Where we and opening_hours.js differ on purpose is a table in DIFFERENCES.md.
package peer
