// Package describe says in words when something is open: any schedule, in Danish
// and in English, as one sentence or as a statement a line.
//
// # Order
//
// OSM's rules are read from the top, and the last one that names a day is right.
// People read otherwise: a date beats a holiday, a holiday beats a weekday, also
// that of a season, wherever they stand. So the package does not say rules one by
// one. It takes rules together that have no dates, or all have the same ones,
// overlays them and says the result: "Mo-Fr 08:00-16:00; Fr 08:00-14:00" is Monday to Thursday until
// 16, Friday until 14. Rules that are never in force are not said. Where people's
// order would give other hours than the rules do, the later statement begins with
// "dog", which in Danish takes back what was said.
//
// # Holidays
//
// The text says of holidays what the reader of Danish hours needs to read the same
// again: nothing where their hours are not stated, "også på helligdage" where
// weekdays keep their hours on them, "hverdage" where Monday to Friday does not. It
// reads a text as the same hours or refuses it, and what it reads is said in the
// same words again; tests hold both.
//
// # Words
//
// Days by Easter are called by the feast they are next to: "fredag efter Kristi
// himmelfartsdag". Dates in a list share their month and year. Full hours have no
// minutes; hours of the night have two digits, "22–02", as 2 could be the afternoon.
//
// # Languages
//
// Danish and English share one skeleton, [speaker]. Their words stand side by side
// in phrases.go; only ordinals differ in more than words.
package describe
