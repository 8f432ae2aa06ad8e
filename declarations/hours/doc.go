// Package hours is the engine: a [Schedule] is the hours of something, and says
// whether it is open at an instant, until when, and when again.
//
// The forms that hours are written in have packages of their own: osm reads and
// prints OpenStreetMap's opening_hours, danish reads hours as Danish pages write
// them, and text reads either. lint warns of hours that can be read but are
// hardly meant. A schedule is valid once it is made: evaluating one never fails.
//
// # Precedence
//
// A schedule is a list of rules. On a given day the last rule that names the day
// replaces the rules before it. A rule after a comma adds to them instead, a rule
// after || holds only where they leave closed, and an off rule with a clock time
// takes only that time out. This is OSM's order, and where OSM is silent that of
// opening_hours.js.
//
// Danish text has another order, wherever its sentences stand: a date beats a
// period that is closed, that beats a holiday, a holiday beats the hours of a
// season or of a counted weekday, and those beat the hours of the week. Package
// danish puts the rules in that order, so that there is one schedule and one way
// to evaluate it.
//
// # One sequence
//
// Every answer (state, since, until, next opening, a list of intervals) is read
// off one sequence of half-open intervals, which [Schedule.Day] makes a day at a
// time. Instants are seconds since 1970; days and clock times are Copenhagen's.
package hours
