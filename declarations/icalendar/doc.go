// Package icalendar writes a schedule as a calendar (RFC 5545): one event for each
// interval with hours, in a range that the caller chooses.
//
// There are no recurring events. Holidays, dates and exceptions break every rule
// of recurrence that a calendar could have; events that are computed are right.
//
// Times are Copenhagen's, and the calendar has the zone's rules since 1981. A time
// that the clock shows twice, in the night in which summer time ends, is written in
// UTC: the first of the two is meant (RFC 5545, 3.3.5), but readers differ.
//
// A published calendar has events of other kinds too ([Event]). One that nobody knows the
// end of has no end: it is a point in time, and its text says the rest.
//
// Unknown hours are tentative events, with the schedule's comment on them. No event
// shows its reader as busy.
package icalendar
