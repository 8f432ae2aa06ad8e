// Package describe says in words when something is open: any schedule, in Danish
// and English, as one sentence or a statement a line.
//
// # Order
//
// OSM's rules are read top down, the last one that names a day being right.
// People read otherwise: a date beats a holiday, a holiday beats a weekday,
// wherever they stand. So rules are not said one by one. Those that belong
// together (all without dates, all of one period) are laid over each other and
// said as what comes out: "Mo-Fr 08:00-16:00; Fr 08:00-14:00" is Monday to
// Thursday until 16, Friday until 14. Rules that are never in force are not said.
// Where people's order would say something else than the rules do, the later
// statement begins with "dog", which in Danish takes back what was said.
//
// # Holidays
//
// What is said of holidays is what [danish.Parse] needs to read the same
// again: nothing where their hours are not stated, "også på helligdage" where
// weekdays keep their hours on them, "hverdage" where Monday to Friday does not.
//
// The package is not for the Wasm core: it is large, and the core has
// [da.Language.Hours], which says what declarations need.
package describe
