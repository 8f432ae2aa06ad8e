// Package names has the names of weekdays and months in Danish and English.
//
// They are goodsign/monday's. Compiled by Go, monday is asked; the Wasm core,
// in which all its locales would weigh 97 kB, has a table written from it. A
// test holds the table equal to monday for every name.
package names

import "servicestatus/declarations/calendar"

//go:generate go run ./table table.go

// Language is one whose names are known.
type Language uint8

// The languages.
const (
	Danish Language = iota
	English
)

// Weekday returns the name of a weekday.
func Weekday(l Language, w calendar.Weekday) string { return weekday(l, w) }

// Month returns the name of a month, 1–12.
func Month(l Language, month int) string { return monthName(l, month) }
