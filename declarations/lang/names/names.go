// Package names has the names of weekdays and months in Danish and English.
//
// The names are those of goodsign/monday, which native programs ask. What browsers load
// has a table that go generate writes from it, because monday's locales would add 97 kB to
// a module, and 29 kB of brotli to the app. A test holds the table equal to monday.
package names

import "servicestatus/declarations/calendar"

//go:generate go run ./table table.go

// Language is a language that the package has names in.
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
