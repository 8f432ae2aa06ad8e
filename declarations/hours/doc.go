// Package hours is one thing: a [Schedule], the hours of something.
//
// A schedule is read from OpenStreetMap's opening_hours ([ParseOSM]) or from
// hours as Danish pages write them ([ParseDanish]), and is printed as either.
// Parsed means valid: evaluating one never fails.
//
// # Precedence
//
// A schedule is a list of rules. On a given day the last rule that names the
// day replaces those before it; a rule after a comma adds to them instead, one
// after || holds only where they leave closed, and an off rule with a clock
// time takes only that time away. That is OSM's own rule. Danish text has
// another, wherever the rules stand: a date beats a period that is closed, that
// beats a holiday, a holiday beats the hours of a season or of a counted weekday,
// and those beat the hours of the week. [ParseDanish] puts the rules in that
// order, so that there is one schedule and one way to evaluate it.
//
// # One sequence
//
// Every answer – state, since, until, next opening, a list of intervals – is
// read off the same sequence of half-open stretches, made a day at a time by
// [Schedule.Day].
package hours
