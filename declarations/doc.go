// Package declarations is the domain: what a service declaration promises, and
// what that comes to at an instant.
//
// A [Declaration] says when support answers, on which channel and for whom; in
// which windows the system is up and with what guarantee; how fast a request
// is met. [Declaration.At] turns it into a [Status]. Nothing here reads a
// clock, a file or the network.
//
// # What the words mean
//
// Unknown is an answer: the declaration does not say. Nothing is shown as open,
// guaranteed or due that the text does not give.
//
// Precedence between hours: a named date, then a holiday, then a weekday.
// Precedence between uptime windows: what the text names beats what it only
// means (inferred); then the higher percentage; then the order in the text.
//
// Hours of support by e-mail say when mail is handled, not when one may write.
// A channel without hours has no state at all.
//
// A deadline is computed only where the text states its clock.
package declarations
