// Package schemaorg says a declaration in schema.org's vocabulary, as JSON-LD
// for a page's head, so that search engines and assistants need not guess. And
// it reads hours from JSON-LD ([Read]).
//
// # Honesty
//
// Open, or closed, is claimed only where the declaration gives it. A day is
// either claimed whole, a closed one too, or it is left out: no specification
// is valid on it. Left out are days of which some hours are unknown (a holiday
// that "mandag–fredag" does not settle), days a card shows with a caution
// ([declarations.Caution]; there is no room for a caution here), and the night
// of a clock change when the hours cannot be said on the wall. Hours are dated,
// and end with the year that was worked out.
//
// No two specifications are valid on the same day, but for the several spans of
// one. The vocabulary gives specialOpeningHoursSpecification to a Place alone, so
// some readers will pass over it here, on a ContactPoint. They then know nothing
// of the special days, rather than believe the regular hours, which are not
// valid on them.
//
// # Which terms
//
// A declaration names no provider, so the service is a Service and not a
// GovernmentService, whose provider is a government. contactPoint is for
// organizations and people; a service is reached by an availableChannel, which
// is a ServiceChannel. Each here is that and a ContactPoint, and so may have a
// telephone, an e-mail address and hours. A ContactPoint has no audience: what
// it gives, customer support, is a Service of its own, which has.
//
// Hours of support by e-mail say when mail is handled, not when one may write.
// They are therefore the hours of that support, not of the address.
//
// A channel the text gives no number or address for is left out, and so are the
// response targets and uptime: the vocabulary has no words for them.
//
// # How times are written
//
// Times are on Copenhagen's wall, like the dates. By schema.org's own rule hours
// whose closes is less than opens end on the next day, so 24.00 is 00:00 after
// any later opening; 24:00 would be the same (XML Schema, on which its Time
// rests, takes the two for one value). Only a whole day cannot be told from an
// empty one so. There, as Google's guide to structured data has it, a whole day
// is 00:00 to 23:59, a closed one 00:00 to 00:00. Hours over midnight are cut at
// midnight: each day speaks for itself, whatever the next one is.
//
// Sources: https://schema.org/OpeningHoursSpecification,
// https://schema.org/ServiceChannel, https://schema.org/ContactPoint,
// https://developers.google.com/search/docs/appearance/structured-data/local-business.
package schemaorg
