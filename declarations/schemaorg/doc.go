// Package schemaorg writes a declaration in the vocabulary of schema.org, as
// JSON-LD for the head of a page, where search engines and assistants find it.
// [Read] reads hours from JSON-LD.
//
// # Honesty
//
// What is written is claimed, and only what the declaration gives is claimed. A
// day is claimed whole, whether open or closed, or it is left out: then no
// specification is valid on it. These days are left out:
//   - days with unknown hours, such as a holiday that "mandag–fredag" does not
//     settle
//   - days that a card shows with a caution ([declarations.Caution]), as the
//     vocabulary has no room for one
//   - the nights in which clocks change, where local time cannot express the hours
//
// Hours have dates, and end with the range that was computed.
//
// No two specifications are valid on the same day, except for several spans of one
// day. The vocabulary gives specialOpeningHoursSpecification to a Place only. So
// some readers will ignore it on a ContactPoint, and then know nothing about the
// special days. They will not believe the regular hours, which are not valid on
// those days.
//
// # Which terms
//
// A declaration names no provider. So the service is a Service, and not a
// GovernmentService, whose provider is a government. Organizations and people have
// a contactPoint; a service has an availableChannel, which is a ServiceChannel.
// Each channel here is a ServiceChannel and a ContactPoint, so that it may have a
// telephone number, an e-mail address and hours. A ContactPoint has no audience.
// The customer support that it provides is a Service, which has one.
//
// Hours of support by e-mail say when messages are answered, not when one may
// write. So they are the hours of that support, and not of the address.
//
// A channel without a number or an address is left out. So are response targets
// and uptime, for which the vocabulary has no words.
//
// # How times are written
//
// Times and dates are local in Copenhagen. By schema.org's own rule hours whose
// closes is before their opens end on the next day. So 24.00 is written 00:00
// after any later opening. (In XML Schema, which defines schema.org's Time, 24:00
// is the same value.) This rule cannot tell a whole day from an empty one. For
// these, Google's guide to structured data has 00:00 to 23:59 for a whole day and
// 00:00 to 00:00 for a closed one. Hours that run past midnight are cut there, so
// that each day is complete by itself.
//
// Sources: https://schema.org/OpeningHoursSpecification,
// https://schema.org/ServiceChannel, https://schema.org/ContactPoint,
// https://developers.google.com/search/docs/appearance/structured-data/local-business.
package schemaorg
