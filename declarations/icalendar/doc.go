// Package icalendar says a schedule as a calendar (RFC 5545): an event for each
// stretch in which something is open, in a range that is chosen.
//
// There are no recurring events. Holidays, dates and exceptions break every
// rule a calendar could be given, and what is worked out is right.
//
// Times are Copenhagen's, with the zone's rules since 1981 in the file. A time
// that the clock shows twice, in the night that autumn brings, stands for the
// first of the two (RFC 5545, 3.3.5); the second is written in UTC.
//
// Hours that are not known are tentative events, with what the schedule says of
// them. No event makes whoever has it in their calendar busy.
package icalendar
