// Package calendar is civil time in Denmark: dates, minutes of a day, the clock
// in Copenhagen, holidays and named days.
//
// It is arithmetic only. It reads no clock, no file and no zone database, and
// allocates nothing, because it runs inside the Wasm core where neither exists
// and bytes decide. What a zone database would have said is held against Go's
// own in the tests, for every hour from [MinYear] to [MaxYear].
package calendar
