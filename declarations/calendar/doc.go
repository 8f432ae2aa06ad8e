// Package calendar is civil time in Denmark: dates, the minutes of a day, the
// clock in Copenhagen, holidays and named days.
//
// It is arithmetic only. It reads no clock, no file and no zone database, and it
// allocates nothing, because it runs in the Wasm modules, where every byte is
// downloaded. The tests compare the clock with Go's zone database at every half
// hour from [First] to [Last].
package calendar
