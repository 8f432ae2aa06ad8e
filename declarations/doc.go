// Package declarations is the domain: what a service declaration promises, and
// what that means at an instant.
//
// A [Declaration] says when support answers, on which channel and for whom; in
// which windows the system is up, and with what guarantee; how fast a request is
// met. [Declaration.At] returns its [Status] at an instant. [Decode] reads a
// declaration as it is published, and [Encode] writes it; package yaml reads the
// files that people write. No function here reads a clock, a file or the network.
//
// # Precedence
//
// A named date comes before a holiday, and a holiday before a weekday. Of special days that
// have a day in common, the last one decides; package yaml puts the narrowest last.
//
// Uptime windows may overlap. Then the window whose hours the text names comes
// before one whose hours are only inferred; after that, the higher percentage
// decides, and after that, the order in the text.
//
// # Unknown
//
// Unknown is an answer: the declaration does not say. A status is never open, and
// never has a guarantee or a deadline, unless the text gives it. So the zero state
// is unknown.
//
// "Mandag–fredag" says nothing about holidays. On a holiday that is a Monday to
// Friday such hours are therefore unknown. Other days have names but are no
// holidays, such as 24 December. Hours that do not mention such a day hold on it;
// the status then has a caution (see [Caution]).
//
// # Support
//
// A state lasts from Since until Until, whatever day begins in between. E-mail
// has hours in which messages are answered, but one may write at any time. A
// channel without hours has no state.
//
// # Response
//
// A deadline is computed only where the text states which clock runs: all time,
// hours of support, or working days. A deadline of working days is the end of a
// day, and the day of the report does not count.
package declarations
